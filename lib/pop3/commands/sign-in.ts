/** Signs in: tries the ways in order, and stops where another try would harm. */
import { randomBytes } from 'node:crypto';
import { ConnectionLostError, SignInRefusedError, TlsError } from '@/lib/pop3/errors';
import type { Opening } from '@/lib/pop3/opening';
import type { CommandOptions, Credentials, PasswordMethod, TokenMethod } from '@/lib/pop3/options';
import type { Settings } from '@/lib/pop3/settings';
import { type Circumstances, passwordMethods, tokenMethods } from '@/lib/pop3/sign-in-order';
import { apop, apopStamp } from './apop.ts';
import { authenticate, type Failure } from './sasl.ts';
import { cramMd5 } from './sasl-cram-md5.ts';
import { external } from './sasl-external.ts';
import { login } from './sasl-login.ts';
import { oauthBearer, xoauth2 } from './sasl-oauth.ts';
import { plain } from './sasl-plain.ts';
import { type ScramOptions, scram } from './sasl-scram.ts';
import { userPass } from './user-pass.ts';

/** The session's line, and a way to a fresh one. */
export interface Desk {
  line(): Opening;
  settings: Settings;
  redial(): Promise<Opening>;
}

/** One way to sign in, over whichever line is open then. */
interface Way {
  name: PasswordMethod | TokenMethod | 'external';
  attempt(line: Opening): Promise<Failure | null>;
}

/** What is said before anything secret; a line lost on these has learned nothing. */
const FIRST_WORDS = new Set<string | null>(['USER', 'AUTH']);

/** @throws SignInRefusedError, MaildropBusyError, TooSoonError, CommandRefusedError, TlsError … */
export async function signIn(
  desk: Desk,
  credentials: Credentials,
  options: CommandOptions,
): Promise<void> {
  const { pipeline } = desk.line();
  if (!pipeline.transport.secure && desk.settings.allowInsecureSignIn !== true) {
    throw new TlsError('The line is not private; signing in over it must be allowed by name');
  }
  const ways = waysFor(desk, credentials, options);
  for (const [index, way] of ways.entries()) {
    const failure = await attempt(desk, way, index === 0 ? 'first' : 'again');
    if (failure === null) return;
    if (index === ways.length - 1 || !mayGoOn(way, failure)) throw failure.error;
  }
}

/**
 * QUIRK: popa3d, solid-pop3d and others hang up after a refused mechanism; the hang-up may also
 * come in answer to the next one's first line. Then it is tried once more on a fresh line.
 */
async function attempt(desk: Desk, way: Way, turn: 'first' | 'again'): Promise<Failure | null> {
  if (turn === 'first') return way.attempt(desk.line());
  if (desk.line().pipeline.open) {
    try {
      return await way.attempt(desk.line());
    } catch (error) {
      if (!(error instanceof ConnectionLostError) || !FIRST_WORDS.has(error.verb)) throw error;
    }
  }
  return way.attempt(await desk.redial());
}

/**
 * Another way is tried only where the refusal was one of the mechanism: no secret had gone out.
 * A refused password is never sent again another way, for accounts get locked by that.
 *
 * QUIRK: mailutils and solid-pop3d greet with a stamp and refuse APOP to users whose password they
 * do not hold in the clear (mailutils says [AUTH] then); a caller who names APOP and another way
 * means that.
 */
function mayGoOn(way: Way, { error, proofSent }: Failure): boolean {
  if (!(error instanceof SignInRefusedError)) return false;
  if (way.name === 'apop') return true;
  return !proofSent && error.responseCode === null;
}

function waysFor(desk: Desk, credentials: Credentials, options: CommandOptions): Way[] {
  const here = circumstances(desk.line());
  if ('external' in credentials) {
    const { authorizationId } = credentials.external;
    const mechanism = () => external(authorizationId);
    return [{ name: 'external', attempt: sasl(mechanism, options) }];
  }
  if ('accessToken' in credentials) {
    return tokenMethods(here, credentials.methods).map((name) => ({
      name,
      attempt: sasl(
        () => (name === 'xoauth2' ? xoauth2(credentials) : oauthBearer(credentials, desk.settings)),
        options,
      ),
    }));
  }
  const { username, password, methods } = credentials;
  return passwordMethods(here, username, password, methods).map((name) => ({
    name,
    attempt: byPassword(name, { username, password }, options),
  }));
}

type AttemptOn = Way['attempt'];

function byPassword(
  name: PasswordMethod,
  credentials: { username: string; password: string },
  options: CommandOptions,
): AttemptOn {
  switch (name) {
    case 'user-pass':
      return ({ pipeline }) => userPass(pipeline, credentials, options);
    case 'apop':
      return ({ pipeline, greeting }) => apop(pipeline, greeting, credentials, options);
    case 'plain':
      return sasl(() => plain(credentials), options);
    case 'login':
      return sasl(() => login(credentials), options);
    case 'cram-md5':
      return sasl(() => cramMd5(credentials), options);
    default:
      return sasl((line) => scram({ ...credentials, ...scramOptions(name, line) }), options);
  }
}

function sasl(
  mechanism: (line: Opening) => Parameters<typeof authenticate>[1],
  options: CommandOptions,
): AttemptOn {
  return (line) => authenticate(line.pipeline, mechanism(line), options);
}

function scramOptions(
  name: string,
  { pipeline, capabilities }: Opening,
): Omit<ScramOptions, 'username' | 'password'> {
  const hash = name.includes('512') ? 'sha512' : name.includes('256') ? 'sha256' : 'sha1';
  const channel = pipeline.transport.channelBinding();
  const common = {
    hash,
    nonce: randomBytes(24).toString('base64url'),
    maxIterations: pipeline.limits.scramIterations,
  } as const;
  if (name.endsWith('-plus')) return { ...common, binding: channel ?? 'none' };
  const offered = capabilities.sasl.has(`${name.toUpperCase()}-PLUS`);
  return { ...common, binding: channel === null || offered ? 'none' : 'unoffered' };
}

function circumstances({ pipeline, capabilities, greeting }: Opening): Circumstances {
  return {
    capabilities,
    secure: pipeline.transport.secure,
    bindable: pipeline.transport.channelBinding() !== null,
    stamped: apopStamp(greeting) !== null,
  };
}
