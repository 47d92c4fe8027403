/** How the tries to have a session went, and so when the server may be asked again. */
import type { Session } from '@/lib/pop3';
import { Problem } from '@/lib/server/problem';
import type { Clock } from './clock.ts';
import { afterFailure, type Unreached } from './holder-states.ts';
import { LOGIN_DELAY_LONGEST } from './limits.ts';

/** What it needs from outside. */
export interface SignOnTriesOptions {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
}

export class SignOnTries {
  readonly #options: SignOnTriesOptions;
  #failures = 0;
  #proven = false;
  #nextAt = Number.NEGATIVE_INFINITY;

  constructor(options: SignOnTriesOptions) {
    this.#options = options;
  }

  /** Before when the server takes no other sign-in, by its own word, in milliseconds since 1970. */
  get nextAt(): number {
    return this.#nextAt;
  }

  /** RFC 2449 §6.5: a sign-in before its time would only be refused, and may count against us. */
  get tooSoon(): Problem | null {
    const left = this.#nextAt - this.#options.clock.now();
    if (left <= 0) return null;
    return new Problem('too-soon', { retryAfterSeconds: Math.ceil(left / 1_000) });
  }

  /** The server took the password. */
  succeeded(session: Session): void {
    this.#nextAt = this.#options.clock.now() + loginDelayOf(session);
    this.#failures = 0;
    this.#proven = true;
  }

  /** No session could be had. @returns the state that follows */
  failed(error: unknown): Unreached {
    this.#failures += 1;
    const { clock, random } = this.#options;
    return afterFailure(error, {
      failures: this.#failures,
      proven: this.#proven,
      nextSignOnAt: this.#nextAt,
      random,
      now: clock.now(),
    });
  }

  /** There are new credentials: failures of the old ones say nothing. */
  forgive(): void {
    this.#failures = 0;
  }
}

/** Milliseconds that the server wants between two sign-ins (RFC 2449 §6.5). */
function loginDelayOf({ capabilities }: Session): number {
  return Math.min((capabilities.loginDelay?.seconds ?? 0) * 1_000, LOGIN_DELAY_LONGEST);
}
