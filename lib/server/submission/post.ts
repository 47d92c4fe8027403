/** The way out for mail: a submission server, who one is there, and how many lines to it there may be. */

import type { SubmissionSettings } from '@/lib/server/config';
import { detailOf } from '@/lib/server/problem';
import { type MailAccount, usernameFor } from '@/lib/server/sign-in/account';
import type { SubmissionRecord } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import type { Freedom } from './identities.ts';
import { openSecret } from './kept-secret.ts';
import type { Outcome } from './letter-states.ts';
import { MAX_LINES } from './limits.ts';
import { Lines } from './lines.ts';
import { submit } from './smtp.ts';
import type { SmtpCredentials } from './smtp-auth.ts';
import type { Handover, SmtpOptions, SubmissionServer } from './smtp-line.ts';
import { publicServer } from './submission-policy.ts';

/** Hands messages in. */
export interface Post {
  /** Host and port, to be shown. */
  readonly name: string;
  readonly freedom: Freedom;
  /** Whether nothing can be sent without the account's password. */
  readonly wantsPassword: boolean;
  /** Octets of the largest message that the server takes, once it said so. */
  maxOctets(): number | null;
  /** Never rejects: whatever happens is an outcome. */
  submit(account: MailAccount, password: string, handover: Handover): Promise<Outcome>;
}

/** A server, and how one signs in there. */
interface Counter extends Pick<Post, 'freedom' | 'wantsPassword'> {
  readonly server: SubmissionServer;
  readonly lines: Lines;
  /** `none`: the server wants none; `lost`: they are to be given anew. */
  readonly credentials: (
    account: MailAccount,
    password: string,
  ) => Promise<SmtpCredentials | 'none' | 'lost'>;
}

/** The administrator's server, for all accounts that it serves. Opens nothing by itself. */
export function createPost(server: SubmissionSettings, options: SmtpOptions = {}): Post {
  const counter: Counter = {
    server,
    freedom: server.auth === 'account' ? 'any-address' : 'own-address',
    wantsPassword: server.auth === 'account',
    lines: new Lines(MAX_LINES),
    credentials: async (account, password) =>
      server.auth === 'none' ? 'none' : { username: usernameOf(server, account), password },
  };
  return postAt(counter, options);
}

/** The server that an account's owner named. */
export function createOwnPost(
  record: SubmissionRecord,
  lines: Lines,
  options: SmtpOptions = {},
): Post {
  const { host, port, security, username, secret } = record;
  const counter: Counter = {
    server: publicServer({ host, port, security }),
    freedom: 'any-address',
    wantsPassword: true,
    lines,
    credentials: async ({ id }, password) => {
      const place = { account: id, host, port, username };
      return (await openSecret(place, password, secret)) ?? 'lost';
    },
  };
  return postAt(counter, options);
}

function postAt(counter: Counter, options: SmtpOptions): Post {
  const { credentials, freedom, lines, server, wantsPassword } = counter;
  let maxOctets: number | null = null;
  return {
    name: `${server.host}:${server.port}`,
    freedom,
    wantsPassword,
    maxOctets: () => maxOctets,
    submit: (account, password, handover) =>
      lines.use(async () => {
        const found = await credentials(account, password);
        if (found === 'lost') return lost(handover);
        const submitted = await submit(server, found === 'none' ? null : found, handover, options);
        maxOctets = submitted.maxOctets ?? maxOctets;
        return submitted.outcome;
      }),
  };
}

function lost({ to }: Handover): Outcome {
  return {
    is: 'refused',
    reason: detailOf('sign-in-refused', telling('problem.way-password')),
    recipients: to.map((address) => ({ address, state: 'refused' })),
  };
}

function usernameOf({ username }: SubmissionSettings, account: MailAccount): string {
  return username === null ? account.username : usernameFor(account.address, username);
}
