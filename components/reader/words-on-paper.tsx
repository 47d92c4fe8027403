/** What a message in a frame says, where the page is printed: a frame would be cut through its lines. */
import { useSay } from '@/components/ui/words';
import { beginningOf, byQuoteDepth } from '@/lib/client/quotes';
import { GoesOn, QuotedText } from './quoted-text.tsx';
import { useFont } from './use-mail-look.ts';
import { usePrinting } from './use-printing.ts';

/** Pieces of the text that fit on paper: some hundred pages. Its layout, printed by itself, has no such end. */
const PIECES = 4;

/** Out of sight but on paper, where the frame is not. */
export function WordsOnPaper({ text }: { text: string }) {
  const say = useSay();
  const [font] = useFont();
  const printing = usePrinting();
  if (printing === 'no') return null;
  if (text.trim() === '') return <p className="text-sm text-faint">{say('reader.no-text')}</p>;
  const { blocks, rest } = beginningOf(byQuoteDepth(text), PIECES);
  return (
    <>
      <QuotedText blocks={blocks} font={font} inside={(words) => words} />
      {rest === 'more' && <GoesOn />}
    </>
  );
}
