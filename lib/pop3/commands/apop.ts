/** APOP: a digest of the greeting's stamp and the password (RFC 1939 §7). */
import { createHash } from 'node:crypto';
import { commandLine } from '@/lib/pop3/command-line';
import { StateError, signInRefused } from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import type { Failure } from './sasl.ts';

/**
 * The stamp of a greeting: the first word in angle brackets that is a printable msg-id, wherever it
 * stands; null when there is none. Anything else would help who wants MD5 to collide
 * (CVE-2007-1558).
 */
export function apopStamp(greeting: string): string | null {
  return /<[!-;=?A-~]{1,255}@[!-;=?A-~]{1,255}>/.exec(greeting)?.[0] ?? null;
}

/** @throws StateError when the greeting has no stamp */
export async function apop(
  pipeline: Pipeline,
  greeting: string,
  credentials: { username: string; password: string },
  options: CommandOptions = {},
): Promise<Failure | null> {
  const { username, password } = credentials;
  const stamp = apopStamp(greeting);
  if (stamp === null) throw new StateError('The greeting has no stamp for APOP');
  const digest = createHash('md5')
    .update(stamp + password)
    .digest('hex');
  const { indicator, text, responseCode } = await pipeline.send({
    verb: 'APOP',
    line: commandLine(['APOP', username, digest], pipeline.limits.credentialOctets),
    shown: `APOP ${username} ***`,
    body: 'none',
    company: 'alone',
    deadline: pipeline.deadlines.signIn,
    signal: options.signal,
    secrets: [password, digest],
  });
  if (indicator === 'ok') return null;
  return { error: signInRefused({ verb: 'APOP', text, responseCode }), proofSent: true };
}
