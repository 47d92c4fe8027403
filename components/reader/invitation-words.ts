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

export interface InvitationWords {
  /** Undefined where the sender wants nothing. */
  readonly wish: string | undefined;
  readonly summary: string;
  readonly when: string;
  /** Undefined where it happens once. */
  readonly repeats: string | undefined;
  readonly place: string;
  readonly organiser: string;
}

export function invitationInWords(say: Say, invitation: Invitation): InvitationWords {
  const { method, summary, from, until, place, organiser, repeats } = invitation;
  const known = METHODS[method];
  return {
    wish: known === undefined ? undefined : say(known),
    summary: summary || say('invitation.nameless'),
    when: momentsInWords(say, from, until) ?? say('invitation.no-time'),
    repeats: repeats === null ? undefined : repeatsInWords(say, repeats),
    place,
    organiser: organiser === null ? '' : mailboxName(say, organiser),
  };
}

const repeatsInWords = (say: Say, { every, interval }: NonNullable<Invitation['repeats']>) =>
  every === 'other'
    ? say('invitation.repeats.other')
    : say(`invitation.repeats.${every}`, { interval });
