/** The door of lib/html: how the page talks to the frame that shows hostile HTML. */
export { HANDSHAKE } from './handshake.ts';
export { type Layout, layoutOf } from './layout.ts';
export { type Link, type LinkWarning, readLink } from './links.ts';
export {
  type Colours,
  type Design,
  FrameMessage,
  type Images,
  type Look,
  type PageMessage,
} from './messages.ts';
