/** The door of lib/html: how the page talks to the frame that shows hostile HTML. */
export type { Elsewhere } from './elsewhere.ts';
export { HANDSHAKE } from './handshake.ts';
export { readFrameMessage } from './heard.ts';
export { type Layout, layoutOf } from './layout.ts';
export { type Link, type LinkWarning, readLink } from './links.ts';
export type {
  Colours,
  Design,
  FrameMessage,
  Images,
  Look,
  PageMessage,
  PaperHead,
} from './messages.ts';
export { isSameSite } from './sites.ts';
