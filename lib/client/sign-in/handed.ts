/** What the server hands the sign-in page's script, and the names by which that finds its elements. */
import type { Manner, Texts } from '@/lib/words/say';

/** Credentials of the sample inbox: no secret, as the server makes them up for this computer only. */
export interface SampleAccount {
  readonly address: string;
  readonly password: string;
}

export interface Handed {
  readonly manner: Manner;
  /** What may have to be said after the page was made: how things went wrong. */
  readonly texts: Texts;
  /** Where to go once signed in: a path of this site. */
  readonly next: string;
  /** Offered with one click where the sample mail server runs. */
  readonly sample: SampleAccount | null;
}

declare global {
  interface Window {
    /** Goes on to a path of this site without another page; there once Next and React stand. */
    goOn?: (path: string) => void;
  }
}

/** Ids within the page. */
export const NAMED = {
  form: 'sign-in',
  go: 'sign-in-go',
  openSample: 'sign-in-sample',
  problem: 'sign-in-problem',
  reveal: 'sign-in-reveal',
  otherServer: 'sign-in-other-server',
} as const;

/** Of all texts, those that the script may have to say. */
export const textsHanded = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => id.startsWith('problem.')));
