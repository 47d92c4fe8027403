/** Keeps one frame with a message in it, as React components come and go. */
import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Images, type Look, layoutOf } from '@/lib/html';
import type { Airlock, Heard } from './airlock-port.ts';
import { readPageColours } from './page-colours.ts';
import { takeFrame } from './ready-frames.ts';

/** The message that the frame is to show. */
export interface Showing {
  html: string;
  theme: 'light' | 'dark';
  look: Look;
  images: Images;
  /** What opens a folded quote. */
  unfold: string;
}

/**
 * Puts a frame into `place` and shows the message in it, again when it or the theme changes; images
 * are filled in as they come. A frame that fell silent or was navigated gives way to another, which
 * does not get the same message. `on.start` is called before each showing, `on.heard` with all that
 * the frame tells.
 * @returns the frame; null before the first effect
 */
export function useAirlock(
  place: RefObject<HTMLElement | null>,
  { html, theme, look, images, unfold }: Showing,
  on: { start: () => void; heard: (heard: Heard) => void },
): RefObject<HTMLIFrameElement | null> {
  const frame = useRef<HTMLIFrameElement>(null);
  const airlock = useRef<Airlock>(null);
  const spoiling = useRef<string>(null);
  const [round, setRound] = useState(0);
  const layout = layoutOf(html);

  const hear = useEffectEvent((heard: Heard) => {
    if (heard.kind === 'silent' || heard.kind === 'left') {
      spoiling.current = html;
      setRound(round + 1);
    }
    on.heard(heard);
  });
  const show = useEffectEvent(() => {
    if (place.current === null || spoiling.current === html) return;
    spoiling.current = null;
    on.start();
    const colours = readPageColours(place.current, theme);
    airlock.current?.show({ html, theme, look, colours, images, unfold });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round has a frame of its own, as each layout has
  useLayoutEffect(() => {
    if (place.current === null) return;
    const taken = takeFrame(place.current, layout, (heard) => hear(heard));
    frame.current = taken.frame;
    airlock.current = taken.airlock;
    return () => {
      frame.current = null;
      airlock.current = null;
      taken.airlock.close();
      taken.frame.remove();
    };
  }, [place, round, layout]);

  // At once, so that the frame works on it while the page is painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a showing depends on
  useLayoutEffect(() => show(), [html, theme, look, round]);

  useEffect(() => airlock.current?.fill(images), [images]);
  return frame;
}
