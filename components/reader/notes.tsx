/** What should be known before reading: damage, protection, and what became of a sent message. */
import { CircleCheck, Lock, MailX, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { partHref } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Delivery, MessageContent, Protection } from '@/lib/contract/message';

export interface NotesProps {
  messageKey: MessageKey;
  content: Pick<MessageContent, 'problems' | 'protection' | 'deliveries'>;
}

export function Notes({ messageKey, content }: NotesProps) {
  const { problems, protection, deliveries } = content;
  if (problems.length === 0 && protection === null && deliveries.length === 0) return null;
  return (
    <div className="mt-4 grid gap-2">
      <Problems problems={problems} />
      {protection !== null && <Protected messageKey={messageKey} protection={protection} />}
      <Deliveries deliveries={deliveries} />
    </div>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="note" icon={<TriangleAlert aria-hidden="true" />}>
      {problems.length === 1 ? (
        <p>{problems[0]}</p>
      ) : (
        <details>
          <summary className="cursor-pointer">
            This message is damaged in {problems.length} places; what could be read is shown.
          </summary>
          <ul className="mt-1 list-disc ps-4 text-soft">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

function Protected({ messageKey, protection }: { messageKey: MessageKey; protection: Protection }) {
  const { kind, by, part } = protection;
  if (kind === 'encrypted')
    return (
      <Notice tone="plain" icon={<Lock aria-hidden="true" />}>
        <span className="font-medium">Encrypted with {by}.</span>{' '}
        <span className="text-soft">
          Download the message (.eml) and open it in a mail program that has your key.
        </span>
      </Notice>
    );
  return (
    <Notice tone="plain" icon={<ShieldCheck aria-hidden="true" />}>
      <span className="font-medium">Signed with {by}.</span>{' '}
      <span className="text-soft">Poplar does not check signatures.</span>
      {part !== null && (
        <>
          {' '}
          <a
            href={partHref(messageKey, part)}
            download
            className="text-accent-strong underline underline-offset-2"
          >
            Download the signature
          </a>
        </>
      )}
    </Notice>
  );
}

/** Recipients told of one by one; the others are counted. */
const SHOWN = 20;

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const more = deliveries.length - SHOWN;
  return (
    <>
      {deliveries.slice(0, SHOWN).map(({ recipient, action, words, diagnostic }, index) => (
        <Notice
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and may name somebody twice
          key={`${recipient} ${index}`}
          tone={action === 'failed' ? 'danger' : 'plain'}
          icon={iconOf(action)}
          detail={diagnostic === '' ? undefined : diagnostic}
        >
          <span className="break-words">{words}</span>
        </Notice>
      ))}
      {more > 0 && <p className="text-sm text-faint">And {more} more recipients.</p>}
    </>
  );
}

function iconOf(action: string): ReactNode {
  if (action === 'failed') return <MailX aria-hidden="true" />;
  const isDone = ['delivered', 'relayed', 'expanded', 'displayed'].includes(action);
  return isDone ? <CircleCheck aria-hidden="true" /> : undefined;
}
