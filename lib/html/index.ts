/** The door of lib/html: how the page talks to the frame that shows hostile HTML. */
export { HANDSHAKE } from './handshake.ts';
export { type Link, type LinkWarning, readLink } from './links.ts';
export {
  type Colours,
  FrameMessage,
  type Images,
  type PageMessage,
} from './messages.ts';
