/** How the window is divided among rail, list and message: kept in a cookie, so that the first paint is right. */

/** The list in CSS pixels; null: as large as the window suggests. */
export interface Panes {
  /** slim: its pictures alone. */
  readonly rail: 'full' | 'slim';
  /** Beside the message. */
  readonly width: number | null;
  /** Above it. */
  readonly height: number | null;
}

export const PANES_COOKIE = 'poplar-panes';

/** What must be left for the list, and for the message; CSS pixels. */
export const LEAST_LIST = { width: 256, height: 160 } as const;
export const LEAST_MESSAGE = { width: 320, height: 160 } as const;

/** Nothing narrower shows a sender and a date; nothing wider fits a screen. */
const LEAST = 160;
const MOST = 4_000;

function sizeOf(text: string | undefined): number | null {
  const size = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
  return size >= LEAST && size <= MOST ? size : null;
}

/** What a cookie's value means; anything unknown is no choice. */
export function panesOf(value: string | undefined): Panes {
  const [width, height, rail] = (value ?? '').split('x');
  return { width: sizeOf(width), height: sizeOf(height), rail: rail === 'slim' ? rail : 'full' };
}

/** What is kept of it among all of a page's cookies. */
export function panesAmong(cookies: string): Panes {
  const kept = cookies.split('; ').find((cookie) => cookie.startsWith(`${PANES_COOKIE}=`));
  return panesOf(kept?.slice(PANES_COOKIE.length + 1));
}

/** The cookie to set for a year. */
export function panesCookie({ width, height, rail }: Panes): string {
  const value = `${width ?? ''}x${height ?? ''}x${rail}`;
  return `${PANES_COOKIE}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
