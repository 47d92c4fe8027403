/** A message's HTML in its airlock: a frame without rights that grows with what it shows. */
'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '@/components/ui/words';
import {
  type Design,
  type Elsewhere,
  type Images,
  type Link,
  type Look,
  readLink,
} from '@/lib/html';
import type { Heard } from './airlock-port.ts';
import { LinkStatus } from './link-status.tsx';
import { useAirlock } from './use-airlock.ts';

/** Why HTML is not shown: too large in one way, no answer in time, or the frame was navigated. */
type NotShown = 'octets' | 'nodes' | 'depth' | 'silent' | 'left';

/** What the frame tells of a message that it shows. */
export interface ShownMessage {
  readonly design: Design;
  /** Remote pictures that wait to be asked for. */
  readonly urls: readonly string[];
  /** Remote pictures too small to be seen, which are never asked for. */
  readonly trackers: number;
  /** Links that say one host and lead to another. */
  readonly elsewhere: readonly Elsewhere[];
}

/** What a message's HTML is shown with. */
export interface MessageFrameProps {
  /** As it came with the message: hostile. */
  html: string;
  /** Content-ID (no brackets) → the inline part's octets. May grow while the message is shown. */
  images?: Images;
  theme: 'light' | 'dark';
  /** What a dark page makes of mail with colours of its own. */
  look?: Look;
  /** For people who cannot see the frame, such as “Message: ” and the subject. */
  title: string;
  /** Opens a link, which was checked. */
  onLink: (link: Link) => void;
  /** The message stands. Called again when theme or look change. */
  onShown: (shown: ShownMessage) => void;
  /** The HTML is not shown; its text should be. */
  onNotShown: (why: NotShown) => void;
}

const NO_IMAGES: Images = new Map();
const LEAST_HEIGHT = 96;

type State = { kind: 'waiting' } | { kind: 'shown'; design: Design } | { kind: 'not-shown' };

/** Shows hostile HTML. Nothing of it runs, calls out or reaches the page. */
export function MessageFrame(props: MessageFrameProps): ReactNode {
  const say = useSay();
  const { html, images = NO_IMAGES, theme, look = 'as-sent', title } = props;
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [height, setHeight] = useState(LEAST_HEIGHT);
  const [over, setOver] = useState<Link | null>(null);

  const fail = (why: NotShown) => {
    setState({ kind: 'not-shown' });
    props.onNotShown(why);
  };
  const start = () => {
    setState({ kind: 'waiting' });
    setOver(null);
  };
  const heard = (message: Heard) => {
    switch (message.kind) {
      case 'shown':
        setState({ kind: 'shown', design: message.design });
        return props.onShown({
          design: message.design,
          elsewhere: message.elsewhere,
          ...message.remote,
        });
      case 'height':
        return setHeight(Math.max(LEAST_HEIGHT, message.height));
      case 'refused':
        return fail(message.excess);
      case 'silent':
      case 'left':
        return fail(message.kind);
      case 'over':
        return setOver(message.href === null ? null : readLink(message.href, message.text));
      case 'link':
        return follow(message.href, message.text, props.onLink);
      case 'jump':
        return frame.current === null ? undefined : jump(frame.current, message.top);
      case 'key':
        return frame.current === null ? undefined : press(frame.current, message);
    }
  };
  const unfold = say('reader.show-quoted');
  const frame = useAirlock(place, { html, theme, look, images, unfold }, { start, heard });
  useLayoutEffect(() => {
    if (frame.current === null) return;
    frame.current.title = title;
    frame.current.dataset.state = state.kind;
    Object.assign(frame.current.style, frameStyle(state, height, theme));
  });

  return (
    <div style={{ position: 'relative' }}>
      <div ref={place} />
      <LinkStatus link={over} onLeave={() => setOver(null)} />
    </div>
  );
}

function frameStyle(state: State, height: number, theme: 'light' | 'dark') {
  const shown = state.kind === 'shown';
  const card = shown && state.design === 'designed';
  return {
    display: state.kind === 'not-shown' ? 'none' : 'block',
    width: '100%',
    height: `${height}px`,
    border: '0',
    borderRadius: card ? '8px' : '0',
    background: card ? '#fff' : 'transparent',
    // A frame whose scheme is not its document's gets an opaque ground from the browser.
    colorScheme: card ? 'light' : theme,
    // QUIRK: at once. WebKitGTK 2.50 leaves a large frame blank for good that faded in.
    opacity: shown ? '1' : '0',
    // It draws what it shows before what is around it is seen.
    visibility: 'visible',
  };
}

/** Only while the reader's own click is fresh: a frame cannot open anything by itself. */
function follow(href: string, text: string, onLink: MessageFrameProps['onLink']): void {
  const link = readLink(href, text);
  if (link !== null && navigator.userActivation?.isActive !== false) onLink(link);
}

/** Scrolls to a place within the frame, whatever it is that scrolls. */
function jump(frame: HTMLIFrameElement, top: number): void {
  const mark = document.createElement('span');
  mark.style.position = 'absolute';
  mark.style.top = `${top}px`;
  frame.after(mark);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
  mark.remove();
}

/** Keys pressed in the frame mean the same as on the page, where the reader's hands are. */
function press(frame: HTMLIFrameElement, key: Extract<Heard, { kind: 'key' }>): void {
  if (document.activeElement !== frame) return;
  const { kind: _, ...init } = key;
  frame.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
}
