/** The cookie that a browser keeps: a sign-in's id and half a key. The only user of iron-session. */
import { hkdfSync } from 'node:crypto';
import { getIronSession, type SessionOptions, webCookies } from 'iron-session';

/** How long "stay signed in" lasts. */
export const REMEMBERED_SECONDS = 30 * 86_400;

/** Who the browser says it is. Worth nothing without the server's own record. */
export interface CookieContent {
  readonly id: string;
  /** The other half of the key that opens the credentials: 32 octets in base64url. */
  readonly half: string;
}

/** remembered: the browser keeps it for 30 days; session: until it closes. */
type Keeping = 'remembered' | 'session';

/** Reads, sets and takes back the cookie. */
export interface CookieJar {
  read(request: Request): Promise<CookieContent | null>;
  /** @returns the value of Set-Cookie */
  make(request: Request, content: CookieContent, keeping: Keeping): Promise<string>;
  /** @returns the value of Set-Cookie that removes it */
  clear(request: Request): Promise<string>;
}

/** @param secure whether to mark it Secure: `auto` where the request came by https */
export function createCookieJar(secret: Uint8Array, secure: 'auto' | 'always'): CookieJar {
  const key = Buffer.from(hkdfSync('sha256', secret, 'poplar', 'cookie', 32)).toString('base64url');
  const options = (request: Request, keeping: Keeping): SessionOptions => {
    const guarded = secure === 'always' || cameByHttps(request);
    const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: guarded } as const;
    return {
      cookieName: guarded ? '__Host-poplar' : 'poplar',
      password: key,
      ttl: REMEMBERED_SECONDS,
      cookieOptions: keeping === 'session' ? { ...cookie, maxAge: undefined } : cookie,
    };
  };
  const open = (request: Request, headers: Headers, keeping: Keeping) =>
    getIronSession<CookieContent>(webCookies(request, headers), options(request, keeping));
  return {
    read: async (request) => {
      const { id, half } = await open(request, new Headers(), 'session');
      return typeof id === 'string' && typeof half === 'string' ? { id, half } : null;
    },
    make: async (request, content, keeping) => {
      const headers = new Headers();
      const cookie = await open(request, headers, keeping);
      Object.assign(cookie, content);
      await cookie.save();
      return headers.get('set-cookie') ?? '';
    },
    clear: async (request) => {
      const headers = new Headers();
      (await open(request, headers, 'session')).destroy();
      return headers.get('set-cookie') ?? '';
    },
  };
}

/** Set by the proxy in front of us. Who forges it only gets a cookie that his browser keeps back. */
function cameByHttps(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(request.url).protocol.replace(':', '')) === 'https';
}
