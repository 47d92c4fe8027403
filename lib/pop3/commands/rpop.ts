/** RPOP: the host itself is the proof (RFC 1081; kept for servers of that age). */
import { commandLine } from '@/lib/pop3/command-line';
import { signInRefused } from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';

/** @throws SignInRefusedError */
export async function rpop(
  pipeline: Pipeline,
  username: string,
  options: CommandOptions = {},
): Promise<void> {
  const { indicator, text, responseCode } = await pipeline.send({
    verb: 'RPOP',
    line: commandLine(['RPOP', username], pipeline.limits.credentialOctets),
    body: 'none',
    company: 'alone',
    deadline: pipeline.deadlines.signIn,
    signal: options.signal,
  });
  if (indicator !== 'ok') throw signInRefused({ verb: 'RPOP', text, responseCode });
}
