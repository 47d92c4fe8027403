/** Keeps one airlock open for a frame element and its message, as React components come and go. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Images, type Look, layoutOf } from '@/lib/html';
import { type Airlock, type Heard, openAirlock } from './airlock-port.ts';
import { readPageColours } from './page-colours.ts';

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
 * Shows the message in the frame, again when it or the theme changes; images are filled in as they
 * come. A frame that fell silent or was navigated is loaded anew, and does not get the same message
 * a second time. `onStart` is called before each showing, `onHeard` with all that the frame tells.
 */
export function useAirlock(
  frame: RefObject<HTMLIFrameElement | null>,
  { html, theme, look, images, unfold }: Showing,
  on: { start: () => void; heard: (heard: Heard) => void },
): void {
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
    if (frame.current === null || spoiling.current === html) return;
    spoiling.current = null;
    on.start();
    const colours = readPageColours(frame.current.parentElement ?? document.body, theme);
    airlock.current?.show({ html, theme, look, colours, images, unfold });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round loads the frame anew, as another layout does
  useEffect(() => {
    if (frame.current === null) return;
    const opened = openAirlock(frame.current, { layout, ground: 'screen' }, (heard) => hear(heard));
    airlock.current = opened;
    return () => {
      airlock.current = null;
      opened.close();
    };
  }, [frame, round, layout]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a showing depends on
  useEffect(() => show(), [html, theme, look, round]);

  useEffect(() => airlock.current?.fill(images), [images]);
}
