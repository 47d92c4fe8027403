/** What should be known before reading: damage, protection, and what became of a sent message. */
import { CircleCheck, Lock, MailX, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Delivery, MessageContent, Protection } from '@/lib/contract/message';
import type { Say } from '@/lib/words/say';
import { deliveryInWords } from './delivery-words.ts';

export interface NotesProps {
  messageKey: MessageKey;
  content: Pick<MessageContent, 'problems' | 'protection' | 'deliveries'>;
}

export function Notes({ messageKey, content }: NotesProps) {
  const { problems, protection, deliveries } = content;
  if (problems.length === 0 && protection === null && deliveries.length === 0) return null;
  return (
    <div className="mt-4 grid grid-cols-1 gap-2">
      <Problems problems={problems} />
      {protection !== null && <Protected messageKey={messageKey} protection={protection} />}
      <Deliveries deliveries={deliveries} />
    </div>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <Notice tone="note" icon={<TriangleAlert aria-hidden="true" />}>
      {problems.length === 1 ? (
        <p>{damageIn(say, problems[0] ?? '')}</p>
      ) : (
        <details>
          <summary className="cursor-pointer">
            {say('notes.damaged', { count: problems.length })}
          </summary>
          <ul className="mt-1 list-disc ps-4 text-soft">
            {problems.map((problem) => (
              <li key={problem}>{damageIn(say, problem)}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

/** A damage that a newer server tells is shown by its name. */
const damageIn = (say: Say, problem: string) => say.told({ id: `damage.${problem}` }) ?? problem;

function Protected({ messageKey, protection }: { messageKey: MessageKey; protection: Protection }) {
  const say = useSay();
  const { kind, by, part } = protection;
  if (kind === 'encrypted')
    return (
      <Notice tone="plain" icon={<Lock aria-hidden="true" />}>
        <span className="font-medium">{say('notes.encrypted', { by })}</span>{' '}
        <span className="text-soft">{say('notes.encrypted-hint')}</span>
      </Notice>
    );
  return (
    <Notice tone="plain" icon={<ShieldCheck aria-hidden="true" />}>
      <span className="font-medium">{say('notes.signed', { by })}</span>{' '}
      <span className="text-soft">{say('notes.not-checked')}</span>
      {part !== null && (
        <>
          {' '}
          <a
            href={partHref(messageKey, part)}
            download
            className="text-accent-strong underline underline-offset-2"
          >
            {say('notes.signature')}
          </a>
        </>
      )}
    </Notice>
  );
}

/** Recipients told of one by one; the others are counted. */
const SHOWN = 20;

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const say = useSay();
  const more = deliveries.length - SHOWN;
  return (
    <>
      {deliveries.slice(0, SHOWN).map(({ recipient, action, status, diagnostic }, index) => (
        <Notice
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and may name somebody twice
          key={`${recipient} ${index}`}
          tone={action === 'failed' ? 'danger' : 'plain'}
          icon={iconOf(action)}
          detail={diagnostic === '' ? undefined : diagnostic}
        >
          <span className="wrap-anywhere">
            {deliveryInWords(say, { recipient, action, status })}
          </span>
        </Notice>
      ))}
      {more > 0 && (
        <p className="text-sm text-faint">{say('notes.more-recipients', { count: more })}</p>
      )}
    </>
  );
}

function iconOf(action: string): ReactNode {
  if (action === 'failed') return <MailX aria-hidden="true" />;
  const isDone = ['delivered', 'relayed', 'expanded', 'displayed'].includes(action);
  return isDone ? <CircleCheck aria-hidden="true" /> : undefined;
}
