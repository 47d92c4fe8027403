/** One POP3 session: AUTHORIZATION → TRANSACTION → UPDATE (RFC 1939 §3). */
import { Capabilities } from './capabilities.ts';
import { type Pop3Error, StateError } from './errors.ts';
import type { DropListing, ScanListing, UniqueIdListing } from './listings.ts';
import type { CommandOptions, Credentials, FetchOptions } from './options.ts';

export type SessionState = 'authorization' | 'transaction' | 'update' | 'closed';

const soon = (): never => {
  throw new StateError('not built yet');
};

/**
 * Calls need not wait for each other: they are pipelined, and each gets its own reply.
 * A refused command (CommandRefusedError) leaves the session alive; any other error of this
 * client ends it.
 */
export class Session {
  readonly greeting: string = '';
  readonly capabilities: Capabilities = Capabilities.unknown;
  readonly state: SessionState = 'authorization';
  readonly secure: boolean = false;
  readonly ended: Promise<Pop3Error | null> = Promise.resolve(null);

  async signIn(_credentials: Credentials, _options?: { signal?: AbortSignal }): Promise<void> {
    soon();
  }
  async stat(_options?: CommandOptions): Promise<DropListing> {
    return soon();
  }
  list(options?: CommandOptions): Promise<ScanListing[]>;
  list(messageNumber: number, options?: CommandOptions): Promise<ScanListing>;
  async list(
    _first?: number | CommandOptions,
    _options?: CommandOptions,
  ): Promise<ScanListing | ScanListing[]> {
    return soon();
  }
  uidl(options?: CommandOptions): Promise<UniqueIdListing[]>;
  uidl(messageNumber: number, options?: CommandOptions): Promise<UniqueIdListing>;
  async uidl(
    _first?: number | CommandOptions,
    _options?: CommandOptions,
  ): Promise<UniqueIdListing | UniqueIdListing[]> {
    return soon();
  }
  async top(_messageNumber: number, _lines: number, _options?: FetchOptions): Promise<Uint8Array> {
    return soon();
  }
  async retr(_messageNumber: number, _options?: FetchOptions): Promise<Uint8Array> {
    return soon();
  }
  retrStream(_messageNumber: number, _options?: FetchOptions): AsyncIterable<Uint8Array> {
    return soon();
  }
  topStream(
    _messageNumber: number,
    _lines: number,
    _options?: FetchOptions,
  ): AsyncIterable<Uint8Array> {
    return soon();
  }
  async dele(_messageNumber: number, _options?: CommandOptions): Promise<void> {
    soon();
  }
  async rset(_options?: CommandOptions): Promise<void> {
    soon();
  }
  async noop(_options?: CommandOptions): Promise<void> {
    soon();
  }
  async quit(): Promise<void> {
    soon();
  }
  destroy(): void {
    soon();
  }
}
