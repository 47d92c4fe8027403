/** Which ways to sign in, in which order: by strength, and among equals the most common first. */
import type { Capabilities } from './capabilities.ts';
import { StateError } from './errors.ts';
import type { PasswordMethod, TokenMethod } from './options.ts';

/** What the line and the server allow. */
export interface Circumstances {
  capabilities: Capabilities;
  /** True when encrypted and the server proven. */
  secure: boolean;
  /** True when there is something for -PLUS to bind to. */
  bindable: boolean;
  /** True when the greeting has a stamp for APOP. */
  stamped: boolean;
}

const SCRAM = [
  'scram-sha-512-plus',
  'scram-sha-256-plus',
  'scram-sha-1-plus',
  'scram-sha-512',
  'scram-sha-256',
  'scram-sha-1',
] as const;

/**
 * Ways to try with a password. Named ones are tried in their order whether announced or not, but
 * for those that cannot work here. Of the others APOP is never chosen (MD5 is broken, and a stamp
 * in the greeting does not mean that the server takes it), and CRAM-MD5 only where it would keep a
 * password from crossing an open line: under TLS it protects nothing, and servers announce it for
 * users whose password they hold only as a hash.
 *
 * @throws StateError when none of the named ways can work
 */
export function passwordMethods(
  here: Circumstances,
  username: string,
  password: string,
  named?: readonly PasswordMethod[],
): readonly PasswordMethod[] {
  if (named !== undefined) {
    return some(named.filter((method) => isPossible(method, here)));
  }
  const announced = (method: PasswordMethod) => here.capabilities.sasl.has(method.toUpperCase());
  const challenge: readonly PasswordMethod[] = here.secure ? SCRAM : [...SCRAM, 'cram-md5'];
  const strong = challenge.filter((method) => announced(method) && isPossible(method, here));
  const open = (['plain', 'login'] as const).filter(announced);
  const classic = !here.capabilities.announced || here.capabilities.has('USER');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  const ascii = /^[\x00-\x7f]*$/.test(username + password);
  // PLAIN is UTF-8 by its definition; what PASS does with such a password nobody has written down.
  const last: PasswordMethod[] = classic && ascii ? ['user-pass', ...open] : [...open, 'user-pass'];
  return [...strong, ...last];
}

/** Ways to try with an access token. XOAUTH2 is what servers have that announce nothing. */
export function tokenMethods(
  here: Circumstances,
  named?: readonly TokenMethod[],
): readonly TokenMethod[] {
  if (named !== undefined) return some(named);
  const announced = (['oauthbearer', 'xoauth2'] as const).filter((method) =>
    here.capabilities.sasl.has(method.toUpperCase()),
  );
  return announced.length > 0 ? announced : ['xoauth2'];
}

function isPossible(method: PasswordMethod, here: Circumstances): boolean {
  if (method.endsWith('-plus')) return here.bindable;
  return method !== 'apop' || here.stamped;
}

function some<Method>(methods: readonly Method[]): readonly Method[] {
  if (methods.length === 0) throw new StateError('None of the named ways to sign in is possible');
  return methods;
}
