'use client';
/** An event that came with a message: what, when in the reader's own time, where, who asks. */
import { CalendarX, Clock, Download, MapPin, Repeat, User } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import { mailboxName } from '@/lib/client/formats';
import { calendarLeaf, momentsInWords } from '@/lib/client/moments';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Invitation, Moment } from '@/lib/contract/message';
import type { PlainId, Say } from '@/lib/words/say';
import { Card, CardLink } from './card.tsx';

/** What the sender wants (RFC 5546 §1.4); mere notices say nothing. */
const METHODS: Record<string, PlainId> = {
  request: 'invitation.request',
  cancel: 'invitation.cancel',
  reply: 'invitation.reply',
  counter: 'invitation.counter',
  add: 'invitation.add',
};

export interface InvitationCardProps {
  messageKey: MessageKey;
  invitation: Invitation;
}

export function InvitationCard({ messageKey, invitation }: InvitationCardProps) {
  const say = useSay();
  const { method, summary, from, until, place, organiser, repeats, part } = invitation;
  const when = momentsInWords(say, from, until);
  const known = METHODS[method];
  const words = known === undefined ? undefined : say(known);
  const isCancelled = method === 'cancel';
  return (
    <Card
      label={words ?? say('invitation.event')}
      picture={from === null ? <CalendarX className="size-5 text-soft" /> : <Leaf from={from} />}
      actions={
        <CardLink
          icon={<Download aria-hidden="true" />}
          href={partHref(messageKey, part)}
          filename="invitation.ics"
        >
          {say('invitation.download')}
        </CardLink>
      }
    >
      {words !== undefined && (
        <p className={`text-xs font-medium ${isCancelled ? 'text-danger' : 'text-faint'}`}>
          {words}
        </p>
      )}
      <p
        dir="auto"
        className={`text-base font-semibold wrap-anywhere ${isCancelled ? 'text-soft line-through' : ''}`}
      >
        {summary || say('invitation.nameless')}
      </p>
      <ul className="mt-1.5 grid grid-cols-1 gap-1 text-soft">
        <Line icon={<Clock />}>{when ?? say('invitation.no-time')}</Line>
        {repeats !== null && <Line icon={<Repeat />}>{repeatsInWords(say, repeats)}</Line>}
        {place !== '' && <Line icon={<MapPin />}>{place}</Line>}
        {organiser !== null && <Line icon={<User />}>{mailboxName(say, organiser)}</Line>}
      </ul>
    </Card>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:flex-none [&_svg]:text-faint">
      <span aria-hidden="true">{icon}</span>
      <span dir="auto" className="min-w-0 wrap-anywhere">
        {children}
      </span>
    </li>
  );
}

function Leaf({ from }: { from: Moment }) {
  const say = useSay();
  const { month, day } = calendarLeaf(say, from);
  return (
    <span
      aria-hidden="true"
      className="flex w-12 flex-none flex-col overflow-hidden rounded-md text-center shadow-[inset_0_0_0_1px_var(--color-line)] select-none"
    >
      <span className="bg-accent py-px text-2xs font-semibold text-on-accent">{month}</span>
      <span className="py-1 text-lg font-semibold tabular-nums">{day}</span>
    </span>
  );
}

const repeatsInWords = (say: Say, { every, interval }: NonNullable<Invitation['repeats']>) =>
  every === 'other'
    ? say('invitation.repeats.other')
    : say(`invitation.repeats.${every}`, { interval });
