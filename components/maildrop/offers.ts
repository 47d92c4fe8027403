/** What the command palette offers, and which of it is meant by what is typed. */
import { fold } from '@/lib/search';

export interface Offer {
  readonly id: string;
  readonly kind: 'doing' | 'message';
  readonly words: string;
  /** What it is a choice of, or whose message it is. */
  readonly detail: string;
  readonly keys?: string;
  readonly take: () => void;
}

/** Those that have every word that is typed, in any order; all where nothing is. */
export function offered(offers: readonly Offer[], text: string): Offer[] {
  const wanted = fold(text).split(/\s+/);
  return offers.filter(({ words, detail }) => {
    const said = fold(`${words} ${detail}`);
    return wanted.every((word) => said.includes(word));
  });
}
