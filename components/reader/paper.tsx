'use client';
/** A message on its way to paper: a frame of its own, out of sight, that prints what it shows. */
import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/ui/words';
import type { MessageView } from '@/lib/contract/message';
import { type Images, layoutOf, type PaperHead } from '@/lib/html';
import { openAirlock } from './airlock-port.ts';
import { paperHead } from './paper-head.ts';
import { usePrintsItself } from './use-printing.ts';

export interface PrintingProps {
  view: MessageView;
  html: string;
  images: Images;
  /** Pictures on their way. */
  left: number;
}

type Sheet =
  | { kind: 'none'; number: 0 }
  | { kind: 'wanted'; number: number }
  | { kind: 'out'; number: number; images: Images };

/** Prints the message when that is wished, as soon as its pictures are here. */
export function Printing({ view, html, images, left }: PrintingProps) {
  const say = useSay();
  const [sheet, setSheet] = useState<Sheet>({ kind: 'none', number: 0 });
  usePrintsItself(() => setSheet({ kind: 'wanted', number: sheet.number + 1 }));
  if (sheet.kind === 'wanted' && left === 0) setSheet({ ...sheet, kind: 'out', images });
  return (
    <>
      {sheet.kind === 'out' && (
        <Paper key={sheet.number} html={html} images={sheet.images} head={paperHead(say, view)} />
      )}
      <p className="mb-4 hidden text-xs text-faint print:block">{say('reader.on-paper')}</p>
    </>
  );
}

interface PaperProps {
  html: string;
  images: Images;
  head: PaperHead;
}

/** Prints once, as it is mounted. */
function Paper({ html, images, head }: PaperProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes later is not on this paper
  useEffect(() => {
    if (frame.current === null) return;
    const layout = layoutOf(html);
    const airlock = openAirlock(frame.current, { layout, ground: 'paper' }, () => undefined);
    airlock.print({ html, images, head });
    return () => airlock.close();
  }, []);
  return (
    // As wide as A4 within its margins: what is wider shrinks to that.
    <iframe
      ref={frame}
      title={head.title}
      aria-hidden="true"
      tabIndex={-1}
      sandbox="allow-scripts allow-modals"
      referrerPolicy="no-referrer"
      allow=""
      className="pointer-events-none invisible fixed start-0 top-0 -z-10 h-px w-[680px] print:hidden"
    />
  );
}
