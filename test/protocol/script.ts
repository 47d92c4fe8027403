/** Small servers for one fault each: a table of answers by verb, over a memory line. */
import type { ConnectOptions, Session } from '@/lib/pop3';
import { type Answer, type Cut, MemoryLine } from './memory-line.ts';
import { JOE, sessionOver } from './play.ts';

export type Answers = Record<string, Answer | ((line: string, count: number) => Answer)>;

const BASE: Answers = {
  CAPA: '+OK\r\nTOP\r\nUIDL\r\nUSER\r\nPIPELINING\r\nRESP-CODES\r\n.\r\n',
  USER: '+OK\r\n',
  PASS: '+OK\r\n',
  STAT: '+OK 3 600\r\n',
  NOOP: '+OK\r\n',
  DELE: '+OK\r\n',
  RSET: '+OK\r\n',
  QUIT: '+OK bye\r\n',
  LIST: '+OK\r\n1 100\r\n2 200\r\n3 300\r\n.\r\n',
  UIDL: '+OK\r\n1 a\r\n2 b\r\n3 c\r\n.\r\n',
  TOP: (line) => `+OK\r\nSubject: ${line}\r\n\r\n.\r\n`,
  RETR: (line) => `+OK\r\nSubject: ${line}\r\n\r\ntext\r\n.\r\n`,
};

/** A server that says what the table says, by the command's first word. */
export function server(
  answers: Answers = {},
  options: { greeting?: Answer; secure?: boolean; cut?: Cut } = {},
): MemoryLine {
  const table: Answers = { ...BASE, ...answers };
  return new MemoryLine({
    greeting: '+OK ready <1.2@pop.test>\r\n',
    answer: (line, count) => {
      const answer = table[line.split(' ', 1)[0] ?? ''];
      if (answer === undefined) return '-ERR unknown\r\n';
      return typeof answer === 'function' ? answer(line, count) : answer;
    },
    ...options,
  });
}

/** A session that is signed in to such a server. */
export async function signedIn(
  line: MemoryLine,
  options: Partial<ConnectOptions> = {},
): Promise<Session> {
  const session = await sessionOver([line], options);
  await session.signIn(JOE);
  line.heard.length = 0;
  line.writes.length = 0;
  return session;
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
}
