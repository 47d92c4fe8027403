/** What became of a message for one recipient, in one sentence. */
import type { Delivery } from '@/lib/contract/message';
import type { PlainId, Say } from '@/lib/words/say';

/** The commonest codes of RFC 3463 and RFC 7505, without the digit of their class. */
const REASONS: Readonly<Record<string, PlainId>> = {
  '1.0': 'delivery.because.address',
  '1.1': 'delivery.because.no-mailbox',
  '1.2': 'delivery.because.no-domain',
  '1.3': 'delivery.because.address-written',
  '1.6': 'delivery.because.moved',
  '1.10': 'delivery.because.takes-no-mail',
  '2.1': 'delivery.because.off',
  '2.2': 'delivery.because.full',
  '2.3': 'delivery.because.larger',
  '3.4': 'delivery.because.too-large',
  '4.1': 'delivery.because.no-answer',
  '4.2': 'delivery.because.broke',
  '4.4': 'delivery.because.no-server',
  '4.6': 'delivery.because.circles',
  '4.7': 'delivery.because.too-long',
  '7.1': 'delivery.because.rules',
  '7.26': 'delivery.because.unproven',
};

/** As RFC 3464 and RFC 8098 name them. */
const ACTIONS = [
  'failed',
  'delayed',
  'delivered',
  'relayed',
  'expanded',
  'displayed',
  'deleted',
] as const;

function reasonOf(status: string): PlainId | undefined {
  return REASONS[/^[245]\.(\d{1,3}\.\d{1,3})/.exec(status)?.[1] ?? ''];
}

/** An action that no standard knows is told as it came. */
export function deliveryInWords(
  say: Say,
  { recipient, action, status }: Pick<Delivery, 'recipient' | 'action' | 'status'>,
): string {
  const to = recipient === '' ? say('delivery.a-recipient') : recipient;
  const because = reasonOf(status);
  if (because !== undefined && action === 'failed')
    return say('delivery.failed-because', { to, reason: say(because) });
  if (because !== undefined && action === 'delayed')
    return say('delivery.delayed-because', { to, reason: say(because) });
  const known = ACTIONS.find((each) => each === action);
  if (known !== undefined) return say(`delivery.${known}`, { to });
  return say('delivery.other', { to, action: action || say('delivery.nothing-said') });
}
