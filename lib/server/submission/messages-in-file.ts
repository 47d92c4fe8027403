/** A file of messages, taken apart while it comes: one message, or many in the forms of mbox (RFC 4155). */
import { Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import { IMPORT_OCTETS, ORIGINAL_OCTETS } from './limits.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The line before each message of an mbox. */
const SEPARATOR = /^From \S+ .*\d{4}/;
const IS_QUOTED = /^>+From /;

/**
 * Each raw message by itself, From lines as they were before they were quoted.
 * @throws Problem `too-large`
 */
export async function* messagesInFile(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let form: 'unknown' | 'one' | 'mbox' = 'unknown';
  let lines: Buffer[] = [];
  let size = 0;
  let isAfterEmpty = true;
  for await (const line of linesOf(octets)) {
    if (form === 'unknown') form = isSeparator(line) ? 'mbox' : 'one';
    if (form === 'mbox' && isAfterEmpty && isSeparator(line)) {
      if (size > 0) yield joined(lines, 'mbox');
      lines = [];
      size = 0;
      isAfterEmpty = false;
      continue;
    }
    isAfterEmpty = isEmpty(line);
    lines.push(form === 'mbox' ? unquoted(line) : line);
    size += line.length;
    if (size > ORIGINAL_OCTETS) throw tooLarge();
  }
  if (size > 0) yield joined(lines, form);
}

/** Each line with its end; the last may have none. */
async function* linesOf(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let held = 0;
  let all = 0;
  for await (const chunk of octets) {
    all += chunk.length;
    const bytes = Buffer.from(chunk);
    let at = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, at)) {
      yield Buffer.concat([...rest, bytes.subarray(at, end + 1)]);
      rest = [];
      held = 0;
      at = end + 1;
    }
    rest.push(bytes.subarray(at));
    held += bytes.length - at;
    if (all > IMPORT_OCTETS || held > ORIGINAL_OCTETS) throw tooLarge();
  }
  if (held > 0) yield Buffer.concat(rest);
}

const isSeparator = (line: Buffer) => SEPARATOR.test(line.toString('latin1', 0, 500));

const isEmpty = (line: Buffer) => line[0] === LF || (line[0] === CR && line[1] === LF);

function unquoted(line: Buffer): Buffer {
  return IS_QUOTED.test(line.toString('latin1', 0, 100)) ? line.subarray(1) : line;
}

/** The empty line before the next separator is none of the message's. */
function joined(lines: readonly Buffer[], form: 'unknown' | 'one' | 'mbox'): Buffer {
  const last = lines.at(-1);
  const isPadded = form === 'mbox' && last !== undefined && isEmpty(last);
  return Buffer.concat(isPadded ? lines.slice(0, -1) : lines);
}

function tooLarge(): Problem {
  return new Problem('too-large', { told: telling('problem.import-large') });
}
