/** What an event says of itself, in the words of its reader. */
import { mailboxName } from '@/lib/client/formats';
import { momentsInWords } from '@/lib/client/moments';
import type { Invitation } from '@/lib/contract/message';
import type { PlainId, Say } from '@/lib/words/say';

/** What the sender wants (RFC 5546 §1.4); mere notices say nothing. */
const METHODS: Record<string, PlainId> = {
  request: 'invitation.request',
  cancel: 'invitation.cancel',
  reply: 'invitation.reply',
  counter: 'invitation.counter',
  add: 'invitation.add',
};

type Answered = NonNullable<Invitation['answer']>;

const ANSWERS = {
  accepted: 'invitation.accepted',
  declined: 'invitation.declined',
  tentative: 'invitation.tentative',
} as const satisfies Record<Answered['is'], string>;

export interface InvitationWords {
  /** What the sender wants, or answered. Undefined where the sender wants nothing. */
  readonly wish: string | undefined;
  readonly summary: string;
  readonly when: string;
  /** Undefined where it happens once. */
  readonly repeats: string | undefined;
  readonly place: string;
  readonly organiser: string;
}

export function invitationInWords(say: Say, invitation: Invitation): InvitationWords {
  const { summary, from, until, place, organiser, repeats } = invitation;
  return {
    wish: wishInWords(say, invitation),
    summary: summary || say('invitation.nameless'),
    when: momentsInWords(say, from, until) ?? say('invitation.no-time'),
    repeats: repeats === null ? undefined : repeatsInWords(say, repeats),
    place,
    organiser: organiser === null ? '' : mailboxName(say, organiser),
  };
}

function wishInWords(say: Say, { answer, method }: Invitation): string | undefined {
  if (answer !== null) return say(ANSWERS[answer.is], { who: mailboxName(say, answer.who) });
  const known = METHODS[method];
  return known === undefined ? undefined : say(known);
}

const repeatsInWords = (say: Say, { every, interval }: NonNullable<Invitation['repeats']>) =>
  every === 'other'
    ? say('invitation.repeats.other')
    : say(`invitation.repeats.${every}`, { interval });
