'use client';
/** How the maildrop stands, in words: connected, released, waiting, fetching. */
import { ago, counted, octetsInWords } from '@/lib/client/formats';
import type { Snapshot } from '@/lib/client/maildrop/store';
import type { MaildropView } from '@/lib/contract/session';
import { useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';

/** One line and what colour its dot has. */
interface StatusWords {
  readonly tone: 'good' | 'rest' | 'wait' | 'bad';
  readonly words: string;
}

const DOTS = {
  good: 'bg-accent',
  rest: 'bg-edge',
  wait: 'bg-star animate-breathe',
  bad: 'bg-danger',
} as const;

function statusOf(
  maildrop: MaildropView,
  stream: Snapshot['stream'],
  released: string | null,
): StatusWords {
  if (stream === 'lost') return { tone: 'wait', words: 'Connecting to Poplar again…' };
  if (maildrop.state === 'opening') return { tone: 'wait', words: 'Opening the mailbox…' };
  if (maildrop.state === 'waiting')
    return { tone: 'bad', words: maildrop.problem?.message ?? 'Waiting for the mail server' };
  if (maildrop.state === 'open') return { tone: 'good', words: 'Connected' };
  return { tone: 'rest', words: `Mailbox released${released === null ? '' : ` ${released}`}` };
}

/** `room`: the whole of it, or the dot alone with its words for screen readers and the pointer. */
export function Status({ room }: { room: 'full' | 'dot' }) {
  const maildrop = useMaildrop((snapshot) => snapshot.maildrop);
  const stream = useMaildrop((snapshot) => snapshot.stream);
  const releasedAt = useMaildrop((snapshot) => snapshot.releasedAt);
  const fetching = useMaildrop((snapshot) => snapshot.fetching);
  const now = useNow(releasedAt === null ? null : 5_000);
  const released = releasedAt === null ? null : ago(now.getTime() - releasedAt);
  const { tone, words } = statusOf(maildrop, stream, released);
  const known = maildrop.checkedAt !== null;
  const size = `${counted(maildrop.messages, 'message')} · ${octetsInWords(maildrop.octets)}`;
  const label = known ? `${words} · ${size}` : words;
  if (room === 'dot')
    return (
      <div role="img" aria-label={label} title={label} className="p-2">
        <span className={`block size-2 rounded-full ${DOTS[tone]}`} />
      </div>
    );
  return (
    <div className="flex gap-2.5 text-xs text-faint">
      <span className={`mt-[0.3125rem] size-2 flex-none rounded-full ${DOTS[tone]}`} />
      <div className="min-w-0 flex-1">
        <p className="text-soft">{words}</p>
        {fetching === null ? (
          <p className={`tabular-nums ${known ? '' : 'invisible'}`}>{size}</p>
        ) : (
          <p className="tabular-nums">
            Reading headers: {fetching.done.toLocaleString('en')} of{' '}
            {fetching.of.toLocaleString('en')}
          </p>
        )}
      </div>
    </div>
  );
}
