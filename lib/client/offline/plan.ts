/** Which of a page's requests may be answered by what this device keeps: few, and each by name. */

/** A request as far as it matters here; the worker's own have more. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** As Fetch names it; `navigate` for what the address bar or a link asks for. */
  readonly mode: string;
}

/** How many answers of a kind are kept; the one kept longest ago goes first. */
export const MOST = {
  page: 1,
  'stand-in': 1,
  standing: 1,
  lists: 12,
  messages: 200,
  pictures: 100,
} as const;
export type Kind = keyof typeof MOST;

export type Plan =
  /** Ours alone to decide: everything that changes something, attachments, searches, other sites. */
  | { readonly is: 'left-alone' }
  /** A script, a style or a font, whose name changes with what is in it. */
  | { readonly is: 'file' }
  /** Left alone, but what was kept of the page is as it was before it. */
  | { readonly is: 'outdates-page' }
  /** A page that is made anew each time; where there is no line, one that says so stands in for it. */
  | { readonly is: 'online-only' }
  /** Fetched, and kept under this name; where there is no line, what was kept. */
  | { readonly is: 'kept'; readonly kind: Kind; readonly name: string };

const LEFT_ALONE: Plan = { is: 'left-alone' };

/** Where the inbox's page is fetched, and under which name it is kept. */
export const PAGE = '/mail';
/** The same of the page that stands in for others. */
export const STAND_IN = '/offline';

/** The front door, which leads to the inbox, and what one goes to from there. */
const ONLINE_ONLY = /^\/(?:settings)?$/;

const ANY_PAGE = /^\/mail(?:\/[A-Za-z0-9_-]{22})?$/;
const MESSAGE = /^\/api\/messages\/[A-Za-z0-9_-]{22}(?:\/conversation)?$/;
/** What pages fetch of these themselves is what a message's HTML shows; whoever wants a file goes there. */
const PICTURE = /^\/api\/messages\/[A-Za-z0-9_-]{22}\/parts\/[A-Za-z0-9._-]{1,128}$/;

/** @param origin our own */
export function planFor({ method, url, mode }: Asked, origin: string): Plan {
  const asked = new URL(url);
  if (asked.origin !== origin) return LEFT_ALONE;
  // What one chooses is in the page itself.
  if (method !== 'GET')
    return asked.pathname === '/api/settings' ? { is: 'outdates-page' } : LEFT_ALONE;
  const { pathname, searchParams } = asked;
  if (pathname.startsWith('/_next/static/')) return { is: 'file' };
  if (mode === 'navigate') {
    if (ONLINE_ONLY.test(pathname)) return { is: 'online-only' };
    return ANY_PAGE.test(pathname) ? { is: 'kept', kind: 'page', name: PAGE } : LEFT_ALONE;
  }
  if (pathname === '/api/session') return { is: 'kept', kind: 'standing', name: pathname };
  if (MESSAGE.test(pathname)) return { is: 'kept', kind: 'messages', name: pathname };
  if (PICTURE.test(pathname)) return { is: 'kept', kind: 'pictures', name: pathname };
  // What is searched is nobody's business later.
  if (pathname !== '/api/messages' || searchParams.has('q')) return LEFT_ALONE;
  // How long one would wait for an answer changes nothing about which it is.
  searchParams.delete('wait');
  return { is: 'kept', kind: 'lists', name: `${pathname}?${searchParams}` };
}

/**
 * Whether what was kept is shown until the server answers: the page, and a list that is asked for as it was
 * left. What shows that asks once more, and then waits.
 */
export function isShownMeanwhile(
  { url }: Pick<Asked, 'url'>,
  { kind }: { readonly kind: Kind },
): boolean {
  return kind === 'page' || new URL(url).searchParams.get('wait') === 'no';
}

/** The scripts that a page names for itself; the one for browsers without modules runs in none that has a worker. */
const NAMED_BY_PAGE = / src="(\/_next\/static\/[^"]+)" async/g;

/** Whether a page names no script but these: it is of the build that they are of. */
export const isOfBuild = (page: string, files: readonly string[]): boolean =>
  [...page.matchAll(NAMED_BY_PAGE)].every(([, name = '']) => files.includes(name));

/** One page serves every place of the inbox, but only the plain list's is kept for that. */
export function isWorthKeeping(
  { url }: Pick<Asked, 'url'>,
  { kind }: { readonly kind: Kind },
): boolean {
  const { pathname, search } = new URL(url);
  return kind !== 'page' || (pathname === PAGE && search === '');
}
