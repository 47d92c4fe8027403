'use client';
/** The reader's language, for all that is seen. */
import {
  createContext,
  Fragment,
  type ReactElement,
  type ReactNode,
  useContext,
  useMemo,
} from 'react';
import { type Manner, type Say, speaking, type Texts } from '@/lib/words/say';

const WordsContext = createContext<Say | null>(null);

export interface WordsProviderProps {
  manner: Manner;
  texts: Texts;
  children: ReactNode;
}

/** Around every page; the server hands it one language's texts. */
export function WordsProvider({ manner, texts, children }: WordsProviderProps) {
  const say = useMemo(() => speaking(manner, texts), [manner, texts]);
  return <WordsContext value={say}>{children}</WordsContext>;
}

/**
 * Says texts in the reader's language.
 * @throws Error outside a page: a mistake of ours
 */
export function useSay(): Say {
  const say = useContext(WordsContext);
  if (say === null) throw new Error('No words around this component.');
  return say;
}

/** Pieces of a text and the elements between them, as React shows them. */
export function Pieces({ of }: { of: readonly (string | ReactElement)[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name
  return of.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);
}
