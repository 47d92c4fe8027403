/** A submission server on loopback that misbehaves as told, and remembers what it accepted. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** What goes wrong on one line, and where. */
export type SmtpFault =
  | { readonly at: 'connect'; readonly act: 'drop' | 'refuse' }
  | {
      readonly at: 'AUTH' | 'MAIL' | 'RCPT' | 'DATA';
      readonly act: 'drop' | 'defer' | 'refuse' | '421';
      /** Of RCPT: which one, from 1; every one where left out. */
      readonly nth?: number;
    }
  /** After 354: at once (early-reply), or at the first octets of the message. */
  | { readonly at: 'message'; readonly act: 'drop' | 'early-reply' | 'early-refusal' }
  /** The whole message and its final dot have come. */
  | {
      readonly at: 'dot';
      readonly act:
        | 'drop'
        | 'accept-and-drop'
        | 'accept-and-cut-reply'
        | 'accept-and-stall'
        | 'stall'
        | 'defer'
        | 'refuse'
        | '421'
        | 'accept-and-drop-after-reply';
    };

/** A message that the server has. From here on it would deliver it. */
export interface Accepted {
  readonly from: string;
  readonly to: readonly string[];
  /** With the dots taken out again. */
  readonly raw: string;
}

/** A running server. */
export interface FaultySmtp {
  readonly port: number;
  readonly accepted: readonly Accepted[];
  /** Lines that were opened. */
  readonly lines: number;
  /** For the next lines, one each; lines after those are served well. */
  plan(...faults: readonly (SmtpFault | null)[]): void;
  stop(): Promise<void>;
}

/** What EHLO offers; by default what every server does today. */
const OFFERED = ['PIPELINING', 'SIZE 1000000', '8BITMIME', 'SMTPUTF8', 'AUTH PLAIN LOGIN'];

/** Listens on a free port of 127.0.0.1. */
export async function startFaultySmtp(offered: readonly string[] = OFFERED): Promise<FaultySmtp> {
  const accepted: Accepted[] = [];
  const faults: (SmtpFault | null)[] = [];
  const sockets = new Set<Socket>();
  let lines = 0;
  const server: Server = createServer((socket) => {
    lines += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The client hangs up whenever it likes.
    socket.on('error', () => {});
    new Conversation(socket, faults.shift() ?? null, offered, (message) => accepted.push(message));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    port: address.port,
    accepted,
    get lines() {
      return lines;
    },
    plan: (...next) => void faults.push(...next),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

class Conversation {
  readonly #socket: Socket;
  readonly #fault: SmtpFault | null;
  readonly #offered: readonly string[];
  readonly #accept: (message: Accepted) => void;
  #buffer = '';
  #state: 'commands' | 'message' | 'over' = 'commands';
  #from = '';
  #to: string[] = [];
  #recipients = 0;
  #login = 0;

  constructor(
    socket: Socket,
    fault: SmtpFault | null,
    offered: readonly string[],
    accept: (message: Accepted) => void,
  ) {
    this.#socket = socket;
    this.#fault = fault;
    this.#offered = offered;
    this.#accept = accept;
    if (fault?.at === 'connect') {
      if (fault.act === 'drop') this.#drop();
      else this.#last('554 Not today');
      return;
    }
    this.#say('220 faulty.example ESMTP');
    socket.on('data', (chunk) => {
      this.#buffer += chunk.toString('latin1');
      this.#read();
    });
  }

  #read(): void {
    while (this.#state === 'commands') {
      const end = this.#buffer.indexOf('\r\n');
      if (end < 0) return;
      const line = this.#buffer.slice(0, end);
      this.#buffer = this.#buffer.slice(end + 2);
      this.#command(line);
    }
    if (this.#state === 'message') this.#message();
  }

  #command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (this.#login > 0) {
      this.#login -= 1;
      this.#say(this.#login > 0 ? '334 UGFzc3dvcmQ6' : '235 Welcome');
    } else if (verb === 'EHLO') {
      this.#say(
        ['faulty.example', ...this.#offered]
          .map((name, index, all) => `250${index < all.length - 1 ? '-' : ' '}${name}`)
          .join('\r\n'),
      );
    } else if (verb === 'HELO') this.#say('250 faulty.example');
    else if (this.#wrongAt(verb)) return;
    else if (verb === 'AUTH') {
      if (/^AUTH LOGIN$/i.test(line)) {
        this.#login = 2;
        this.#say('334 VXNlcm5hbWU6');
      } else this.#say('235 Welcome');
    } else if (verb === 'MAIL') {
      this.#from = /<(.*?)>/.exec(line)?.[1] ?? '';
      this.#to = [];
      this.#say('250 Sender noted');
    } else if (verb === 'RCPT') {
      this.#to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
      this.#say('250 Recipient noted');
    } else if (verb === 'DATA' && this.#to.length > 0) {
      this.#state = 'message';
      this.#say('354 Go on');
      if (this.#fault?.act === 'early-reply') this.#last('250 Enough');
    } else if (verb === 'QUIT') this.#last('221 Bye');
    else this.#say('503 Not now');
  }

  /** Does what was planned for this command; false where nothing was. */
  #wrongAt(verb: string): boolean {
    const fault = this.#fault;
    if (verb === 'RCPT') this.#recipients += 1;
    if (!fault || fault.at !== verb || fault.at === 'connect') return false;
    if ('nth' in fault && fault.nth !== undefined && fault.nth !== this.#recipients) return false;
    if (fault.act === 'drop') this.#drop();
    else if (fault.act === '421') this.#last('421 Shutting down');
    else if (fault.act === 'defer') this.#say(verb === 'AUTH' ? '454 Try later' : '451 Try later');
    else if (fault.act === 'refuse') this.#say(verb === 'AUTH' ? '535 Wrong' : '550 No such user');
    return true;
  }

  #message(): void {
    const fault = this.#fault;
    if (fault?.at === 'message' && this.#buffer.length > 0) {
      if (fault.act === 'drop') this.#drop();
      else this.#last('554 I do not like this');
      return;
    }
    const end = this.#buffer.startsWith('.\r\n') ? 0 : this.#buffer.indexOf('\r\n.\r\n');
    if (end < 0) return;
    const raw = this.#buffer.slice(0, end === 0 ? 0 : end + 2).replace(/^\.\./gm, '.');
    this.#buffer = this.#buffer.slice(end === 0 ? 3 : end + 5);
    this.#state = 'commands';
    this.#conclude(raw, fault?.at === 'dot' ? fault.act : 'accept');
  }

  #conclude(raw: string, act: string): void {
    if (act.startsWith('accept')) this.#accept({ from: this.#from, to: this.#to, raw });
    if (act === 'drop' || act === 'accept-and-drop') this.#drop();
    else if (act === 'accept-and-cut-reply') this.#socket.end('25');
    else if (act === 'defer') this.#say('451 Try later');
    else if (act === 'refuse') this.#say('554 Spam');
    else if (act === '421') this.#last('421 Shutting down');
    else if (act === 'accept-and-drop-after-reply') this.#last('250 Taken');
    else if (act === 'accept') this.#say('250 Taken');
    // Else it stalls: no reply ever comes.
  }

  #say(line: string): void {
    this.#socket.write(`${line}\r\n`);
  }

  #last(line: string): void {
    this.#state = 'over';
    this.#socket.end(`${line}\r\n`);
  }

  #drop(): void {
    this.#state = 'over';
    this.#socket.destroy();
  }
}
