/** Brings files to the server as they are chosen, dropped or pasted, and says how far each is. */

import { OFFLINE } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { Attachment, AttachmentId } from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Say } from '@/lib/words/say';
import type { Doubt } from './before-sending.ts';
import type { Keeping } from './keeping.ts';
import {
  attachedOctets,
  type Letter,
  uploadBegun,
  uploadEnded,
  uploadMoved,
  withoutAttachment,
} from './letter.ts';
import type { DeskCore } from './store.ts';

/** Octets of all files of one letter; lib/contract's MAX_ATTACHMENT_OCTETS, without its weight. */
export const MOST_OCTETS = 25 * 1_048_576;

export interface Attaching {
  attach(key: MessageKey, files: readonly File[]): Promise<void>;
  /** A picture to be shown among the words; null where it did not come, which is told. */
  embed(key: MessageKey, file: File): Promise<Attachment | null>;
  /** Stops one on its way, or takes away what could not come. */
  stop(key: MessageKey, id: AttachmentId): void;
  detach(key: MessageKey, id: string): Promise<void>;
}

export function createAttaching(core: DeskCore, keeping: Keeping): Attaching {
  const stops = new Map<AttachmentId, AbortController>();

  const begin = (key: MessageKey, file: File, use: Coming['use']): Coming => {
    const id = core.newKey();
    const stop = new AbortController();
    stops.set(id, stop);
    const { name, size } = file;
    const upload = { id, filename: name, octets: size, share: 0, problem: null };
    core.write(key, (now) => uploadBegun(now, upload));
    return { file, id, signal: stop.signal, use };
  };

  const take = async (key: MessageKey, files: readonly File[], use: Coming['use']) => {
    const letter = core.sheet(key)?.letter;
    if (letter === undefined || files.length === 0) return [];
    const { fit, over } = fitting(files, MOST_OCTETS - attachedOctets(letter));
    const doubt = over.length === 0 ? null : tooMuch(core.say, letter, fit, over);
    core.change(key, (sheet) => ({ ...sheet, doubt }));
    if (fit.length === 0) return [];
    const coming = fit.map((file) => begin(key, file, use));
    // The server takes files only for a draft that it has.
    await keeping.save(key, 'anyway');
    const there: (Attachment | null)[] = [];
    for (const one of coming) there.push(await bring(core, keeping, key, one));
    for (const { id } of coming) stops.delete(id);
    return there;
  };

  return {
    async attach(key, files) {
      await take(key, files, 'attached');
    },
    embed: async (key, file) => (await take(key, [file], 'shown'))[0] ?? null,
    stop(key, id) {
      stops.get(id)?.abort();
      core.write(key, (now) => uploadEnded(now, id, null));
      // The server may have it, though no answer came.
      if ((core.sheet(key)?.letter.revision ?? 0) > 0) void forget(core, key, id);
    },
    detach: (key, id) => detach(core, key, id),
  };
}

/** Until what did not come for want of a line is tried again, milliseconds. */
const TRY_AGAIN = 10_000;
/** So often while others get through: something on the way lets this one not pass. */
const MOST_TRIES = 3;

async function bring(
  core: DeskCore,
  keeping: Keeping,
  key: MessageKey,
  { file, id, signal, use }: Coming,
) {
  const filename = file.name || 'file';
  const head = { id, filename, type: typeOf(file), inline: use === 'shown' };
  const moved = (share: number) => core.write(key, (now) => uploadMoved(now, id, { share }));
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      const attachment = await core.api.attach(key, { file, head, moved, signal });
      core.write(key, (now) => uploadEnded(now, id, attachment));
      return attachment;
    } catch (error) {
      if (signal.aborted) return null;
      const problem = core.fail(error);
      core.write(key, (now) => uploadMoved(now, id, { problem }));
      if (problem !== OFFLINE || tries === MOST_TRIES) return null;
    }
    await lineBack(core, keeping, key, signal);
    core.write(key, (now) => uploadMoved(now, id, { problem: null, share: 0 }));
    core.change(key, (sheet) => ({ ...sheet, doubt: null }));
  }
  return null;
}

/** Waits until the server answers, and has the draft. */
async function lineBack(core: DeskCore, keeping: Keeping, key: MessageKey, signal: AbortSignal) {
  do {
    await new Promise((resolve) => {
      setTimeout(resolve, TRY_AGAIN);
      signal.addEventListener('abort', resolve, { once: true });
    });
    await keeping.save(key, 'anyway');
  } while (!signal.aborted && (await isAway(core, key)));
}

async function isAway(core: DeskCore, key: MessageKey): Promise<boolean> {
  try {
    await core.api.draft(key);
    return false;
  } catch (error) {
    return core.fail(error) === OFFLINE;
  }
}

async function forget(core: DeskCore, key: MessageKey, id: AttachmentId): Promise<void> {
  try {
    await core.api.detach(key, id);
  } catch (error) {
    // Nothing goes along that is not shown: before a letter goes, its files are compared.
    core.fail(error);
  }
}

async function detach(core: DeskCore, key: MessageKey, id: string): Promise<void> {
  const before = core.sheet(key)?.letter.attachments ?? [];
  const at = before.findIndex((each) => each.id === id);
  core.write(key, (now) => withoutAttachment(now, id));
  try {
    await core.api.detach(key, id);
  } catch (error) {
    const problem = core.fail(error);
    // Others may have come or gone meanwhile.
    core.write(key, (now) => ({
      ...now,
      attachments: now.attachments.toSpliced(at, 0, ...before.slice(at, at + 1)),
    }));
    const reason = problemWords(core.say, problem);
    core.notify('problem', core.say('compose.still-attached', { reason }), problem.detail);
  }
}

/** A file on its way up; shown: among the words. */
interface Coming {
  readonly file: File;
  readonly id: AttachmentId;
  readonly signal: AbortSignal;
  readonly use: 'attached' | 'shown';
}

interface Fitting {
  readonly fit: readonly File[];
  readonly over: readonly File[];
}

/** One after the other, those that there is still room for. */
function fitting(files: readonly File[], room: number): Fitting {
  const fit: File[] = [];
  const over: File[] = [];
  let left = room;
  for (const file of files) {
    if (file.size > left) over.push(file);
    else {
      fit.push(file);
      left -= file.size;
    }
  }
  return { fit, over };
}

/** Names of that many are told; the others are an ellipsis. */
const NAMED = 3;

/** Which files stay behind; where all do, how much they would be together. */
function tooMuch(say: Say, letter: Letter, fit: readonly File[], over: readonly File[]): Doubt {
  const most = octetsInWords(say, MOST_OCTETS);
  if (fit.length > 0) {
    const names = over.slice(0, NAMED).map(({ name }) => name);
    const files = [...names, ...(over.length > NAMED ? ['…'] : [])].join(', ');
    return { is: 'stop', words: say('compose.not-attached', { files, most }) };
  }
  const octets = over.reduce((sum, { size }) => sum + size, attachedOctets(letter));
  return { is: 'stop', words: say('compose.too-much', { size: octetsInWords(say, octets), most }) };
}

function typeOf({ type }: File): string {
  return /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(type) ? type : 'application/octet-stream';
}
