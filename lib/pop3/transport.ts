/** TCP and TLS to one server; the sole user of node:net and node:tls. */
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect as connectTls, TLSSocket } from 'node:tls';
import { ConnectError, TlsError } from './errors.ts';
import type { OpenSocket, TlsOptions } from './options.ts';
import { type ProxyAddress, tunnel } from './proxy.ts';
import type { Listener, Transport } from './transport-contract.ts';

/** Milliseconds that the last octets written may take to leave. */
const LAST_WORDS = 1_000;

/** Octets read from a socket at a time; as many as Node reads by itself. */
const READ_OCTETS = 65_536;

/** Where to, and how it must be proven. */
export interface Target {
  host: string;
  port: number;
  tls: TlsOptions;
  openSocket?: OpenSocket;
  proxy?: ProxyAddress;
}

/**
 * Opens TCP (addresses tried side by side, RFC 8305) or what `openSocket` gives.
 *
 * @throws ConnectError, or the signal's reason
 */
export async function dial(target: Target, signal: AbortSignal): Promise<SocketTransport> {
  const { host, port } = target;
  signal.throwIfAborted();
  const open = target.openSocket ?? (target.proxy ? throughProxy(target.proxy) : openDirect);
  const stream = await open({ host, port, signal }).catch((cause) => {
    signal.throwIfAborted();
    throw new ConnectError(`Cannot connect to ${host}:${port}: ${reason(cause)}`, { cause });
  });
  return new SocketTransport(stream, target, signal);
}

function throughProxy(proxy: ProxyAddress): OpenSocket {
  return async ({ host, port, signal }) => {
    const stream = await openTcp({ host: proxy.host, port: proxy.port, signal });
    const giveUp = () => stream.destroy(new Error('given up'));
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      await tunnel(stream, proxy, { host, port });
    } catch (error) {
      stream.on('error', () => {}).destroy();
      throw error;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
    return stream;
  };
}

/** Straight to the server; all that is read goes through the same memory, however much comes. */
const openDirect: OpenSocket = (target) => openTcp(target, Buffer.allocUnsafeSlow(READ_OCTETS));

type Where = Parameters<OpenSocket>[0];

function openTcp({ host, port, signal }: Where, memory: Buffer | null = null): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const read = (length: number) => socket.emit('data', memory?.subarray(0, length));
    const onread = memory === null ? {} : { onread: { buffer: memory, callback: read } };
    const socket: Socket = connectTcp({
      ...{ host, port, autoSelectFamily: true, noDelay: true },
      ...onread,
    });
    // What is read so is not kept for a listener that comes later.
    if (memory !== null) socket.pause();
    const giveUp = () => socket.destroy(new Error('given up'));
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('error', reject);
    socket.once('close', () => signal.removeEventListener('abort', giveUp));
    socket.once('connect', () => {
      signal.removeEventListener('abort', giveUp);
      socket.off('error', reject);
      socket.setKeepAlive(true, 60_000);
      resolve(socket);
    });
  });
}

/** A line over a byte stream that can be wrapped in TLS. */
export class SocketTransport implements Transport {
  #stream: Duplex;
  #listener: Listener | null = null;
  #failure: Error | null = null;
  readonly #target: Target;
  readonly #connecting: AbortSignal;

  constructor(stream: Duplex, target: Target, connecting: AbortSignal) {
    this.#stream = stream;
    this.#target = target;
    this.#connecting = connecting;
    this.#attach(stream);
  }

  get secure(): boolean {
    return this.#stream instanceof TLSSocket;
  }

  listen(listener: Listener): void {
    this.#listener = listener;
    if (this.#stream.destroyed) queueMicrotask(() => this.#closed());
    else this.#stream.on('data', this.#read).resume();
  }

  write(octets: string): void {
    if (this.#stream.writable) this.#stream.write(octets, 'latin1');
  }

  pause(): void {
    this.#stream.pause();
  }

  resume(): void {
    this.#stream.resume();
  }

  async startTls(): Promise<void> {
    const plain = this.#stream;
    plain.off('data', this.#read);
    plain.pause();
    if (plain.readableLength > 0) {
      this.destroy();
      throw new TlsError('Octets came in the clear where TLS was to begin');
    }
    this.#detach(plain);
    const secure = connectTls(tlsOptions(plain, this.#target));
    this.#stream = secure;
    await this.#handshake(secure);
    this.#attach(secure);
  }

  channelBinding(): { type: 'tls-exporter' | 'tls-unique'; data: Buffer } | null {
    const stream = this.#stream;
    if (!(stream instanceof TLSSocket)) return null;
    if (stream.getProtocol() === 'TLSv1.3') {
      const label = 'EXPORTER-Channel-Binding';
      const data = stream.exportKeyingMaterial(32, label, Buffer.alloc(0));
      return { type: 'tls-exporter', data };
    }
    const data = stream.getFinished();
    return data === undefined ? null : { type: 'tls-unique', data };
  }

  hangUp(): void {
    const stream = this.#stream;
    stream.off('data', this.#read);
    stream.resume();
    const timer = setTimeout(() => stream.destroy(), LAST_WORDS);
    stream.once('close', () => clearTimeout(timer));
    stream.end(() => stream.destroy());
  }

  destroy(): void {
    this.#listener = null;
    this.#stream.destroy();
  }

  readonly #read = (chunk: Buffer): void => this.#listener?.onOctets(chunk);
  readonly #failed = (error: Error): void => {
    this.#failure = error;
  };
  readonly #closed = (): void => {
    const listener = this.#listener;
    this.#listener = null;
    listener?.onClosed(this.#failure);
  };

  #attach(stream: Duplex): void {
    stream.on('error', this.#failed);
    stream.on('end', this.#closed);
    stream.on('close', this.#closed);
  }

  /** Leaves the line to TLS; an error that comes late must not be an uncaught one. */
  #detach(stream: Duplex): void {
    stream.off('end', this.#closed);
    stream.off('close', this.#closed);
  }

  #handshake(secure: TLSSocket): Promise<void> {
    const { tls } = this.#target;
    return new Promise((resolve, reject) => {
      const fail = (cause: Error) => {
        secure.destroy();
        reject(
          this.#connecting.aborted ? this.#connecting.reason : tlsFailure(cause, this.#target),
        );
      };
      const cut = () => fail(new Error('the connection was closed during the handshake'));
      const giveUp = () => fail(new Error('given up'));
      this.#connecting.addEventListener('abort', giveUp, { once: true });
      secure.on('error', fail);
      secure.once('close', cut);
      secure.once('secureConnect', () => {
        this.#connecting.removeEventListener('abort', giveUp);
        secure.off('close', cut);
        if (tls.pinnedFingerprint !== undefined && !isPinned(secure, tls.pinnedFingerprint)) {
          return fail(new Error('the certificate is not the one that is pinned'));
        }
        secure.off('error', fail);
        resolve();
      });
    });
  }
}

function tlsOptions(socket: Duplex, target: Target): ConnectionOptions {
  const { ca, cert, key, passphrase, minVersion, servername, pinnedFingerprint } = target.tls;
  const name = servername ?? target.host;
  return {
    socket,
    host: name,
    ...(isIP(name) === 0 && { servername: name }),
    ...(ca !== undefined && { ca: typeof ca === 'string' ? ca : [...ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(passphrase !== undefined && { passphrase }),
    minVersion: minVersion ?? 'TLSv1.2',
    // Off only where one certificate is named, which is then compared before a word is said.
    rejectUnauthorized: pinnedFingerprint === undefined,
  };
}

function isPinned(secure: TLSSocket, pin: string): boolean {
  const wanted = pin.replaceAll(/[^0-9A-Fa-f]/g, '').toUpperCase();
  const given = secure.getPeerCertificate().fingerprint256?.replaceAll(':', '');
  return wanted.length === 64 && given === wanted;
}

function tlsFailure(cause: Error & { code?: string }, target: Target): TlsError {
  const where = `${target.host}:${target.port}`;
  if (
    cause.code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
    cause.code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG'
  ) {
    return new TlsError(`${where} does not speak TLS from the first octet`, { cause });
  }
  return new TlsError(`No trusted TLS with ${where}: ${cause.message}`, { cause });
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) {
    return [...new Set(cause.errors.map(reason))].join('; ');
  }
  return cause instanceof Error ? cause.message : String(cause);
}
