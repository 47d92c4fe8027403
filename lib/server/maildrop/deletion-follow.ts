/** Chosen messages whose unique-ids are gone: really gone, or there under another name? */
import type { ErrorDetail } from '@/lib/contract/error';
import { readTop } from '@/lib/mime';
import type { Session } from '@/lib/pop3';
import type { DeletionRecord, Likeness } from '@/lib/server/store/contract';
import type { Step } from './deletion-plan.ts';
import type { Listed } from './identity.ts';
import { FOLLOWED_MOST } from './limits.ts';
import { areMost, lastingName, type Moved } from './moved.ts';
import { isSameMessage } from './same-message.ts';
import { Tops } from './tops.ts';

const MOVED: ErrorDetail = {
  code: 'refused',
  message:
    'The mail server gave its messages new names, and this one cannot be told for certain. Nothing was deleted: choose it again in the list.',
};

/**
 * Looks for absent messages among those that came after them. Found for certain, one is marked; not
 * found, it is gone; anything in between is refused.
 * @throws Pop3Error that ended the session, in which nothing is marked yet
 */
export async function followMoved(
  session: Session,
  steps: readonly Step[],
  listed: readonly Listed[],
  moved: Moved,
): Promise<Step[]> {
  if (!steps.some(({ is }) => is === 'absent')) return [...steps];
  const seen = reader(session, moved);
  const chosen = new Set(steps.flatMap((step) => ('record' in step ? [step.record.key] : [])));
  const others = moved.missing(listed).filter(({ key }) => !chosen.has(key));
  const names = new Set(others.map((record) => lastingName(record, record.octets)));
  const followed: Step[] = [];
  for (const step of steps) {
    if (step.is !== 'absent') {
      followed.push(step);
      continue;
    }
    const { record } = step;
    const strangers = moved.strangers(record, listed);
    const pool = areMost(strangers.length, listed.length)
      ? strangers
      : strangers.filter((one) => one.octets === record.octets);
    followed.push(await follow(record, pool, seen, { moved, names }));
  }
  return followed;
}

/** What a message says of itself; null where the server does not give it. */
type Seen = (message: Listed) => Promise<Likeness | null>;

/** What tells a move from a twin that came as the chosen one went. */
interface Evidence {
  readonly moved: Moved;
  /** Of missing messages that nobody chose: in a move, one of them at least is there again. */
  readonly names: ReadonlySet<string | null>;
}

async function follow(
  record: DeletionRecord,
  pool: readonly Listed[],
  seen: Seen,
  { moved, names }: Evidence,
): Promise<Step> {
  if (pool.length === 0) return { is: 'absent', record };
  const { likeness, octets } = record;
  if (!likeness || pool.length > FOLLOWED_MOST) return { is: 'refuse', record, reason: MOVED };
  const said = await Promise.all(pool.map(seen));
  const found = pool.filter((_, index) => {
    const one = said[index];
    return !one || isSameMessage(likeness, one);
  });
  const [only, second] = found;
  if (!only) return { is: 'absent', record };
  const now = said.map((one, index) => one && lastingName(one, pool[index]?.octets ?? 0));
  const name = octets === undefined ? null : lastingName(likeness, octets);
  const isItself = name !== null && now[pool.indexOf(only)] === name;
  const isMove = now.some((other) => other !== null && names.has(other));
  return isItself && isMove && !second && moved.isSingle(record)
    ? { is: 'mark', record, messageNumber: only.messageNumber }
    : { is: 'refuse', record, reason: MOVED };
}

/** Asks for each at most once, however many deletions look at it. */
function reader(session: Session, moved: Moved): Seen {
  const tops = new Tops(session);
  const known = new Map<number, Promise<Likeness | null>>();
  return (message) => {
    const { messageNumber } = message;
    const seen = known.get(messageNumber) ?? ask(tops, message, moved);
    known.set(messageNumber, seen);
    return seen;
  };
}

async function ask(tops: Tops, message: Listed, moved: Moved): Promise<Likeness | null> {
  const record = moved.recordOf(message);
  if (record) return record;
  const top = await tops.read(message, 0);
  return top && readTop(top);
}
