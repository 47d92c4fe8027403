/** One POP3 line: octets in, replies out in order, with back-pressure, deadlines and STLS. */
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { limits } from '@/lib/demo/limits';
import { CommandLines } from './command-lines.ts';
import { Dialogue, type DialogueOptions, type Reply } from './dialogue.ts';

/** What a connection needs besides its socket. */
export interface ConnectionOptions extends DialogueOptions {
  readonly secureContext: SecureContext;
  /** Milliseconds of silence before the line is dropped. */
  readonly idle: number;
}

/** Serves one client until its line ends. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #dialogue: Dialogue;
  #socket: Socket;
  #input = new CommandLines();
  #working = false;

  constructor(socket: Socket, tls: 'off' | 'on', options: ConnectionOptions) {
    this.#options = options;
    this.#dialogue = new Dialogue(options, tls);
    this.#socket = socket;
    this.#listen(socket);
    socket.write('+OK Poplar sample maildrop ready\r\n');
  }

  /** Ends the line at once, without UPDATE. */
  destroy(): void {
    this.#socket.destroy();
  }

  #listen(socket: Socket): void {
    socket.setNoDelay(true);
    socket.setTimeout(this.#options.idle);
    socket.on('data', this.#receive);
    socket.on('timeout', () => {
      if (socket.writableEnded || socket.writableLength > 0) socket.destroy();
      else this.#close('-ERR Closed after a long silence\r\n');
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#dialogue.end());
  }

  readonly #receive = (chunk: Buffer): void => {
    if (this.#socket.writableEnded) return;
    this.#input.push(chunk);
    if (this.#input.octets > limits.commandLine * limits.commandsAhead) this.#socket.pause();
    if (!this.#working) this.#work().catch(() => this.#socket.destroy());
  };

  /** Answers what has come, one command after the other. */
  async #work(): Promise<void> {
    this.#working = true;
    this.#socket.cork();
    while (!this.#socket.writableEnded && !this.#socket.destroyed) {
      const line = this.#input.next(
        this.#dialogue.awaitsSasl ? limits.saslLine : limits.commandLine,
      );
      if (line === null) break;
      const reply: Reply =
        line === 'too-long'
          ? { status: '-ERR This line is too long', afterwards: 'close' }
          : this.#dialogue.answer(line.text);
      await this.#send(reply);
    }
    this.#socket.uncork();
    this.#socket.resume();
    this.#working = false;
  }

  async #send(reply: Reply): Promise<void> {
    if (reply.afterwards === 'start-tls') return this.#startTls(reply.status);
    await this.#write(Buffer.from(`${reply.status}\r\n`));
    for (const piece of reply.body ?? []) {
      for (let from = 0; from < piece.length; from += limits.slice) {
        if (!this.#socket.writable) return;
        await this.#write(piece.subarray(from, from + limits.slice));
      }
    }
    if (reply.afterwards === 'close') this.#close('');
  }

  #close(lastWords: string): void {
    this.#socket.end(lastWords);
    this.#socket.setTimeout(limits.linger);
    this.#dialogue.end();
  }

  /** Writes, and waits while the client reads more slowly than we write. */
  async #write(octets: Uint8Array): Promise<void> {
    const socket = this.#socket;
    if (socket.write(octets)) return;
    socket.uncork();
    if (socket.writableNeedDrain && !socket.destroyed) await drained(socket);
    socket.cork();
  }

  /** Nothing that was sent in the clear may be taken for something said under TLS. */
  #startTls(status: string): void {
    const plain = this.#socket;
    if (this.#input.octets > 0) {
      this.#close('-ERR Nothing may follow STLS before TLS begins\r\n');
      return;
    }
    plain.removeAllListeners('data').removeAllListeners('timeout').setTimeout(0);
    plain.pause();
    plain.write(`${status}\r\n`);
    plain.uncork();
    const secured = new TLSSocket(plain, {
      isServer: true,
      secureContext: this.#options.secureContext,
    });
    this.#socket = secured;
    this.#dialogue.tls = 'on';
    this.#listen(secured);
    secured.cork();
  }
}

/** Settles when the socket takes more, or will never take any. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}
