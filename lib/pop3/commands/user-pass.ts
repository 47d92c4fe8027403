/** USER and PASS, one after the other (RFC 1939 §7). */
import { commandLine } from '@/lib/pop3/command-line';
import { signInRefused } from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import type { Failure } from './sasl.ts';

/**
 * PASS waits for the reply to USER, and everything else for the reply to PASS.
 *
 * QUIRK: Courier and solid-pop3d read USER and PASS and drop what came in the same segment.
 */
export async function userPass(
  pipeline: Pipeline,
  credentials: { username: string; password: string },
  options: CommandOptions = {},
): Promise<Failure | null> {
  const { username, password } = credentials;
  const { credentialOctets } = pipeline.limits;
  // Both lines are made first: nothing is written when one of them cannot be.
  const user = commandLine(['USER', username], credentialOctets);
  const pass = commandLine(['PASS', password], credentialOctets);
  const common = {
    body: 'none',
    company: 'alone',
    deadline: pipeline.deadlines.signIn,
    signal: options.signal,
    secrets: [password],
  } as const;
  const named = await pipeline.send({
    ...common,
    verb: 'USER',
    line: user,
  });
  if (named.indicator !== 'ok') return failure('USER', named);
  const passed = await pipeline.send({ ...common, verb: 'PASS', line: pass, shown: 'PASS ***' });
  return passed.indicator === 'ok' ? null : failure('PASS', passed);
}

function failure(
  verb: 'USER' | 'PASS',
  reply: { text: string; responseCode: string | null },
): Failure {
  const { text, responseCode } = reply;
  return { error: signInRefused({ verb, text, responseCode }), proofSent: verb === 'PASS' };
}
