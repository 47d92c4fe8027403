/** The way out for everybody's mail: the one submission server, and how many lines to it there may be. */
import type { SubmissionSettings } from '@/lib/server/config';
import { type MailAccount, usernameFor } from '@/lib/server/sign-in/account';
import type { Freedom } from './identities.ts';
import type { Outcome } from './letter-states.ts';
import { MAX_LINES } from './limits.ts';
import { type Handover, type SmtpOptions, submit } from './smtp.ts';

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

/** Opens nothing by itself. */
export function createPost(server: SubmissionSettings, options: SmtpOptions = {}): Post {
  const lines = new Lines(MAX_LINES);
  let maxOctets: number | null = null;
  return {
    name: `${server.host}:${server.port}`,
    freedom: server.auth === 'account' ? 'any-address' : 'own-address',
    wantsPassword: server.auth === 'account',
    maxOctets: () => maxOctets,
    submit: (account, password, handover) =>
      lines.use(async () => {
        const credentials =
          server.auth === 'none' ? null : { username: usernameOf(server, account), password };
        const submitted = await submit(server, credentials, handover, options);
        maxOctets = submitted.maxOctets ?? maxOctets;
        return submitted.outcome;
      }),
  };
}

function usernameOf({ username }: SubmissionSettings, account: MailAccount): string {
  return username === null ? account.username : usernameFor(account.address, username);
}

/** So many at once; the others wait in order. */
class Lines {
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((start) => this.#queue.push(start));
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
