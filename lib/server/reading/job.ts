/** What is asked of the thread that reads messages, and done there. */
import {
  type LocatedPart,
  locatePart,
  type Message,
  type Octets,
  readMessage,
  readNested,
} from '@/lib/mime';
import { searchedText } from '@/lib/server/search/searched-text';
import type { RawSource } from '@/lib/server/store/contract';
import { octetsOf } from './octets-of.ts';

/** `part` empty: the message itself. */
export interface Job<Ask extends keyof Answers = keyof Answers> {
  readonly ask: Ask;
  readonly source: RawSource;
  readonly part: string;
}

/** What each question is answered with; null where there is no such part. */
export interface Answers {
  message: Message | null;
  part: LocatedPart | null;
  /** What the whole message is searched by. */
  text: string;
}

/** What comes back from the thread. `failed`: it could not be done, and the thread goes on. */
export type Reply<Ask extends keyof Answers> =
  | { readonly kind: 'done'; readonly answer: Answers[Ask] }
  | { readonly kind: 'failed'; readonly reason: string };

const READ: { [Ask in keyof Answers]: (octets: Octets, part: string) => Answers[Ask] } = {
  message: readNested,
  part: locatePart,
  text: (octets) => searchedText(readMessage(octets)),
};

/** Does a job, here and now. */
export function reply<Ask extends keyof Answers>({ ask, source, part }: Job<Ask>): Reply<Ask> {
  try {
    return { kind: 'done', answer: READ[ask](octetsOf(source), part) };
  } catch (error) {
    // An error's name alone: its words may hold the message's content.
    return { kind: 'failed', reason: error instanceof Error ? error.name : typeof error };
  }
}
