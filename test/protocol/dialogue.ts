/** Dialogues of real servers, as facts: who says what, and what a client must make of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/dialogues');

/** A command and the server's answer to it; the greeting answers no command. */
export interface Step {
  command: string | null;
  /** Lines without their ends. */
  answer: readonly string[];
}

export interface Dialogue {
  name: string;
  steps: readonly Step[];
  lineEnd: '\r\n' | '\n';
}

export function dialogues(): Dialogue[] {
  return readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { name: file.replace('.txt', ''), ...read(text) };
  });
}

function read(text: string): Omit<Dialogue, 'name'> {
  const steps: { command: string | null; answer: string[] }[] = [{ command: null, answer: [] }];
  for (const line of text.split('\n')) {
    if (line.startsWith('C: ')) steps.push({ command: line.slice(3), answer: [] });
    if (line.startsWith('S: ') || line === 'S:') steps.at(-1)?.answer.push(line.slice(3));
  }
  return { steps, lineEnd: text.includes('# line-end: lf') ? '\n' : '\r\n' };
}

/** An answer as octets; the fixtures' characters are written as latin1. */
export function octetsOf(step: Step, lineEnd: string): Buffer {
  return Buffer.from(step.answer.map((line) => line + lineEnd).join(''), 'latin1');
}

/** What a client must give for a step, read off the complete text. */
export function expected(step: Step, lineEnd: string): unknown {
  const first = step.answer.findIndex((line) => line !== '');
  const [status = '', ...rest] = step.answer.slice(first);
  const text = status.replace(/^(\+OK|-ERR) ?/i, '');
  if (status.startsWith('-')) return { refused: text.replace(/^\[[^\]]*\] /, '') };
  const [verb, argument] = (step.command ?? '').split(' ');
  const body = rest.slice(0, -1);
  switch (verb) {
    case 'STAT':
      return { messages: count(text.split(' ')[0]), octets: count(text.split(' ')[1]) };
    case 'LIST':
      return argument === undefined ? records(body).map(scan) : scan(text);
    case 'UIDL':
      if (argument === undefined) return records(body).map(uniqueId);
      return text.includes(' ')
        ? uniqueId(text)
        : { messageNumber: Number(argument), uniqueId: text };
    case 'TOP':
    case 'RETR':
      return body.map((line) => line.replace(/^\./, '') + lineEnd).join('');
    default:
      return undefined;
  }
}

function records(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '').map((line) => line.replace(/^\+OK /, ''));
}

function scan(line: string) {
  const [messageNumber, octets] = line.split(/ +/);
  return { messageNumber: Number(messageNumber), octets: count(octets) };
}

function uniqueId(line: string) {
  const [, messageNumber, id] = /^(\d+) *(.*)$/.exec(line) ?? [];
  return { messageNumber: Number(messageNumber), uniqueId: id || null };
}

function count(word: string | undefined): number | null {
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : null;
}
