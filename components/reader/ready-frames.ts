/** Frames with the shell in them, loaded ahead: a message that is opened need not wait for its own. */
import type { Layout } from '@/lib/html';
import { type Airlock, type Heard, openAirlock } from './airlock-port.ts';

/** A frame, and the line to the shell in it. */
export interface OpenFrame {
  readonly frame: HTMLIFrameElement;
  readonly airlock: Airlock;
}

/** Waits, out of sight and without a message, for whoever takes it. */
interface ReadyFrame extends OpenFrame {
  hear: (heard: Heard) => void;
}

const ready = new Map<Layout, ReadyFrame>();

/** Once what was asked for is on the screen; milliseconds. */
const AFTERWARDS = 400;

/** How long after a frame was loaded its shell may say so; milliseconds. */
const GRACE = 500;

/** Whether an element can change its place as it is; elsewhere a frame would begin anew. */
const canMove = () => 'moveBefore' in Element.prototype;

/** A frame in `place` for one message and no other; the next such frame is made ready soon. */
export function takeFrame(
  place: HTMLElement,
  layout: Layout,
  hear: (heard: Heard) => void,
): OpenFrame {
  const found = ready.get(layout);
  ready.delete(layout);
  readySoon(layout);
  if (found === undefined) return makeFrame(place, layout, hear);
  found.hear = hear;
  found.frame.removeAttribute('style');
  found.frame.removeAttribute('aria-hidden');
  found.frame.removeAttribute('tabindex');
  place.moveBefore(found.frame, null);
  return found;
}

/** Makes a frame ready, if there is none and none can be wanted just now. */
export function readySoon(layout: Layout): void {
  if (!canMove()) return;
  setTimeout(() => {
    if (!ready.has(layout)) ready.set(layout, waitingFrame(layout));
  }, AFTERWARDS);
}

function waitingFrame(layout: Layout): ReadyFrame {
  const { frame, airlock } = makeFrame(document.body, layout, (heard) => made.hear(heard));
  const made: ReadyFrame = { frame, airlock, hear: () => undefined };
  const discardDead = () => {
    if (airlock.answered || ready.get(layout) !== made) return;
    ready.delete(layout);
    airlock.close();
    frame.remove();
  };
  // Where the server cannot be reached, the browser's own page comes in the shell's place.
  frame.addEventListener('load', () => setTimeout(discardDead, GRACE), { once: true });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 640px; height: 1px; border: 0; visibility: hidden; pointer-events: none; z-index: -1';
  return made;
}

/** Without any right but to run its one script. */
function makeFrame(place: HTMLElement, layout: Layout, hear: (heard: Heard) => void): OpenFrame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  frame.allow = '';
  place.append(frame);
  return { frame, airlock: openAirlock(frame, { layout, ground: 'screen' }, hear) };
}
