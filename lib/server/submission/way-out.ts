/** Where one account hands its mail in: at the server that its owner named and proved, else at the administrator's. */

import type { SubmissionView } from '@/lib/contract/compose';
import type { SubmissionChoice, SubmissionRequest } from '@/lib/contract/submission';
import { Problem, problemOf } from '@/lib/server/problem';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { AttemptEnd, Attempts } from '@/lib/server/sign-in/attempts';
import type { Store, SubmissionRecord } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import type { FindSubmission } from './discovery.ts';
import { keepSecret } from './kept-secret.ts';
import type { Lines } from './lines.ts';
import { createOwnPost, type Post } from './post.ts';
import { prove } from './smtp.ts';
import type { SmtpOptions } from './smtp-line.ts';
import { publicServer, submissionNamed, type Where } from './submission-policy.ts';

/** What the process decides about the ways out of all accounts. */
export interface WaysOut {
  /** The administrator's server for an account; null where there is none. */
  readonly fixed: (account: MailAccount) => Post | null;
  /** Null where nobody may name another. */
  readonly others: OtherWays | null;
}

/** What naming a server stands on. */
export interface OtherWays {
  readonly attempts: Attempts;
  readonly find: FindSubmission;
  /** To all servers that people named, together. */
  readonly lines: Lines;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly smtp?: SmtpOptions;
}

/** Like a refused sign-in: how long it took could tell what stands at an address. */
const REFUSED_EVERY_MS = 1_000;

export class WayOut {
  readonly #account: MailAccount;
  readonly #store: Store['submission'];
  readonly #ways: WaysOut;
  readonly #fixed: Post | null;
  #own: { readonly record: SubmissionRecord; readonly post: Post } | null = null;

  constructor(account: MailAccount, store: Store['submission'], ways: WaysOut) {
    this.#account = account;
    this.#store = store;
    this.#ways = ways;
    this.#fixed = ways.fixed(account);
  }

  /** Reads what the person chose; nothing of it counts while nobody may. */
  async load(): Promise<void> {
    if (this.#ways.others) this.#use(await this.#store.load(this.#account.id));
  }

  /** Null where no mail can be sent. */
  get post(): Post | null {
    return this.#own?.post ?? this.#fixed;
  }

  /** Why there is none, in words that say what to do. */
  get lacking(): Problem {
    const told = telling(this.#ways.others ? 'problem.no-way-yet' : 'problem.no-submission');
    return new Problem('no-submission', { told });
  }

  get view(): SubmissionView {
    const { post } = this;
    if (!post) return { is: 'none', reason: problemOf(this.lacking) };
    return { is: 'available', server: post.name, maxOctets: post.maxOctets() };
  }

  get choice(): SubmissionChoice {
    const choice = this.#ways.others ? 'open' : 'closed';
    if (!this.#own) return { submission: this.view, choice, own: null };
    const { host, port, security, username, secret } = this.#own.record;
    const kind = secret.is === 'access-token' ? 'access-token' : 'password';
    const own = { host, port, security, username, secret: kind } as const;
    return { submission: this.view, choice, own };
  }

  /**
   * Signs in there with what was typed, and keeps it. The mailbox's password is never sent there
   * unless it is what was typed.
   * @throws Problem `host-refused`, `sign-in-refused`, `unreachable`, `too-many-attempts`
   */
  async choose(
    { secret, username, ...named }: SubmissionRequest,
    mailboxPassword: string,
    network: string,
  ): Promise<void> {
    const others = this.#allowed();
    const where = submissionNamed(named);
    const { host, port } = where;
    const name = JSON.stringify(['submission', host, port, username.toLowerCase()]);
    const credentials =
      secret.is === 'password'
        ? { username, password: secret.value }
        : { username, accessToken: secret.value };
    await attempted(others, { account: name, network }, () =>
      prove(publicServer(where), credentials, others.smtp),
    );
    const place = { account: this.#account.id, host, port, username };
    const kept = await keepSecret(place, mailboxPassword, secret.is, secret.value);
    await this.#keep({ ...where, username, secret: kept });
  }

  /** Back to the administrator's server, or to none; nothing of the other stays. */
  async forget(): Promise<void> {
    await this.#keep(null);
  }

  /** A proposal, to which nothing was sent. @throws Problem `host-refused`, `too-many-attempts` */
  async search(network: string): Promise<Where | null> {
    const others = this.#allowed();
    const name = JSON.stringify(['submission of', this.#account.id]);
    const ended = await others.attempts.begin({ account: name, network });
    let end: AttemptEnd = 'refused';
    try {
      const found = await others.find(this.#account);
      if (found !== null) end = 'undecided';
      return found;
    } finally {
      await ended(end);
    }
  }

  #allowed(): OtherWays {
    const { others } = this.#ways;
    if (!others) throw new Problem('host-refused');
    return others;
  }

  async #keep(record: SubmissionRecord | null): Promise<void> {
    await this.#store.save(this.#account.id, record);
    this.#use(record);
  }

  #use(record: SubmissionRecord | null): void {
    const { others } = this.#ways;
    const post = record && others && createOwnPost(record, others.lines, others.smtp);
    this.#own = record && post ? { record, post } : null;
  }
}

async function attempted(
  { attempts, now, pause }: OtherWays,
  who: { readonly account: string; readonly network: string },
  work: () => Promise<void>,
): Promise<void> {
  const begunAt = now();
  const ended = await attempts.begin(who);
  let end: AttemptEnd = 'refused';
  try {
    await work();
    end = 'accepted';
  } finally {
    await ended(end);
    const taken = now() - begunAt;
    if (end === 'refused') await pause(REFUSED_EVERY_MS - (taken % REFUSED_EVERY_MS));
  }
}
