/** Passwords that a mail server refused, so that none is tried a second time by itself. */
import type { AccountId } from '@/lib/server/store/contract';
import { MAX_REFUSED_PASSWORDS, REFUSED_PASSWORD_KEPT } from './limits.ts';

/** Knows them by their keyed hashes alone. */
export class RefusedPasswords {
  /** When each was refused, the longest ago first. */
  readonly #times = new Map<string, number>();
  readonly #now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  note(account: AccountId, proof: Uint8Array): void {
    const name = nameOf(account, proof);
    this.#times.delete(name);
    this.#times.set(name, this.#now());
    this.sweep();
  }

  /** A person presented it anew, and the server took it. */
  forgive(account: AccountId, proof: Uint8Array): void {
    this.#times.delete(nameOf(account, proof));
  }

  has(account: AccountId, proof: Uint8Array): boolean {
    return this.#times.has(nameOf(account, proof));
  }

  /** Forgets those that no sign-in can still carry, and the oldest beyond the bound. */
  sweep(): void {
    const oldest = this.#now() - REFUSED_PASSWORD_KEPT;
    for (const [name, time] of this.#times) {
      if (time > oldest && this.#times.size <= MAX_REFUSED_PASSWORDS) return;
      this.#times.delete(name);
    }
  }
}

function nameOf(account: AccountId, proof: Uint8Array): string {
  return `${account} ${Buffer.from(proof).toString('base64url')}`;
}
