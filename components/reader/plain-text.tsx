'use client';
/** Plain text as people wrote it: quotes set apart, addresses made links, every line its direction. */
import { Fragment, type MouseEvent, type ReactNode, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { linkify, type Piece } from '@/lib/client/linkify';
import { byQuoteDepth, foldedFrom, type Quoted } from '@/lib/client/quotes';
import { readLink } from '@/lib/html';
import type { Follow } from './use-links.tsx';
import { useFont } from './use-mail-look.ts';
import { usePrinting } from './use-printing.ts';

/** Deeper quotes look like the deepest. */
const DEEPEST = 4;

export interface PlainTextProps {
  text: string;
  onLink: Follow;
}

export default function PlainText({ text, onLink }: PlainTextProps) {
  const say = useSay();
  const [font] = useFont();
  const [extent, setExtent] = useState<'folded' | 'whole'>('folded');
  const printing = usePrinting();
  if (text.trim() === '') return <p className="text-sm text-faint">{say('reader.no-text')}</p>;
  const blocks = byQuoteDepth(text);
  const fold = foldedFrom(blocks);
  const isWhole = extent === 'whole' || printing === 'yes';
  const shown = isWhole ? blocks : blocks.slice(0, fold);
  return (
    <div
      data-plain=""
      className={`break-words whitespace-pre-wrap ${font === 'fixed' ? 'font-mono text-sm' : 'text-md'}`}
    >
      {shown.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
        <Block key={index} block={block} onLink={onLink} />
      ))}
      {fold < blocks.length && (
        <button
          type="button"
          aria-expanded={extent === 'whole'}
          onClick={() => setExtent(extent === 'whole' ? 'folded' : 'whole')}
          className="mt-3 block rounded-sm font-sans text-sm font-medium text-accent-strong hover:underline print:hidden"
        >
          {extent === 'whole' ? say('reader.hide-quoted') : say('reader.show-quoted')}
        </button>
      )}
    </div>
  );
}

function Block({ block, onLink }: { block: Quoted; onLink: Follow }) {
  const { depth, text } = block;
  let inside: ReactNode = <Linked text={text} onLink={onLink} />;
  for (let level = Math.min(depth, DEEPEST); level > 0; level -= 1)
    inside = (
      <blockquote className="[unicode-bidi:plaintext] border-s-2 border-line ps-3 text-faint">
        {inside}
      </blockquote>
    );
  return depth === 0 ? <div className="[unicode-bidi:plaintext]">{inside}</div> : inside;
}

function Linked({ text, onLink }: { text: string; onLink: Follow }) {
  return linkify(text).map((piece, index) =>
    piece.href === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
      <Fragment key={index}>{piece.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
      <LinkedWords key={index} words={piece.text} href={piece.href} onLink={onLink} />
    ),
  );
}

interface LinkedWordsProps {
  words: Piece['text'];
  href: string;
  onLink: Follow;
}

function LinkedWords({ words, href, onLink }: LinkedWordsProps) {
  const press = (event: MouseEvent) => {
    event.preventDefault();
    const link = readLink(href, words);
    if (link !== null && event.button < 2) onLink(link);
  };
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      onClick={press}
      onAuxClick={press}
      className="text-accent-strong underline decoration-1 underline-offset-2"
    >
      {words}
    </a>
  );
}
