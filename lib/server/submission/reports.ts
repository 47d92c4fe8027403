/** Delivery reports that came back, tied to the letters that they are about (RFC 3464 §2.2.1). */
import type { Delivery } from '@/lib/contract/message';
import type { LetterRecord } from '@/lib/server/store/letters';
import type { Letters } from './letters.ts';

/**
 * Notes which recipients a letter did not reach. Anybody can write a report: it counts only for a
 * letter that it names by its key, which is random, and for recipients that the letter went to.
 */
export async function takeReports(
  letters: Letters,
  deliveries: readonly Delivery[],
): Promise<void> {
  const failed = deliveries.filter(({ action }) => action === 'failed');
  const keys = new Set(failed.flatMap(({ envelopeId }) => envelopeId ?? []));
  if (keys.size === 0) return;
  await letters.change((now) =>
    [...keys].flatMap((key) => {
      const letter = letters.get(key);
      if (!letter) return [];
      const mine = failed.filter(({ envelopeId }) => envelopeId === key);
      const told = mine.map(
        ({ diagnostic, recipient, sentTo, status }) =>
          [(sentTo ?? recipient).toLowerCase(), diagnostic || status] as const,
      );
      return [reported(letter, new Map(told), now)];
    }),
  );
}

/** A report came back: these recipients, in lower case, did not get it after all. */
function reported(
  letter: LetterRecord,
  failures: ReadonlyMap<string, string>,
  now: number,
): LetterRecord {
  if (letter.state.is !== 'sent') return letter;
  const recipients = letter.recipients.map((recipient) => {
    const detail = failures.get(recipient.address.toLowerCase());
    if (detail === undefined || recipient.state !== 'accepted') return recipient;
    return { ...recipient, state: 'undelivered' as const, ...(detail === '' ? {} : { detail }) };
  });
  const isNews = recipients.some((recipient, index) => recipient !== letter.recipients[index]);
  return isNews ? { ...letter, recipients, changedAt: now } : letter;
}
