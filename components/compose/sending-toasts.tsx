'use client';
/** What becomes of letters on their way, among the other words at the foot of the list. */
import { CircleAlert, CircleHelp, Clock, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Spinner } from '@/components/ui/spinner';
import { DismissToast, TEXT_BUTTON, TimeLeft, Toast } from '@/components/ui/toast';
import { useSay } from '@/components/ui/words';
import { isTold } from '@/lib/client/compose/told';
import { problemWords } from '@/lib/client/problem-words';
import type { OutboxEntry } from '@/lib/contract/outbox';
import type { OutboxState } from '@/lib/contract/standing';
import { laterInWords } from './later-words.ts';
import { useComposeClient, useDesk } from './use-compose.ts';

/** How long "sent" and "saved" stay, milliseconds. */
const STAY = 5_000;

type EntryToast = (props: { entry: OutboxEntry }) => React.ReactNode;

const TOASTS: Readonly<Record<OutboxState, EntryToast | null>> = {
  held: Held,
  due: Going,
  sending: Going,
  sent: Sent,
  returned: Returned,
  unknown: Unknown,
  scheduled: Scheduled,
  'taken-back': null,
};

export function SendingToasts() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById('sending-toasts')), []);
  const outbox = useDesk((desk) => desk.outbox);
  const told = useDesk((desk) => desk.told);
  if (slot === null) return null;
  return createPortal(
    <div aria-live="polite" className="contents">
      <PassingToast />
      {[...outbox.values()].map((entry) => {
        const Told = isTold(told, entry) ? null : TOASTS[entry.state];
        return Told === null ? null : <Told key={entry.key} entry={entry} />;
      })}
    </div>,
    slot,
  );
}

/** The seconds are told to the eye alone: a screen reader hears once that it can be undone. */
function Held({ entry }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  const skew = useDesk((desk) => desk.skew);
  const until = Date.parse(entry.until) - skew;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((until - now) / 1_000));
  return (
    <Toast
      name="held"
      picture={<Send aria-hidden="true" className="rtl:-scale-x-100" />}
      words={
        <>
          <span className="sr-only">{say('sending.soon')}</span>
          <span aria-hidden="true" className="tabular-nums">
            {left === 0 ? say('letters.sending') : say('sending.in', { count: left })}
          </span>
        </>
      }
    >
      {left > 0 && (
        <button
          type="button"
          className={TEXT_BUTTON}
          onClick={() => void client.takeBack(entry.key)}
        >
          {say('list.undo')}
        </button>
      )}
      <TimeLeft key={until} until={until} />
    </Toast>
  );
}

/** It stays among what is on its way; here it is told once. */
function Scheduled({ entry: { key, until } }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  useEffect(() => {
    const timer = setTimeout(() => client.dismiss(key), STAY);
    return () => clearTimeout(timer);
  }, [client, key]);
  return (
    <Toast
      name="scheduled"
      picture={<Clock aria-hidden="true" />}
      words={say('sending.scheduled', { time: laterInWords(say, new Date(until)) })}
    >
      <button type="button" className={TEXT_BUTTON} onClick={() => void client.takeBack(key)}>
        {say('letters.take-back')}
      </button>
      <DismissToast onDismiss={() => client.dismiss(key)} />
    </Toast>
  );
}

function Going({ entry }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  const { key, reason, state } = entry;
  if (state !== 'due' || reason === undefined)
    return <Toast name="going" picture={<Spinner />} words={say('letters.sending')} />;
  return (
    <Toast
      name="waiting"
      picture={<CircleAlert aria-hidden="true" className="text-star" />}
      words={say('sending.waiting', { reason: problemWords(say, reason) })}
      detail={reason.detail}
    >
      <button
        type="button"
        className={TEXT_BUTTON}
        onClick={() => void client.act(key, 'send-now')}
      >
        {say('status.try-now')}
      </button>
      <DismissToast onDismiss={() => client.dismiss(key)} />
    </Toast>
  );
}

function Sent({ entry: { key, recipients } }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  const refused = recipients.filter(({ state }) => state === 'refused');
  const all = refused.length === 0;
  useEffect(() => {
    if (!all) return;
    const timer = setTimeout(() => client.dismiss(key), STAY);
    return () => clearTimeout(timer);
  }, [client, key, all]);
  const others = refused.map(({ address }) => address).join(', ');
  return (
    <Toast
      name="sent"
      picture={<Send aria-hidden="true" className="rtl:-scale-x-100" />}
      words={all ? say('sending.sent') : say('sending.not-to', { others })}
      detail={refused[0]?.detail}
    >
      <DismissToast onDismiss={() => client.dismiss(key)} />
    </Toast>
  );
}

function Returned({ entry: { key, reason } }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  const open = () => {
    client.dismiss(key);
    void client.write({ is: 'draft', key });
  };
  return (
    <Toast
      name="returned"
      picture={<CircleAlert aria-hidden="true" className="text-star" />}
      words={say('sending.returned', {
        reason: reason === undefined ? '' : problemWords(say, reason),
      })}
      detail={reason?.detail}
    >
      <button type="button" className={TEXT_BUTTON} onClick={open}>
        {say('sending.open')}
      </button>
      <DismissToast onDismiss={() => client.dismiss(key)} />
    </Toast>
  );
}

/** Only a person can find out, and decides. */
function Unknown({ entry: { key, subject } }: { entry: OutboxEntry }) {
  const say = useSay();
  const client = useComposeClient();
  return (
    <Toast
      name="unknown"
      picture={<CircleHelp aria-hidden="true" />}
      words={say('sending.unknown', { subject: subject || say('list.no-subject') })}
    >
      <button
        type="button"
        className={TEXT_BUTTON}
        onClick={() => void client.act(key, 'send-again')}
      >
        {say('letters.send-again')}
      </button>
      <button
        type="button"
        className={TEXT_BUTTON}
        onClick={() => void client.act(key, 'count-as-sent')}
      >
        {say('letters.count-as-sent')}
      </button>
      <button type="button" className={TEXT_BUTTON} onClick={() => void client.takeBack(key)}>
        {say('letters.to-drafts')}
      </button>
    </Toast>
  );
}

function PassingToast() {
  const say = useSay();
  const client = useComposeClient();
  const passing = useDesk((desk) => desk.passing);
  const id = passing?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(client.dismissPassing, STAY);
    return () => clearTimeout(timer);
  }, [client, id]);
  if (passing === null) return null;
  const { discarded, words } = passing;
  return (
    <Toast name="draft" words={words}>
      {discarded !== null && (
        <button
          type="button"
          className={TEXT_BUTTON}
          onClick={() => void client.restore(discarded)}
        >
          {say('list.undo')}
        </button>
      )}
      <DismissToast onDismiss={client.dismissPassing} />
    </Toast>
  );
}
