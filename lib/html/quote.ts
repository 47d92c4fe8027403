/** Folds the message that an answer repeats below itself. */

const QUOTES =
  'blockquote[type="cite" i], .gmail_quote, .yahoo_quoted, .moz-cite-prefix + blockquote';

/**
 * Puts the last quote into a fold where nothing but it follows, and something stands before it: a quote
 * that is answered piece by piece stays open. The fold is the browser's own, and needs no script.
 * `unfold` is what its handle says.
 */
export function foldQuote(body: HTMLElement, unfold: string): void {
  const outer = [...body.querySelectorAll<HTMLElement>(QUOTES)].filter(
    (quote) => quote.parentElement?.closest(QUOTES) == null,
  );
  const quote = outer.at(-1);
  if (quote === undefined || says(body, quote, 'after') || !says(body, quote, 'before')) return;
  const fold = document.createElement('details');
  const handle = document.createElement('summary');
  handle.textContent = unfold;
  fold.className = 'airlock-quote';
  quote.replaceWith(fold);
  fold.append(handle, quote);
}

/** Whether there are words or pictures on that side of the quote. */
function says(body: HTMLElement, quote: HTMLElement, side: 'before' | 'after'): boolean {
  const range = document.createRange();
  range.selectNodeContents(body);
  if (side === 'before') range.setEndBefore(quote);
  else range.setStartAfter(quote);
  const piece = range.cloneContents();
  return piece.textContent.trim() !== '' || piece.querySelector('img') !== null;
}
