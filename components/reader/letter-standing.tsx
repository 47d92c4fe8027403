'use client';
/** Of a letter that was written here: where it stands, what can be decided, and what became of each recipient. */
import { CircleAlert, CircleHelp, Clock, Send } from 'lucide-react';
import { useWrite } from '@/components/compose/door';
import { useNow } from '@/components/maildrop/use-now';
import { useNavigation } from '@/components/maildrop/use-place';
import { Button } from '@/components/ui/button';
import { Notice, type NoticeProps } from '@/components/ui/notice';
import { Pieces, useSay } from '@/components/ui/words';
import type { Wish } from '@/lib/client/compose/wish';
import { isFailed, type Tone } from '@/lib/client/letter-row';
import { standingInWords } from '@/lib/client/letter-words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxAction } from '@/lib/contract/outbox';
import type { OutboxState, RecipientOutcome, Standing } from '@/lib/contract/standing';
import type { Id } from '@/lib/words/say';

export interface LetterStandingProps {
  messageKey: MessageKey;
  standing: Standing;
}

const MINUTE = 60_000;

export default function LetterStanding({ messageKey, standing }: LetterStandingProps) {
  const say = useSay();
  const now = useNow(MINUTE);
  const { sentence, tone } = standingInWords(say, standing, now);
  const { reason, recipients, state } = standing;
  const Picture = PICTURES[tone === 'wrong' ? (state === 'unknown' ? 'unknown' : 'wrong') : tone];
  return (
    <section aria-label={say('letters.standing')} className="mt-4">
      <Notice tone={TONES[tone]} icon={<Picture aria-hidden="true" />}>
        <p role="status" className="break-words">
          {sentence}
        </p>
        {reason?.detail !== undefined && (
          <p className="mt-0.5 font-mono text-xs break-words text-soft">
            <bdi>{reason.detail}</bdi>
          </p>
        )}
        <Recipients recipients={recipients} />
        <Doings messageKey={messageKey} state={state} />
      </Notice>
    </section>
  );
}

const TONES = {
  plain: 'plain',
  waits: 'note',
  wrong: 'danger',
} as const satisfies Record<Tone, NoticeProps['tone']>;

const PICTURES = { plain: Send, waits: Clock, wrong: CircleAlert, unknown: CircleHelp } as const;

/** Those that have it in one line; of the others, one by one. */
function Recipients({ recipients }: { recipients: readonly RecipientOutcome[] }) {
  const say = useSay();
  const accepted = recipients.filter(({ state }) => state === 'accepted');
  const others = recipients.filter(({ state }) => state !== 'accepted');
  const told = others.some(isFailed) || accepted.length > 0 ? others : [];
  return (
    <>
      {told.length > 0 && (
        <ul className="mt-1">
          {told.map((recipient) => (
            <Outcome key={recipient.address} {...recipient} />
          ))}
        </ul>
      )}
      {accepted.length > 0 && (
        <details className="mt-1 text-xs text-soft">
          <summary className="cursor-pointer rounded-sm">
            {say('letters.accepted-for', { count: accepted.length })}
          </summary>
          <ul className="mt-1">
            {accepted.map(({ address }) => (
              <li key={address} className="break-words">
                <bdi>{address}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Outcome({ address, detail, state }: RecipientOutcome) {
  const say = useSay();
  return (
    <li className="py-1 text-xs">
      <Pieces
        of={say.rich(`letters.is-${state}`, {
          address: () => <bdi className="font-semibold break-words">{address}</bdi>,
        })}
      />
      {detail !== undefined && (
        <span className="block font-mono break-words text-soft">
          <bdi>{detail}</bdi>
        </span>
      )}
    </li>
  );
}

interface Doing {
  readonly words: Extract<Id, `letters.${string}`>;
  readonly wish: (key: MessageKey) => Wish;
}

const act = (words: Doing['words'], what: OutboxAction['do']): Doing => ({
  words,
  wish: (key) => ({ is: 'act', key, do: what }),
});

const OPEN: Doing = { words: 'letters.open-draft', wish: (key) => ({ is: 'draft', key }) };

/** The first is what most people want. */
const DOINGS: Readonly<Record<OutboxState, readonly Doing[]>> = {
  held: [act('letters.take-back', 'take-back'), act('letters.send-now', 'send-now')],
  scheduled: [act('letters.take-back', 'take-back'), act('letters.send-now', 'send-now')],
  due: [act('letters.try-now', 'send-now'), act('letters.take-back', 'take-back')],
  sending: [],
  unknown: [
    act('letters.send-again', 'send-again'),
    act('letters.count-as-sent', 'count-as-sent'),
    act('letters.to-drafts', 'take-back'),
  ],
  returned: [OPEN],
  'taken-back': [OPEN],
  sent: [{ words: 'letters.write-again', wish: (key) => ({ is: 'again', key }) }],
};

function Doings({ messageKey, state }: { messageKey: MessageKey; state: OutboxState }) {
  const say = useSay();
  const write = useWrite();
  const { close } = useNavigation();
  const doings = DOINGS[state];
  if (doings.length === 0) return null;
  const take = (wish: Wish) => {
    write(wish);
    // What is a draft is written on, and not read.
    if (wish.is === 'draft' || (wish.is === 'act' && wish.do === 'take-back')) close();
  };
  return (
    <p className="mt-3 mb-1 flex flex-wrap gap-2">
      {doings.map(({ words, wish }) => (
        <Button key={words} look="secondary" onClick={() => take(wish(messageKey))}>
          {say(words)}
        </Button>
      ))}
    </p>
  );
}
