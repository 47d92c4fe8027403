/** What both sides of a submission line say, for a person to read; secrets never get this far. */
import type { SmtpCredentials } from './smtp-auth.ts';

/** Hears of both sides' lines, one reply or command at a time. */
export interface SmtpTrace {
  sent(line: string): void;
  received(reply: string): void;
}

/** In place of what is cut out. */
const CUT = '***';

/**
 * From AUTH to the reply that ends it only the mechanism's name, and each reply's code, are told:
 * responses hold the secret, and challenges may be made from it. Before and after, whatever a server
 * might echo of it is cut out, as text and in base64.
 */
export function smtpTrace(
  write: (line: string) => void,
  credentials: SmtpCredentials | null,
): SmtpTrace {
  const secrets = credentials === null ? [] : formsOf(credentials);
  let state: 'open' | 'signing in' = 'open';
  const masked = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, CUT), text);
  return {
    sent: (line) => {
      const auth = /^AUTH +([\w-]+)( *)/i.exec(line);
      if (auth) {
        state = 'signing in';
        write(`C: AUTH ${auth[1]}${auth[2] === '' ? '' : ` ${CUT}`}`);
      } else write(state === 'signing in' ? `C: ${CUT}` : `C: ${masked(line)}`);
    },
    received: (reply) => {
      const isChallenge = state === 'signing in' && reply.startsWith('334');
      if (isChallenge) return write(`S: 334 ${CUT}`);
      state = 'open';
      for (const line of reply.split(/\r?\n/)) write(`S: ${masked(line)}`);
    },
  };
}

/** The longest first, so that none is left in part. */
function formsOf(credentials: SmtpCredentials): string[] {
  const { username } = credentials;
  const secret = 'password' in credentials ? credentials.password : credentials.accessToken;
  const plain = `\0${username}\0${secret}`;
  const forms = [secret, base64(secret), base64(plain), encodeURIComponent(secret)];
  return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
