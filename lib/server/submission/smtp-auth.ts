/** AUTH (RFC 4954): which mechanism a secret goes by, and those of access tokens, which nodemailer leaves to us. */

/** What AUTH sends: a password, or an access token that a provider gave out (RFC 6750). */
export type SmtpCredentials = {
  readonly username: string;
} & ({ readonly password: string } | { readonly accessToken: string });

/** What a person has: a password, or an access token. */
export type SecretKind = 'password' | 'access-token';

/** The ways that a secret of this kind can go, the preferred first. */
export const MECHANISMS = {
  password: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
  'access-token': ['XOAUTH2', 'OAUTHBEARER'],
} as const satisfies Record<SecretKind, readonly string[]>;

export const kindOf = (credentials: SmtpCredentials): SecretKind =>
  'password' in credentials ? 'password' : 'access-token';

/** The one to use; null where the server offers none of them. In the clear, the one that does not show a password. */
export function mechanismFor(
  kind: SecretKind,
  offered: ReadonlySet<string>,
  security: 'tls' | 'starttls' | 'plain',
): string | null {
  const usable = MECHANISMS[kind].filter((name) => offered.has(name));
  return security === 'plain' && offered.has('CRAM-MD5') && kind === 'password'
    ? 'CRAM-MD5'
    : (usable[0] ?? null);
}

const SEPARATOR = '\x01';

/** The first response of XOAUTH2, as Google and Microsoft defined it. */
export function xoauth2(username: string, accessToken: string): string {
  return [`user=${username}`, `auth=Bearer ${accessToken}`, '', ''].join(SEPARATOR);
}

/** The first response of OAUTHBEARER (RFC 7628 §3.1); a name's `=` and `,` are written out (RFC 5801 §4). */
export function oauthBearer(
  username: string,
  accessToken: string,
  { host, port }: { readonly host: string; readonly port: number },
): string {
  const name = username.replaceAll('=', '=3D').replaceAll(',', '=2C');
  const fields = [`n,a=${name},`, `host=${host}`, `port=${port}`, `auth=Bearer ${accessToken}`];
  return [...fields, '', ''].join(SEPARATOR);
}

/** What nodemailer calls to sign in: commands go out by `sendCommand`, and a rejection is a refusal. */
type Handler = (line: {
  sendCommand(command: string): Promise<{ readonly status: number }>;
}) => Promise<void>;

/**
 * How nodemailer is told of a handler.
 * QUIRK: nodemailer 10 takes another mechanism where a handler is called XOAUTH2 by its own name.
 */
export const tokenMethod = (mechanism: string) => `TOKEN-${mechanism}`;

/**
 * A token is said once. A second challenge only tells why it was refused; it is answered as each
 * mechanism wants, and the refusal that follows is what people are told.
 */
export function tokenHandlers(
  { username, accessToken }: { readonly username: string; readonly accessToken: string },
  server: { readonly host: string; readonly port: number },
): Record<string, Handler> {
  const said = (name: string, first: string, after: string): Handler => {
    return async ({ sendCommand }) => {
      const reply = await sendCommand(`AUTH ${name} ${base64(first)}`);
      const last = reply.status === 334 ? await sendCommand(base64(after)) : reply;
      if (last.status !== 235) throw new Error('The access token was refused');
    };
  };
  return {
    [tokenMethod('XOAUTH2')]: said('XOAUTH2', xoauth2(username, accessToken), ''),
    [tokenMethod('OAUTHBEARER')]: said(
      'OAUTHBEARER',
      oauthBearer(username, accessToken, server),
      SEPARATOR,
    ),
  };
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
