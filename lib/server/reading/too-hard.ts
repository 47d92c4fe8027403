/** What is shown of a message that could not be read: its header, and the beginning of its source. */
import { type Message, type Octets, PROBLEMS, readTop } from '@/lib/mime';

/** Octets of the source that are shown. */
const SHOWN = 64 * 1_024;

/** Never throws: TOP's reading takes anything, and no longer than the list does. */
export function tooHard(octets: Octets): Message {
  const head = octets.slice(0, SHOWN);
  const reading = readTop(head, octets.length);
  const { from, to, subject, date, messageId, preview, header, references } = reading;
  return {
    ...{ from, to, subject, date, messageId, preview, header, references },
    ...{ sender: [], cc: [], bcc: [], replyTo: [] },
    ...{ parts: [], deliveries: [], invitations: [], contacts: [] },
    attachments: false,
    text: head.toString('utf8').toWellFormed(),
    protection: null,
    problems: [PROBLEMS.tooHard],
  };
}
