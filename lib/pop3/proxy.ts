/** Through a proxy to a server: SOCKS5 (RFC 1928, 1929) and HTTP CONNECT (RFC 9110 §9.3.6). */
import type { Duplex } from 'node:stream';
import { ConnectError, StateError } from './errors.ts';

/** A proxy as its address tells. */
export interface ProxyAddress {
  kind: 'socks5' | 'http';
  host: string;
  port: number;
  username: string;
  password: string;
}

const SOCKS_REFUSALS: Record<number, string> = {
  1: 'general failure',
  2: 'not allowed by its rules',
  3: 'network unreachable',
  4: 'host unreachable',
  5: 'connection refused',
  6: 'time to live expired',
  7: 'command not supported',
  8: 'kind of address not supported',
};

/** Octets that a proxy may answer HTTP CONNECT with. */
const ANSWER_OCTETS = 16_384;

/**
 * @param address `socks5://[user:password@]host[:1080]` or `http://[user:password@]host[:8080]`
 * @throws StateError when it is neither; the message does not repeat it, as it may hold a password
 */
export function readProxy(address: string): ProxyAddress {
  const url = URL.canParse(address) ? new URL(address) : null;
  const kind = url?.protocol === 'socks5:' ? 'socks5' : url?.protocol === 'http:' ? 'http' : null;
  if (url === null || kind === null || url.hostname === '') {
    throw new StateError('A proxy is socks5://host:port or http://host:port');
  }
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (kind === 'socks5' ? 1080 : 8080)),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

/**
 * Makes of a line to a proxy a line to the server; the name is looked up by the proxy. The stream
 * must not be flowing yet, and no octet of the server is taken from it.
 *
 * @throws ConnectError with the proxy's reason
 */
export async function tunnel(
  stream: Duplex,
  proxy: ProxyAddress,
  target: { host: string; port: number },
): Promise<void> {
  if (proxy.kind === 'socks5') await socks5(stream, proxy, target);
  else await httpConnect(stream, proxy, target);
}

async function socks5(
  stream: Duplex,
  { username, password }: ProxyAddress,
  target: { host: string; port: number },
): Promise<void> {
  const host = Buffer.from(target.host);
  const user = Buffer.from(username);
  const pass = Buffer.from(password);
  if (Math.max(host.length, user.length, pass.length) > 255) {
    throw new StateError('SOCKS5 takes names of 255 octets');
  }
  stream.write(Buffer.from(user.length > 0 ? [5, 2, 0, 2] : [5, 1, 0]));
  const [version, method] = await take(stream, 2);
  if (version !== 5 || (method !== 0 && method !== 2)) {
    throw new ConnectError('The proxy does not speak SOCKS5, or wants another proof');
  }
  if (method === 2) {
    stream.write(Buffer.concat([Buffer.of(1, user.length), user, Buffer.of(pass.length), pass]));
    const [, denied] = await take(stream, 2);
    if (denied !== 0) throw new ConnectError('The proxy refused the name or password');
  }
  const port = Buffer.of(target.port >> 8, target.port & 0xff);
  stream.write(Buffer.concat([Buffer.of(5, 1, 0, 3, host.length), host, port]));
  const [, refusal = 1, , kind, length = 0] = await take(stream, 5);
  if (refusal !== 0) {
    throw new ConnectError(`The proxy said: ${SOCKS_REFUSALS[refusal] ?? `error ${refusal}`}`);
  }
  // The address that the proxy speaks from: IPv4, IPv6 or a name, with one octet read already.
  await take(stream, (kind === 1 ? 3 : kind === 4 ? 15 : length) + 2);
}

async function httpConnect(
  stream: Duplex,
  { username, password }: ProxyAddress,
  target: { host: string; port: number },
): Promise<void> {
  const host = target.host.includes(':') ? `[${target.host}]` : target.host;
  const where = `${host}:${target.port}`;
  if (/[\r\n\0 ]/.test(where)) throw new StateError('A host has no spaces or line ends');
  const proof = Buffer.from(`${username}:${password}`).toString('base64');
  const lines = [`CONNECT ${where} HTTP/1.1`, `Host: ${where}`];
  if (username !== '') lines.push(`Proxy-Authorization: Basic ${proof}`);
  stream.write(`${lines.join('\r\n')}\r\n\r\n`);
  let answer = '';
  while (!answer.endsWith('\r\n\r\n')) {
    if (answer.length > ANSWER_OCTETS) throw new ConnectError('The proxy says too much');
    answer += (await take(stream, 1)).toString('latin1');
  }
  const [line = ''] = answer.split('\r\n', 1);
  if (!/^HTTP\/1\.[01] 2\d\d/.test(line)) throw new ConnectError(`The proxy said: ${line}`);
}

/** Exactly so many octets, and not one more. */
function take(stream: Duplex, octets: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      stream.off('readable', look).off('end', cut).off('close', cut).off('error', failed);
      settle();
    };
    const cut = () => done(() => reject(new ConnectError('The proxy closed the connection')));
    const failed = (error: Error) => done(() => reject(error));
    const look = () => {
      const taken: Buffer | null = stream.read(octets);
      if (taken === null) return;
      if (taken.length === octets) done(() => resolve(taken));
      else cut();
    };
    stream.on('readable', look).on('end', cut).on('close', cut).on('error', failed);
    look();
  });
}
