/** Plain text as people wrote it: quotes set apart, addresses made links, every line its direction. */
import { Fragment, type ReactNode } from 'react';
import { linkify } from '@/lib/client/linkify';
import { byQuoteDepth, type Quoted } from '@/lib/client/quotes';

/** Deeper quotes look like the deepest. */
const DEEPEST = 4;

export function PlainText({ text }: { text: string }) {
  if (text.trim() === '') return <p className="text-sm text-faint">This message has no text.</p>;
  return (
    <div className="text-md break-words whitespace-pre-wrap">
      {byQuoteDepth(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: Quoted }) {
  const { depth, text } = block;
  let inside: ReactNode = <Linked text={text} />;
  for (let level = Math.min(depth, DEEPEST); level > 0; level -= 1)
    inside = (
      <blockquote className="[unicode-bidi:plaintext] border-s-2 border-line ps-3 text-faint">
        {inside}
      </blockquote>
    );
  return depth === 0 ? <div className="[unicode-bidi:plaintext]">{inside}</div> : inside;
}

function Linked({ text }: { text: string }) {
  return linkify(text).map(({ text: words, href }, index) =>
    href === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
        key={index}
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-accent-strong underline decoration-1 underline-offset-2"
      >
        {words}
      </a>
    ),
  );
}
