'use client';
/** Plain text as people wrote it: quotes set apart, addresses made links, every line its direction. */
import { Fragment, type MouseEvent, memo, useMemo, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { linkify, type Piece, stretches } from '@/lib/client/linkify';
import { beginningOf, byQuoteDepth, foldedFrom } from '@/lib/client/quotes';
import { readLink } from '@/lib/html';
import { QuotedText } from './quoted-text.tsx';
import type { Follow } from './use-links.tsx';
import { useFont } from './use-mail-look.ts';
import { usePrinting } from './use-printing.ts';
import { WordsOnPaper } from './words-on-paper.tsx';

export interface PlainTextProps {
  text: string;
  onLink: Follow;
}

export default function PlainText({ text, onLink }: PlainTextProps) {
  const say = useSay();
  const [font] = useFont();
  const [extent, setExtent] = useState<'folded' | 'whole'>('folded');
  const [pieces, setPieces] = useState(1);
  const printing = usePrinting();
  const blocks = useMemo(() => byQuoteDepth(text), [text]);
  if (text.trim() === '') return <p className="text-sm text-faint">{say('reader.no-text')}</p>;
  const fold = foldedFrom(blocks);
  const isWhole = extent === 'whole' || printing === 'yes';
  const shown = beginningOf(isWhole ? blocks : blocks.slice(0, fold), pieces);
  return (
    <>
      <div className={shown.rest === 'more' ? 'print:hidden' : ''}>
        <QuotedText
          blocks={shown.blocks}
          font={font}
          inside={(words) => <Stretches text={words} onLink={onLink} />}
        />
      </div>
      {shown.rest === 'more' && <WordsOnPaper text={text} />}
      {shown.rest === 'more' && (
        <button type="button" onClick={() => setPieces(pieces + 1)} className={BUTTON}>
          {say('reader.show-more')}
        </button>
      )}
      {fold < blocks.length && (isWhole || shown.rest === 'none') && (
        <button
          type="button"
          aria-expanded={extent === 'whole'}
          onClick={() => setExtent(extent === 'whole' ? 'folded' : 'whole')}
          className={BUTTON}
        >
          {extent === 'whole' ? say('reader.hide-quoted') : say('reader.show-quoted')}
        </button>
      )}
    </>
  );
}

const BUTTON =
  'mt-2.5 block rounded-sm py-0.5 text-sm font-medium text-accent-strong hover:underline print:hidden';

/** Each stretch stays as it is where more of the text is shown below it. */
function Stretches({ text, onLink }: { text: string; onLink: Follow }) {
  return stretches(text).map((stretch, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its stretches keep their places
    <Linked key={index} text={stretch} onLink={onLink} />
  ));
}

const Linked = memo(({ text, onLink }: { text: string; onLink: Follow }) =>
  linkify(text).map((piece, index) =>
    piece.href === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
      <Fragment key={index}>{piece.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
      <LinkedWords key={index} words={piece.text} href={piece.href} onLink={onLink} />
    ),
  ),
);

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
