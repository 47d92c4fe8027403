/** Files that go along with a draft: taken in as they come, bounded, and kept sealed. */

import {
  type Attachment,
  type AttachmentHead,
  type AttachmentId,
  MAX_ATTACHMENT_OCTETS,
  MAX_ATTACHMENTS,
} from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import { Problem } from '@/lib/server/problem';
import type { OpenedFile } from '@/lib/server/reading/opened-file';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterAttachment, LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import type { Drafts } from './drafts.ts';
import { heldFile } from './held-file.ts';
import { newName, readWhole } from './letter-content.ts';
import type { Letters } from './letters.ts';
import { DRAFTS_OCTETS } from './limits.ts';

/** What attachments stand on. */
export interface AttachmentsOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly drafts: Drafts;
}

const TOO_LARGE = {
  told: telling('problem.attachments-large', { megabytes: MAX_ATTACHMENT_OCTETS / 1_048_576 }),
};
const TOO_MANY = {
  told: telling('problem.attachments-many', { count: MAX_ATTACHMENTS }),
};
const FULL = { told: telling('problem.attachments-full') };

export class Attachments {
  readonly #options: AttachmentsOptions;

  constructor(options: AttachmentsOptions) {
    this.#options = options;
  }

  /**
   * Takes a file in. On disk when it resolves; bringing it twice under one id changes nothing.
   * @throws Problem `draft-gone`, `too-large`; nothing is kept then
   */
  async add(
    key: MessageKey,
    head: AttachmentHead,
    octets: AsyncIterable<Uint8Array>,
  ): Promise<Attachment> {
    const { account, drafts, files, letters } = this.#options;
    const draft = drafts.find(key);
    const before = draft.attachments.find(({ id }) => id === head.id);
    if (before) return asShown(before);
    const room = this.#roomIn(draft);
    const attachment = await this.store(head, octets, room);
    try {
      const letter = await letters.changeOne(key, (letter) => {
        if (letter.state.is !== 'draft') throw new Problem('draft-gone');
        if (letter.attachments.some(({ id }) => id === attachment.id)) return letter;
        // Others may have come in meanwhile.
        if (this.#roomIn(letter) < attachment.octets) throw new Problem('too-large', TOO_LARGE);
        return { ...letter, attachments: [...letter.attachments, attachment] };
      });
      // It was brought a second time meanwhile.
      if (!letter.attachments.includes(attachment)) await files.remove(account, [attachment.file]);
    } catch (error) {
      await files.remove(account, [attachment.file]);
      throw error;
    }
    return asShown(attachment);
  }

  /** Writes a file that no draft has yet. @throws Problem `too-large` past `room` octets */
  async store(
    head: AttachmentHead,
    octets: AsyncIterable<Uint8Array>,
    room: number,
  ): Promise<LetterAttachment> {
    const { account, files } = this.#options;
    const file = newName();
    const written = await files.write(account, file, bounded(octets, room));
    const id = head.id ?? newName();
    const filename = head.filename === '' ? 'attachment' : head.filename;
    return {
      id,
      file,
      filename,
      type: head.type.toLowerCase(),
      octets: written,
      inline: head.inline,
      contentId: `${id}@poplar.invalid`,
    };
  }

  /** @throws Problem `draft-gone` */
  async remove(key: MessageKey, id: AttachmentId): Promise<void> {
    await this.#options.letters.changeOne(key, (letter) => {
      if (letter.state.is !== 'draft') throw new Problem('draft-gone');
      const attachments = letter.attachments.filter((attachment) => attachment.id !== id);
      return attachments.length === letter.attachments.length ? letter : { ...letter, attachments };
    });
  }

  /** @throws Problem `draft-gone`, `not-found` */
  async open(key: MessageKey, id: AttachmentId): Promise<OpenedFile> {
    const { account, drafts, files } = this.#options;
    const attachment = drafts.find(key).attachments.find((one) => one.id === id);
    if (!attachment) throw new Problem('not-found');
    const { file, filename, type } = attachment;
    return heldFile(filename, type, await readWhole(files.read(account, file)));
  }

  /** Octets that may still be added to a draft. @throws Problem `too-large` where none may */
  #roomIn({ attachments }: LetterRecord): number {
    if (attachments.length >= MAX_ATTACHMENTS) throw new Problem('too-large', TOO_MANY);
    const used = this.#options.letters.all().reduce((sum, letter) => sum + octetsOf(letter), 0);
    if (used >= DRAFTS_OCTETS) throw new Problem('too-large', FULL);
    const own = attachments.reduce((sum, { octets }) => sum + octets, 0);
    return MAX_ATTACHMENT_OCTETS - own;
  }
}

const asShown = ({ file: _file, ...shown }: LetterAttachment): Attachment => shown;

function octetsOf({ attachments }: LetterRecord): number {
  return attachments.reduce((sum, { octets }) => sum + octets, 0);
}

async function* bounded(
  octets: AsyncIterable<Uint8Array>,
  room: number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of octets) {
    total += chunk.length;
    if (total > room) throw new Problem('too-large', TOO_LARGE);
    yield chunk;
  }
}
