/** A letter as a mailto link (RFC 6068), for another mail program to send. */
import type { DraftContent, Recipient } from '@/lib/contract/compose';

/** Units of a whole link: Windows hands over no more. */
const LONGEST = 2_000;

/** Words that are too long for a link stay behind: they are copied. */
export function mailtoOf({ to, cc, bcc, subject, text }: DraftContent): string {
  const fields = [
    ['cc', addresses(cc)],
    ['bcc', addresses(bcc)],
    ['subject', subject],
    ['body', text.replace(/\r\n|\r|\n/g, '\r\n')],
  ] as const;
  const given = fields.filter(([, value]) => value !== '');
  const whole = link(to, given);
  return whole.length <= LONGEST
    ? whole
    : link(
        to,
        given.filter(([name]) => name !== 'body'),
      );
}

const addresses = (people: readonly Recipient[]) => people.map(({ address }) => address).join(',');

function link(to: readonly Recipient[], fields: readonly (readonly [string, string])[]): string {
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const path = to.map(({ address }) => encodeURIComponent(address)).join(',');
  return `mailto:${path}${query === '' ? '' : `?${query}`}`;
}
