/** What a message says, where the page is printed: a frame would be cut through its lines, and of a long text more is wanted. */
import { useSay } from '@/components/ui/words';
import { beginningOnPaper, byQuoteDepth } from '@/lib/client/quotes';
import { GoesOn, QuotedText } from './quoted-text.tsx';
import { useFont } from './use-mail-look.ts';
import { usePrinting } from './use-printing.ts';

/** Out of sight but on paper, where what it stands for is not. */
export function WordsOnPaper({ text }: { text: string }) {
  const say = useSay();
  const [font] = useFont();
  const printing = usePrinting();
  if (printing === 'no') return null;
  if (text.trim() === '') return <p className="text-sm text-faint">{say('reader.no-text')}</p>;
  const { blocks, rest } = beginningOnPaper(byQuoteDepth(text));
  return (
    <>
      <QuotedText blocks={blocks} font={font} inside={(words) => words} />
      {rest === 'more' && <GoesOn />}
    </>
  );
}
