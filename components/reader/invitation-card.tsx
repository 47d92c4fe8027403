'use client';
/** An event that came with a message: what, when in the reader's own time, where, who asks. */
import { CalendarX, Clock, Download, MapPin, Repeat, User } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import { calendarLeaf } from '@/lib/client/moments';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Invitation, Moment } from '@/lib/contract/message';
import { Card, CardLink } from './card.tsx';
import { invitationInWords } from './invitation-words.ts';

export interface InvitationCardProps {
  messageKey: MessageKey;
  invitation: Invitation;
}

export function InvitationCard({ messageKey, invitation }: InvitationCardProps) {
  const say = useSay();
  const { method, from, part } = invitation;
  const { wish, summary, when, repeats, place, organiser } = invitationInWords(say, invitation);
  const isCancelled = method === 'cancel';
  return (
    <Card
      label={wish ?? say('invitation.event')}
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
      {wish !== undefined && (
        <p className={`text-xs font-medium ${isCancelled ? 'text-danger' : 'text-faint'}`}>
          {wish}
        </p>
      )}
      <p
        dir="auto"
        className={`text-as-parent text-base font-semibold wrap-anywhere ${isCancelled ? 'text-soft line-through' : ''}`}
      >
        {summary}
      </p>
      <ul className="mt-1.5 grid grid-cols-1 gap-1 text-soft">
        <Line icon={<Clock />}>{when}</Line>
        {repeats !== undefined && <Line icon={<Repeat />}>{repeats}</Line>}
        {place !== '' && <Line icon={<MapPin />}>{place}</Line>}
        {organiser !== '' && <Line icon={<User />}>{organiser}</Line>}
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
