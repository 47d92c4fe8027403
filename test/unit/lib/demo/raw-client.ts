/** A POP3 client of a few lines that sends exactly what a test says. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Octets out, replies in; it knows no commands. */
export class RawClient {
  #socket: Socket;
  #room: Buffer = Buffer.alloc(65_536);
  #received: Buffer = this.#room.subarray(0, 0);
  #ended = false;
  #wake: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen(socket);
  }

  /** Connects and reads the greeting. */
  static async open(port: number): Promise<RawClient> {
    const client = new RawClient(connect(port, '127.0.0.1'));
    await client.line();
    return client;
  }

  /** Connects with TLS from the first octet and reads the greeting. */
  static async openTls(port: number, ca: string): Promise<RawClient> {
    const socket = connectTls({ port, host: '127.0.0.1', ca });
    const client = new RawClient(socket);
    await client.line();
    return client;
  }

  #listen(socket: Socket): void {
    const ended = () => {
      this.#ended = true;
      this.#wake();
    };
    socket.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
      this.#wake();
    });
    socket.on('end', ended).on('close', ended).on('error', ended);
  }

  /** Appends within a buffer that doubles, so that ten million octets do not take a minute. */
  #receive(chunk: Buffer): void {
    const octets = this.#received.length;
    const end = this.#received.byteOffset - this.#room.byteOffset + octets;
    if (end + chunk.length > this.#room.length) {
      this.#room = Buffer.alloc(Math.max(65_536, 2 * (octets + chunk.length)));
      this.#received.copy(this.#room);
      this.#received = this.#room.subarray(0, octets);
    }
    const start = this.#received.byteOffset - this.#room.byteOffset;
    chunk.copy(this.#room, start + octets);
    this.#received = this.#room.subarray(start, start + octets + chunk.length);
  }

  send(text: string): void {
    this.#socket.write(text);
  }

  /** Sends one command and reads the first line of its reply. */
  ask(command: string): Promise<string> {
    this.send(`${command}\r\n`);
    return this.line();
  }

  /** Sends one command and reads its multi-line reply whole, still byte-stuffed. */
  async askAll(command: string): Promise<{ status: string; body: string }> {
    const status = await this.ask(command);
    return { status, body: status.startsWith('+OK') ? await this.body() : '' };
  }

  async signIn(username: string, password: string): Promise<string> {
    const user = await this.ask(`USER ${username}`);
    return user.startsWith('+OK') ? this.ask(`PASS ${password}`) : user;
  }

  /** The next line without its CRLF; throws when the line of transport has ended. */
  line(): Promise<string> {
    return this.#until('\r\n', 0);
  }

  /** A body up to its termination octet, without it. */
  async body(): Promise<string> {
    if (this.#received.subarray(0, 3).toString() === '.\r\n') {
      this.#received = this.#received.subarray(3);
      return '';
    }
    return `${await this.#until('\r\n.\r\n', 0)}\r\n`;
  }

  async #until(end: string, searched: number): Promise<string> {
    const at = this.#received.indexOf(end, searched);
    if (at !== -1) {
      const text = this.#received.toString('latin1', 0, at);
      this.#received = this.#received.subarray(at + end.length);
      return text;
    }
    if (this.#ended) throw new Error('The server closed the line');
    const from = Math.max(0, this.#received.length - end.length);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return this.#until(end, from);
  }

  /** Waits until the server has closed the line, and gives what it said before. */
  async ending(): Promise<string> {
    while (!this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#received.toString('latin1');
  }

  /** Begins TLS on the open line. */
  async startTls(ca: string): Promise<void> {
    this.#socket.removeAllListeners();
    const secured = connectTls({ socket: this.#socket, host: '127.0.0.1', ca });
    this.#socket = secured;
    this.#listen(secured);
    await once(secured, 'secureConnect');
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Cuts the line without QUIT. */
  async drop(): Promise<void> {
    this.#socket.destroy();
    if (!this.#socket.closed) await once(this.#socket, 'close');
  }

  async quit(): Promise<string> {
    const reply = await this.ask('QUIT');
    await this.ending();
    this.#socket.destroy();
    return reply;
  }
}
