/** What a message in a frame says, where the page is printed: a frame would be cut through its lines. */
import { useSay } from '@/components/ui/words';
import { byQuoteDepth } from '@/lib/client/quotes';
import { QuotedText } from './quoted-text.tsx';
import { useFont } from './use-mail-look.ts';
import { usePrinting } from './use-printing.ts';

/** Out of sight but on paper, where the frame is not. */
export function WordsOnPaper({ text }: { text: string }) {
  const say = useSay();
  const [font] = useFont();
  const printing = usePrinting();
  if (printing === 'no') return null;
  if (text.trim() === '') return <p className="text-sm text-faint">{say('reader.no-text')}</p>;
  return <QuotedText blocks={byQuoteDepth(text)} font={font} inside={(words) => words} />;
}
