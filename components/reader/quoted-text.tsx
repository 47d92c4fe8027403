/** A text's lines as they are, what is quoted set apart by how deeply it is. */
import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/words';
import type { Quoted } from '@/lib/client/quotes';

/** Deeper quotes look like the deepest. */
const DEEPEST = 4;

export interface QuotedTextProps {
  blocks: readonly Quoted[];
  font: 'fixed' | 'proportional';
  /** What is shown of one block's text. */
  inside: (text: string) => ReactNode;
}

export function QuotedText({ blocks, font, inside }: QuotedTextProps) {
  return (
    <div
      data-plain=""
      className={`break-words whitespace-pre-wrap ${font === 'fixed' ? 'font-mono text-sm' : 'text-md'}`}
    >
      {blocks.map(({ depth, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's text never changes, so its pieces keep their places
        <Block key={index} depth={depth}>
          {inside(text)}
        </Block>
      ))}
    </div>
  );
}

/** Said on paper, where nobody can ask for more. */
export function GoesOn() {
  const say = useSay();
  return <p className="mt-3 hidden text-xs text-faint print:block">{say('reader.goes-on')}</p>;
}

function Block({ depth, children }: { depth: number; children: ReactNode }) {
  let inside = children;
  for (let level = Math.min(depth, DEEPEST); level > 0; level -= 1)
    inside = (
      <blockquote className="[unicode-bidi:plaintext] border-s-2 border-line ps-3 text-faint">
        {inside}
      </blockquote>
    );
  return depth === 0 ? <div className="[unicode-bidi:plaintext]">{inside}</div> : inside;
}
