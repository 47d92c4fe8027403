/** Which way to sign in, and what to do when one is refused. */
import { TlsError } from '@/lib/pop3/errors';
import type { Opening } from '@/lib/pop3/opening';
import type { Credentials } from '@/lib/pop3/options';
import type { Settings } from '@/lib/pop3/settings';
import { userPass } from './user-pass.ts';

/** The session's line, and a way to a fresh one. */
export interface Desk {
  line(): Opening;
  settings: Settings;
  redial(): Promise<Opening>;
}

export async function signIn(
  desk: Desk,
  credentials: Credentials,
  options: { signal?: AbortSignal },
): Promise<void> {
  const { pipeline } = desk.line();
  if (!pipeline.transport.secure && desk.settings.allowInsecureSignIn !== true) {
    throw new TlsError('The line is not private; nobody signs in over it unless allowed by name');
  }
  if (!('password' in credentials)) throw new Error('soon');
  await userPass(pipeline, credentials, options);
}
