/** Messages as one mbox file, written while it is sent: the mboxrd form, from which each comes back whole (RFC 4155). */

/** Octets of one line after which it goes on in pieces; no longer one stands in memory. */
const LINE_OCTETS = 65_536;

/** What the line before a message says. */
export interface MboxMessage {
  /** Empty where nobody knows. */
  readonly sender: string;
  /** Null where nobody knows. */
  readonly date: Date | null;
  readonly octets: AsyncIterable<Uint8Array>;
}

const LF = 0x0a;

/** The line before the message, its lines ending in LF and its From lines quoted, and an empty line. */
export async function* mboxrd({ date, octets, sender }: MboxMessage): AsyncGenerator<Uint8Array> {
  yield latin1(`From ${word(sender)} ${asctime(date ?? new Date(0))}\n`);
  let rest: Uint8Array = new Uint8Array();
  let isLineStart = true;
  let last = LF;
  for await (const chunk of octets) {
    const all = Buffer.concat([rest, chunk]);
    const cut = cutOf(all);
    const ready = all.subarray(0, cut);
    rest = all.subarray(cut);
    if (ready.length === 0) continue;
    yield latin1(quoted(ready.toString('latin1'), isLineStart));
    last = ready.at(-1) ?? LF;
    isLineStart = last === LF;
  }
  if (rest.length > 0) {
    yield latin1(quoted(Buffer.from(rest).toString('latin1'), isLineStart));
    last = rest.at(-1) ?? LF;
  }
  yield latin1(last === LF ? '\n' : '\n\n');
}

/** Whole lines; of a line without end a piece, but never half of its CRLF. */
function cutOf(octets: Buffer): number {
  const lines = octets.lastIndexOf(LF) + 1;
  if (lines > 0 || octets.length < LINE_OCTETS) return lines;
  return octets.length - 1;
}

/** CR alone ends no line. */
function quoted(text: string, isLineStart: boolean): string {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n(>*From )/g, '\n>$1');
  return isLineStart ? lines.replace(/^(>*From )/, '>$1') : lines;
}

/** Something without blanks, in ASCII. */
function word(sender: string): string {
  return /^[!-~]{1,320}$/.test(sender) ? sender : 'MAILER-DAEMON';
}

/** "Sat Jan  3 01:05:34 1996", in UTC, as every reader of mbox knows it. */
function asctime(date: Date): string {
  const [day, number, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${String(Number(number)).padStart(2)} ${time} ${year}`;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
