/** What page and frame say to each other over their one port. */
import * as z from 'zod/mini';
import { MAX_FRAME_HEIGHT, MAX_LINK_LENGTH, MAX_REMOTE_IMAGES } from './limits.ts';

/** zod would make functions from strings to be faster, which the page's policy forbids. */
z.config({ jitless: true });

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

/** Page → frame. `show` replaces what is shown; `images` fills in what has arrived since. */
export type PageMessage =
  | {
      kind: 'show';
      id: number;
      html: string;
      theme: 'light' | 'dark';
      look: Look;
      colours: Colours;
      images: Images;
    }
  | { kind: 'images'; id: number; images: Images };

/**
 * written: no colours of its own, shown in the page's; designed: shown on a light card; dark: it brings
 * a dark scheme, and the page is dark; darkened: designed, and the reader wants it dark.
 */
const Design = z.enum(['written', 'designed', 'dark', 'darkened']);
export type Design = z.infer<typeof Design>;

const id = z.int();
const length = z.number().check(z.minimum(0), z.maximum(MAX_FRAME_HEIGHT));
const text = z.string().check(z.maxLength(MAX_LINK_LENGTH));

/**
 * Frame → page. Checked like a stranger's: should anything of a message ever come to run, these are
 * all the words it has.
 */
export const FrameMessage = z.discriminatedUnion('kind', [
  /** The message stands. */
  z.object({
    kind: z.literal('shown'),
    id,
    design: Design,
    /** `urls` are those that may be asked for; trackers are only counted. */
    remote: z.object({
      trackers: z.int().check(z.minimum(0)),
      urls: z.array(text).check(z.maxLength(MAX_REMOTE_IMAGES)),
    }),
  }),
  z.object({ kind: z.literal('refused'), id, excess: z.enum(['octets', 'nodes', 'depth']) }),
  /** The frame's document goes away: something navigated it. */
  z.object({ kind: z.literal('left'), id }),
  z.object({ kind: z.literal('height'), id, height: length }),
  z.object({ kind: z.literal('link'), id, href: text, text }),
  /** Pointer or focus came to a link, or left it (`href` null). */
  z.object({ kind: z.literal('over'), id, href: z.nullable(text), text }),
  /** A link within the message: its target's distance from the frame's top. */
  z.object({ kind: z.literal('jump'), id, top: length }),
  z.object({
    kind: z.literal('key'),
    id,
    key: z.string().check(z.maxLength(32)),
    code: z.string().check(z.maxLength(32)),
    shiftKey: z.boolean(),
    ctrlKey: z.boolean(),
    altKey: z.boolean(),
    metaKey: z.boolean(),
    repeat: z.boolean(),
  }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;
