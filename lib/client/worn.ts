/** What every page wears (theme, size of letters): kept in a cookie, so that the first paint is right. */

import type { Kept } from './settings-keeper.ts';

/** One such choice. */
export interface Worn<Value extends string> {
  readonly cookie: string;
  /** What a cookie's value means; anything unknown is the first of the values. */
  in(kept: string | undefined): Value;
  /** The cookie to set for a year; no secret, so any path of this site may read it. */
  setting(value: Value): string;
  /** Puts it on this page, and on all that this browser loads from now on. */
  wear(value: Value): void;
  /** The same, and `before` again where it turns out not to be kept. */
  wearIfKept(value: Value, before: Value, kept: Promise<Kept>): Promise<void>;
}

/**
 * @param name as in the root's `data-…`, in camel case
 * @param values all of them; the first is what no choice means
 */
function worn<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Worn<Value> {
  const cookie = `poplar-${name}`;
  const setting = (value: Value) =>
    `${cookie}=${value}; Path=/; Max-Age=${value === values[0] ? 0 : 31_536_000}; SameSite=Lax`;
  const wear = (value: Value) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the server must see it at the next load, and not every browser has the Cookie Store API
    document.cookie = setting(value);
    const { dataset } = document.documentElement;
    if (value === values[0]) delete dataset[name];
    else dataset[name] = value;
  };
  return {
    cookie,
    in: (kept) => values.find((value) => value === kept) ?? values[0],
    setting,
    wear,
    async wearIfKept(value, before, kept) {
      wear(value);
      if ((await kept) === 'not-kept') wear(before);
    },
  };
}

export type Theme = 'system' | 'light' | 'dark';
export const THEME = worn<Theme>('theme', ['system', 'light', 'dark']);

export type FontSize = 'normal' | 'small' | 'large' | 'larger';
export const FONT_SIZE = worn<FontSize>('fontSize', ['normal', 'small', 'large', 'larger']);
