/** Letters as lists: drafts, outbox, sent and imported, searched and paged like the maildrop's. */
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { LettersEvent } from '@/lib/contract/events';
import type { LetterView, MessagePage } from '@/lib/contract/messages';
import { cutPage, type Wanted } from '@/lib/server/maildrop/page';
import { Search, type Searched } from '@/lib/server/search/search';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import type { Letters } from './letters.ts';
import { standingOf } from './outbox-entry.ts';

/** A letter as a row. */
interface Row {
  readonly key: MessageKey;
  readonly octets: number;
  readonly letter: LetterRecord;
}

export class LetterLists {
  readonly #letters: Letters;
  readonly #search: Search<Row>;
  /** A letter's record is another object after each change. */
  readonly #records = new WeakMap<LetterRecord, EnvelopeRecord>();

  constructor(letters: Letters) {
    this.#letters = letters;
    this.#search = new Search<Row>({
      record: (key) => {
        const letter = letters.get(key);
        return letter && this.#recordOf(letter);
      },
      flags: (key) => ({ key, read: true, starred: false }),
    });
  }

  /** @throws Problem `bad-request` */
  page(view: LetterView, wanted: Wanted & Searched): MessagePage {
    const { rows, ...place } = cutPage(this.#found(view, wanted), () => true, wanted);
    return { messages: rows.map(({ letter }) => envelopeOf(letter)), ...place };
  }

  /** Every letter of a list, in its order. @throws Problem `bad-request` */
  keys(view: LetterView, searched: Searched): MessageKey[] {
    return this.#found(view, searched).map(({ key }) => key);
  }

  /** How many letters are begun, and how many are on their way. */
  waiting(): LettersEvent['waiting'] {
    const views = this.#letters.all().map(viewOf);
    const count = (view: LetterView) => views.filter((each) => each === view).length;
    return { drafts: count('drafts'), outbox: count('outbox') };
  }

  #found(view: LetterView, searched: Searched): readonly Row[] {
    const letters = this.#letters.all().filter((letter) => viewOf(letter) === view);
    const rows = letters
      .sort(newestFirst)
      .map((letter) => ({ key: letter.key, octets: octetsOf(letter), letter }));
    return this.#search.found(rows, searched);
  }

  #recordOf(letter: LetterRecord): EnvelopeRecord {
    const known = this.#records.get(letter);
    if (known) return known;
    const { attachments, date, from, key, octets, preview, subject, to } = envelopeOf(letter);
    const messageId = letter.raw?.messageId ?? null;
    const record: EnvelopeRecord = {
      ...{ key, uniqueId: null, fingerprint: null, messageId, from, to, subject, date },
      ...{ octets, preview, attachments, cc: letter.cc },
    };
    this.#records.set(letter, record);
    return record;
  }
}

/** The list that shows it; none where it was thrown away. */
export function viewOf({ state }: LetterRecord): LetterView | null {
  switch (state.is) {
    case 'draft':
      return 'drafts';
    case 'discarded':
      return null;
    case 'sent':
    case 'imported':
      return state.is;
    default:
      return 'outbox';
  }
}

/** A letter as a row of a list. */
export function envelopeOf(letter: LetterRecord): Envelope {
  const { attachments, bcc, cc, from, key, preview, subject, to } = letter;
  const isOurs = letter.state.is !== 'imported';
  return {
    key,
    uniqueId: null,
    from: [from],
    to: [...to, ...cc, ...bcc],
    subject,
    date: new Date(timeOf(letter)).toISOString(),
    octets: octetsOf(letter),
    preview,
    attachments: letter.hasAttachments || attachments.some(({ inline }) => !inline),
    read: true,
    starred: false,
    ...(isOurs ? { standing: standingOf(letter) } : {}),
  };
}

function octetsOf({ attachments, content, raw }: LetterRecord): number {
  return raw?.octets ?? attachments.reduce((sum, one) => sum + one.octets, content?.octets ?? 0);
}

/** When it was sent or written; when it last moved, while it is on its way. */
function timeOf({ changedAt, date, state }: LetterRecord): number {
  const isSettled = state.is === 'sent' || state.is === 'imported';
  return isSettled ? (date ?? changedAt) : changedAt;
}

function newestFirst(a: LetterRecord, b: LetterRecord): number {
  return timeOf(b) - timeOf(a) || (a.key < b.key ? -1 : 1);
}
