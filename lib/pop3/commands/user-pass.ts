/** USER and PASS, one after the other (RFC 1939 §7). */
import { commandLine } from '@/lib/pop3/command-line';
import { signInRefused } from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';

/**
 * PASS waits for the reply to USER, and everything else for the reply to PASS.
 *
 * QUIRK: Courier and solid-pop3d read USER and PASS and drop what came in the same segment.
 */
export async function userPass(
  pipeline: Pipeline,
  credentials: { username: string; password: string },
  options: CommandOptions = {},
): Promise<void> {
  const { limits, deadlines } = pipeline;
  const steps = [
    { verb: 'USER', argument: credentials.username, shown: `USER ${credentials.username}` },
    { verb: 'PASS', argument: credentials.password, shown: 'PASS ***' },
  ];
  const lines = steps.map(({ verb, argument }) =>
    commandLine([verb, argument], limits.credentialOctets),
  );
  for (const [index, { verb, shown }] of steps.entries()) {
    const { indicator, text, responseCode } = await pipeline.send({
      verb,
      line: lines[index] ?? '',
      shown,
      body: 'none',
      company: 'alone',
      deadline: deadlines.signIn,
      signal: options.signal,
      secrets: [credentials.password],
    });
    if (indicator !== 'ok') throw signInRefused({ verb, text, responseCode });
  }
}
