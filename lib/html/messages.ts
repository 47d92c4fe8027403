/** What page and frame say to each other over their one port. */

import type { Elsewhere } from './elsewhere.ts';

/** Content-ID (no brackets) or remote URL → the image's octets. */
export type Images = ReadonlyMap<string, Blob>;

/** The page's colours, as CSS writes them, for messages that have none of their own. */
export interface Colours {
  text: string;
  background: string;
  link: string;
}

/** What a dark page makes of mail that brings colours of its own: leaves them, or darkens them. */
export type Look = 'as-sent' | 'darkened';

/** What stands above a message on paper: words alone. */
export interface PaperHead {
  title: string;
  /** Who, to whom, when, with what: each with its name, and what it says line by line. */
  lines: readonly (readonly [name: string, words: string])[];
  direction: 'ltr' | 'rtl';
}

/**
 * Page → frame. `show` replaces what is shown; `images` fills in what has arrived since; `print` puts
 * a message on paper, in a frame that may.
 */
export type PageMessage =
  | {
      kind: 'show';
      id: number;
      html: string;
      theme: 'light' | 'dark';
      look: Look;
      colours: Colours;
      images: Images;
      /** What opens a folded quote, in the reader's language. */
      unfold: string;
    }
  | { kind: 'images'; id: number; images: Images }
  | { kind: 'print'; id: number; html: string; images: Images; head: PaperHead };

/**
 * written: no colours of its own, shown in the page's; designed: shown on a light card; dark: it brings
 * a dark scheme, and the page is dark; darkened: designed, and the reader wants it dark.
 */
export type Design = 'written' | 'designed' | 'dark' | 'darkened';

/** Frame → page; `id` is that of the message shown. heard.ts checks it. */
export type FrameMessage = { id: number } & (
  | {
      /** The message stands. `urls` are those that may be asked for; trackers are only counted. */
      kind: 'shown';
      design: Design;
      remote: { trackers: number; urls: string[] };
      elsewhere: Elsewhere[];
    }
  | { kind: 'refused'; excess: 'octets' | 'nodes' | 'depth' }
  /** The frame's document goes away: something navigated it. */
  | { kind: 'left' }
  | { kind: 'height'; height: number }
  | { kind: 'link'; href: string; text: string }
  /** Pointer or focus came to a link, or left it (`href` null). */
  | { kind: 'over'; href: string | null; text: string }
  /** A link within the message: its target's distance from the frame's top. */
  | { kind: 'jump'; top: number }
  | ({ kind: 'key' } & Pressed)
);

/** A key, with what was held. */
interface Pressed {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
}
