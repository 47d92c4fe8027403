/** A message while it is written in this tab, against what the server keeps of it: decisions only. */
import type { Problem } from '@/lib/client/api';
import type { Answering, Attachment, AttachmentId, DraftContent } from '@/lib/contract/compose';
import type { Draft, DraftSaved, Refusal } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';

/** A file on its way up. `share`: how much of it is there, 0 to 1. */
export interface Upload {
  /** The attachment's, once it is there. */
  readonly id: AttachmentId;
  readonly filename: string;
  readonly octets: number;
  readonly share: number;
  readonly problem: Problem | null;
}

/** How the letter stands to the server. */
export type Keeping =
  | { readonly is: 'resting' }
  | { readonly is: 'saving'; readonly content: DraftContent }
  | { readonly is: 'failed'; readonly problem: Problem }
  /** Another tab changed it: a person decides, nothing is saved before. */
  | { readonly is: 'conflict'; readonly theirs: Draft }
  /** It was sent or discarded elsewhere. */
  | { readonly is: 'gone' };

export interface Letter {
  readonly key: MessageKey;
  readonly content: DraftContent;
  readonly attachments: readonly Attachment[];
  readonly uploads: readonly Upload[];
  readonly answers: Answering | null;
  readonly refusal: Refusal | null;
  /** The server's revision that `content` was made from; 0: it has none. */
  readonly revision: number;
  /** What the server has under `revision`; null: nothing. */
  readonly kept: DraftContent | null;
  /** When it was last kept there, ISO 8601. */
  readonly keptAt: string | null;
  readonly keeping: Keeping;
  /** Names of savings since: the server may have what they sent, and no answer came. */
  readonly unanswered: readonly string[];
}

export const EMPTY_CONTENT: DraftContent = {
  identity: null,
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  text: '',
  html: null,
};

const RESTING: Keeping = { is: 'resting' };

/** One that only this tab knows. What it begins with is nothing that would be missed. */
export function newLetter(key: MessageKey, content: DraftContent): Letter {
  return {
    key,
    content,
    attachments: [],
    uploads: [],
    answers: null,
    refusal: null,
    revision: 0,
    kept: content,
    keptAt: null,
    keeping: RESTING,
    unanswered: [],
  };
}

/** One that the server keeps. */
export function letterOf(draft: Draft): Letter {
  return {
    ...newLetter(draft.key, draft.content),
    attachments: draft.attachments,
    answers: draft.answers,
    refusal: draft.refusal ?? null,
    revision: draft.revision,
    keptAt: draft.savedAt,
  };
}

const same = (one: DraftContent, other: DraftContent) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Whether there are words here that the server does not have. */
export function isUnsaved({ content, kept }: Letter): boolean {
  return kept === null || !same(content, kept);
}

/** Whether it may be saved now. */
export function mayBeSaved(letter: Letter): boolean {
  const { is } = letter.keeping;
  return (is === 'resting' || is === 'failed') && isUnsaved(letter);
}

/** A person wrote. */
export function edited(letter: Letter, change: Partial<DraftContent>): Letter {
  return { ...letter, content: { ...letter.content, ...change } };
}

/** Its content is on its way to the server. */
export function savingBegun(letter: Letter, name: string): Letter {
  const unanswered = [...letter.unanswered, name];
  return { ...letter, unanswered, keeping: { is: 'saving', content: letter.content } };
}

/** The server kept what was on its way; what was written meanwhile is still unsaved. */
export function savingDone(letter: Letter, { revision, savedAt }: DraftSaved): Letter {
  if (letter.keeping.is !== 'saving') return letter;
  const kept = letter.keeping.content;
  return { ...letter, revision, kept, keptAt: savedAt, keeping: RESTING, unanswered: [] };
}

/** It did not reach the server, which may be tried again. */
export function savingFailed(letter: Letter, problem: Problem): Letter {
  return { ...letter, keeping: { is: 'failed', problem } };
}

/** No draft any more. */
export function gone(letter: Letter): Letter {
  return { ...letter, keeping: { is: 'gone' } };
}

/**
 * The server has a newer one: with words from here, where only an answer was lost, else from another
 * tab. Where nothing was written here since, it shows; where both say the same, nothing happened;
 * otherwise a person has to choose.
 */
export function changedElsewhere(letter: Letter, theirs: Draft): Letter {
  const { attachments, content: kept, revision, savedAs, savedAt: keptAt } = theirs;
  const uploads = stillComing(letter, theirs);
  if (revision === letter.revision) return { ...letter, attachments, uploads, keeping: RESTING };
  const isOurs =
    letter.unanswered.some((name) => name === savedAs) ||
    (letter.kept !== null && same(letter.kept, kept));
  if (isOurs) {
    const { answers, refusal } = letterOf(theirs);
    const stand = { answers, refusal, revision, kept, keptAt, keeping: RESTING, unanswered: [] };
    return { ...letter, attachments, uploads, ...stand };
  }
  if (!isUnsaved(letter) || same(letter.content, theirs.content)) return taken(letter, theirs);
  return { ...letter, keeping: { is: 'conflict', theirs } };
}

/** Of two versions, this tab's: it is saved over the other, which was seen. */
export function keptMine(letter: Letter): Letter {
  if (letter.keeping.is !== 'conflict') return letter;
  const { theirs } = letter.keeping;
  const { attachments, content, revision } = theirs;
  return { ...letter, revision, kept: content, attachments, keeping: RESTING };
}

/** Of two versions, the other. */
export function tookTheirs(letter: Letter): Letter {
  return letter.keeping.is === 'conflict' ? taken(letter, letter.keeping.theirs) : letter;
}

function taken(letter: Letter, draft: Draft): Letter {
  return { ...letterOf(draft), uploads: stillComing(letter, draft) };
}

/** Without those that are there, though the answer was lost. */
function stillComing({ uploads }: Letter, { attachments }: Draft): readonly Upload[] {
  return uploads.filter(({ id }) => !attachments.some((each) => each.id === id));
}

/** A copy of this browser laid over what the server has, after a reload or a crash. */
export function recovered(
  draft: Draft,
  copy: Pick<Letter, 'content' | 'revision' | 'unanswered'>,
): Letter {
  const letter = { ...letterOf(draft), content: copy.content };
  if (copy.revision === draft.revision) return letter;
  const { revision, unanswered } = copy;
  return changedElsewhere({ ...letter, revision, unanswered, kept: null }, draft);
}

/** A file is on its way. */
export function uploadBegun(letter: Letter, upload: Upload): Letter {
  return { ...letter, uploads: [...letter.uploads, upload] };
}

export function uploadMoved(letter: Letter, id: AttachmentId, change: Partial<Upload>): Letter {
  const uploads = letter.uploads.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...letter, uploads };
}

/** It arrived, or was given up: `attachment` null. */
export function uploadEnded(
  letter: Letter,
  id: AttachmentId,
  attachment: Attachment | null,
): Letter {
  const uploads = letter.uploads.filter((each) => each.id !== id);
  if (attachment === null) return { ...letter, uploads };
  return { ...letter, uploads, attachments: [...letter.attachments, attachment] };
}

export function withoutAttachment(letter: Letter, id: string): Letter {
  return { ...letter, attachments: letter.attachments.filter((each) => each.id !== id) };
}

/** What goes along as files. Pictures belong to formatted words, and go with them; plain text shows none. */
export function filesOf({ attachments, content }: Letter): Attachment[] {
  return attachments.filter(({ inline }) => !inline || content.html === null);
}

/** Octets that go along, those on their way too. */
export function attachedOctets({ attachments, uploads }: Letter): number {
  const coming = uploads.filter(({ problem }) => problem === null);
  return [...attachments, ...coming].reduce((sum, { octets }) => sum + octets, 0);
}
