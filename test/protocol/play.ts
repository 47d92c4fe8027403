/** A session over a memory line, and the calls that a dialogue stands for. */
import { CommandRefusedError, type ConnectOptions, type Credentials, Session } from '@/lib/pop3';
import { open } from '@/lib/pop3/opening';
import { settle } from '@/lib/pop3/settings';
import type { Transport } from '@/lib/pop3/transport-contract';
import { type Dialogue, octetsOf, type Step } from './dialogue.ts';
import { type Cut, MemoryLine } from './memory-line.ts';

export const JOE: Credentials = {
  username: 'joe',
  password: 'secret',
  methods: ['user-pass'],
};

/** Opens a session over lines that are handed out one after the other. */
export async function sessionOver(
  lines: readonly Transport[],
  options: Partial<ConnectOptions> = {},
): Promise<Session> {
  const rest = [...lines];
  const settings = {
    ...settle({ host: 'pop.test', security: 'plain', allowInsecureSignIn: true, ...options }),
    dial: async () => {
      const line = rest.shift();
      if (line === undefined) throw new Error('dialled more often than planned');
      return line;
    },
  };
  return new Session(await open(settings, options.signal), settings);
}

/** The server of a dialogue: answers the commands in their order, and nothing else. */
export function serverOf(dialogue: Dialogue, cut: Cut): MemoryLine {
  const [greeting, ...steps] = dialogue.steps;
  if (greeting === undefined) throw new Error('a dialogue begins with a greeting');
  return new MemoryLine({
    greeting: octetsOf(greeting, dialogue.lineEnd),
    cut,
    answer: (line, count) => {
      const step = steps[count - 1];
      if (step?.command !== line) return { say: '-ERR out of turn\r\n', after: 'hang up' };
      return octetsOf(step, dialogue.lineEnd);
    },
  });
}

/** The call for a step's command; refusals become values. */
export async function call(session: Session, step: Step): Promise<unknown> {
  try {
    const result = await invoke(session, step.command ?? '');
    return result instanceof Uint8Array ? Buffer.from(result).toString('latin1') : result;
  } catch (error) {
    if (error instanceof CommandRefusedError) return { refused: error.text };
    throw error;
  }
}

function invoke(session: Session, command: string): Promise<unknown> {
  const [verb, ...words] = command.split(' ');
  const [first, second] = words.map(Number);
  const one = first ?? 0;
  switch (verb) {
    case 'STAT':
      return session.stat();
    case 'LIST':
      return first === undefined ? session.list() : session.list(first);
    case 'UIDL':
      return first === undefined ? session.uidl() : session.uidl(first);
    case 'TOP':
      return session.top(one, second ?? 0);
    case 'RETR':
      return session.retr(one);
    case 'DELE':
      return session.dele(one);
    case 'RSET':
      return session.rset();
    case 'NOOP':
      return session.noop();
    default:
      throw new Error(`no call for ${command}`);
  }
}

/** The steps between sign-in (with its CAPA) and QUIT. */
export function transaction(dialogue: Dialogue): Step[] {
  const { steps } = dialogue;
  const signedIn = steps.findIndex((step) => step.command?.startsWith('PASS ')) + 1;
  const from = steps[signedIn]?.command === 'CAPA' ? signedIn + 1 : signedIn;
  return steps.slice(from).filter((step) => step.command !== 'QUIT');
}

/** Plays a dialogue from greeting to QUIT; gives what each call gave. */
export async function play(
  dialogue: Dialogue,
  cut: Cut,
  pace: 'one by one' | 'all at once',
): Promise<{ results: unknown[]; line: MemoryLine }> {
  const line = serverOf(dialogue, cut);
  const session = await sessionOver([line], {
    pipelining: pace === 'all at once' ? 'always' : 'never',
  });
  await session.signIn(JOE);
  const results: unknown[] = [];
  if (pace === 'all at once') {
    results.push(...(await Promise.all(transaction(dialogue).map((step) => call(session, step)))));
  } else {
    for (const step of transaction(dialogue)) results.push(await call(session, step));
  }
  await session.quit();
  return { results, line };
}
