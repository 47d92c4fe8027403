/** Messages being written: kept on disk with each change, never silently overwritten. */

import type { Answering, DraftContent, Identity } from '@/lib/contract/compose';
import type { Draft, DraftSave, DraftSaved } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';
import { Problem } from '@/lib/server/problem';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterAttachment, LetterFile, LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import { broughtBack } from './discarding.ts';
import { newName, readContent, rowOf, writeContent } from './letter-content.ts';
import type { Letters } from './letters.ts';
import { MAX_DRAFTS } from './limits.ts';

/** What drafts stand on. */
export interface DraftsOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly identities: () => Promise<readonly Identity[]>;
}

/** What a draft begins with, beside its content. */
export interface Beginnings {
  readonly answers: Answering | null;
  readonly references: readonly string[];
  /** Their files are written, and become the draft's. */
  readonly attachments: readonly LetterAttachment[];
}

const NOTHING: Beginnings = { answers: null, references: [], attachments: [] };

/** Another tab was first. Carries the draft as it now stands. */
export class DraftChangedError extends Error {
  override readonly name = 'DraftChangedError';
  readonly draft: Draft;

  constructor(draft: Draft) {
    super('The draft was changed elsewhere.');
    this.draft = draft;
  }
}

/** By its form and not by instanceof: routes may be bundled apart, each with its own copy of the class. */
export function isDraftChanged(error: unknown): error is DraftChangedError {
  return error instanceof Error && error.name === 'DraftChangedError' && 'draft' in error;
}

export class Drafts {
  readonly #options: DraftsOptions;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  /** @throws Problem `draft-gone` */
  async get(key: MessageKey): Promise<Draft> {
    const letter = this.find(key);
    const { account, files } = this.#options;
    if (!letter.content) throw new Problem('draft-gone');
    const content = await readContent(files, account, letter.content);
    const { answers, attachments, changedAt, revision, savedAs } = letter;
    return {
      key,
      revision,
      savedAt: new Date(changedAt).toISOString(),
      ...(savedAs === undefined ? {} : { savedAs }),
      content,
      attachments: attachments.map(({ file: _file, ...attachment }) => attachment),
      answers,
      ...refusalOf(letter),
    };
  }

  /** The letter of a draft. @throws Problem `draft-gone` */
  find(key: MessageKey): LetterRecord {
    const letter = this.#options.letters.get(key);
    if (letter?.state.is !== 'draft') throw new Problem('draft-gone');
    return letter;
  }

  /**
   * Keeps new content that was made from `revision`; 0 begins a draft. On disk when it resolves.
   * @throws DraftChangedError where `revision` is not the newest; Problem `draft-gone`, `too-large`
   */
  async save(
    key: MessageKey,
    revision: number,
    content: DraftContent,
    name?: DraftSave['name'],
  ): Promise<DraftSaved> {
    const written = await this.#written(content);
    const beginnings = NOTHING;
    try {
      const letter = await this.#put({ key, revision, content, written, beginnings, name });
      return { revision: letter.revision, savedAt: new Date(letter.changedAt).toISOString() };
    } catch (error) {
      const { account, files } = this.#options;
      await files.remove(account, [written.file]);
      if (!(error instanceof RevisionError)) throw error;
      return this.#sameOrChanged(key, content);
    }
  }

  /** Begins a draft with content of our own making. */
  async begin(content: DraftContent, beginnings: Beginnings): Promise<Draft> {
    const key = newName();
    const written = await this.#written(content);
    await this.#put({ key, revision: 0, content, written, beginnings, name: undefined });
    return this.get(key);
  }

  /** One that was discarded. @throws Problem `draft-gone` where it is too late */
  async restore(key: MessageKey): Promise<Draft> {
    await this.#options.letters.changeOne(key, broughtBack);
    return this.get(key);
  }

  async #written(content: DraftContent): Promise<LetterFile> {
    const { account, files } = this.#options;
    return writeContent(files, account, content);
  }

  async #put(save: Put): Promise<LetterRecord> {
    const { beginnings, content, key, name, revision, written } = save;
    const { letters } = this.#options;
    const row = rowOf(content, await this.#options.identities());
    const [after] = await letters.change((now) => {
      const before = letters.get(key);
      if (!before && revision > 0) throw new Problem('draft-gone');
      if (before && before.state.is !== 'draft') throw new Problem('draft-gone');
      if (before && before.revision !== revision) throw new RevisionError();
      if (!before && this.#all().length >= MAX_DRAFTS) throw new Problem('too-large', FULL);
      const letter = before ?? fresh(key, now, beginnings);
      const changes = { ...row, content: written, revision: revision + 1, changedAt: now };
      const { savedAs: _before, ...rest } = letter;
      const named = name === undefined ? {} : { savedAs: name };
      return [{ ...rest, ...changes, ...named }] as const;
    });
    return after;
  }

  /** An answer that was lost on its way makes the browser ask again: the same content is no conflict. */
  async #sameOrChanged(key: MessageKey, content: DraftContent): Promise<DraftSaved> {
    const draft = await this.get(key);
    if (JSON.stringify(draft.content) !== JSON.stringify(content)) {
      throw new DraftChangedError(draft);
    }
    return { revision: draft.revision, savedAt: draft.savedAt };
  }

  #all(): LetterRecord[] {
    return this.#options.letters.all().filter(({ state }) => state.is === 'draft');
  }
}

/** What is written of a draft. */
interface Put {
  readonly key: MessageKey;
  readonly revision: number;
  readonly content: DraftContent;
  readonly written: LetterFile;
  readonly beginnings: Beginnings;
  readonly name: DraftSave['name'];
}

/** The content was made from another revision. */
class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

const FULL = { told: telling('problem.drafts-full') };

function fresh(key: MessageKey, now: number, beginnings: Beginnings): LetterRecord {
  return {
    key,
    state: { is: 'draft', reason: null },
    revision: 0,
    createdAt: now,
    changedAt: now,
    from: { name: '', address: '' },
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    preview: '',
    hasAttachments: false,
    date: null,
    content: null,
    raw: null,
    recipients: [],
    ...beginnings,
  };
}

function refusalOf({ recipients, state }: LetterRecord): Pick<Draft, 'refusal'> {
  if (state.is !== 'draft' || state.reason === null) return {};
  return { refusal: { reason: state.reason, recipients: [...recipients] } };
}
