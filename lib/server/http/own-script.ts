/**
 * A page whose own small script does all that it needs at first. Next has no way to leave its own
 * and React for later, so they are put off in what it made: 140 kB for which nobody has to wait
 * before signing in. The page's script runs them when the browser has nothing else to do.
 */
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Paths of such pages. */
const PAGES = /^\/sign-in(?:\?|$)/;

/** Next's signs that its script, in another page, asks for a part of this one. */
const PARTS = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-url'];

const SCRIPT = /<script\b([^>]*)><\/script>/g;
const PRELOAD = /<link\b[^>]* as="script"[^>]*>/g;
const SOURCE = / src="(\/_next\/[^"]+)"/;

/**
 * Names Next's files, and runs none of them. Only very old browsers would fetch those for old ones.
 * @param html as React writes it: no `>` in an attribute
 */
export function withNextLater(html: string): string {
  return html.replace(PRELOAD, '').replace(SCRIPT, (script, attributes: string) => {
    const source = SOURCE.exec(attributes)?.[1];
    if (source === undefined) return script;
    if (attributes.includes('noModule')) return '';
    return `<link rel="prefetch" as="script" href="${source}"/>`;
  });
}

/** What Next should answer to: for a page with a script of its own, one that puts off Next's. */
export function forOwnScript(request: IncomingMessage, response: ServerResponse): ServerResponse {
  if (request.method !== 'GET' || !PAGES.test(request.url ?? '')) return response;
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  // Made in plain, so that it can be read here.
  delete request.headers['accept-encoding'];
  // Answered by the whole page, at which Next's script leaves the page that it is in.
  for (const sign of PARTS) delete request.headers[sign];
  return new HeldResponse(request, response, ({ statusCode }, headers, body) => {
    const isPage = statusCode === 200 && String(headers['content-type']).startsWith('text/html');
    // What went wrong is told by Next's script.
    const page = isPage ? Buffer.from(withNextLater(body.toString('utf8'))) : body;
    const { 'content-length': _, ...others } = headers;
    if (takesGzip) response.writeHead(statusCode, { ...others, 'content-encoding': 'gzip' });
    else response.writeHead(statusCode, others);
    response.end(takesGzip ? gzipSync(page) : page);
  });
}

type Send = (held: ServerResponse, headers: OutgoingHttpHeaders, body: Buffer) => void;

/** Takes an answer in whole, and only then has it sent. */
class HeldResponse extends ServerResponse {
  readonly #pieces: Buffer[] = [];
  readonly #send: Send;

  /** @param real what is sent in the end; where it closes early, so does this */
  constructor(request: IncomingMessage, real: ServerResponse, send: Send) {
    super(request);
    this.#send = send;
    real.once('close', () => this.emit('close'));
  }

  override writeHead(statusCode: number, ...given: unknown[]): this {
    for (const [name, value] of Object.entries(given.at(-1) ?? {})) this.setHeader(name, value);
    return super.writeHead(statusCode);
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(piece: unknown, ...others: unknown[]): boolean {
    this.flushHeaders();
    this.#take(piece, others);
    return true;
  }

  override end(piece?: unknown, ...others: unknown[]): this {
    if (this.finished) return this;
    this.finished = true;
    this.#take(piece, others);
    this.#send(this, this.getHeaders(), Buffer.concat(this.#pieces));
    process.nextTick(() => this.emit('finish'));
    return this;
  }

  #take(piece: unknown, others: readonly unknown[]): void {
    const [encoding] = others;
    const isEncoding = typeof encoding === 'string' && Buffer.isEncoding(encoding);
    if (typeof piece === 'string')
      this.#pieces.push(Buffer.from(piece, isEncoding ? encoding : 'utf8'));
    else if (piece instanceof Uint8Array) this.#pieces.push(Buffer.from(piece));
    const taken = [piece, ...others].at(-1);
    if (typeof taken === 'function') process.nextTick(taken);
  }
}
