/** What must last, as the rest of the server sees it: asynchronous, and silent about any database. */
import type { DeletionState } from '@/lib/contract/deletions';
import type { Mailbox, MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import type { Settings, SettingsChange } from '@/lib/contract/settings';

/** Names an account in the store: a keyed hash of host, port and username, so it tells nothing. */
export type AccountId = string;

/** What TOP told of a message; kept so that a later sign-in need not ask again. */
export interface EnvelopeRecord {
  readonly key: MessageKey;
  readonly uniqueId: string | null;
  /** SHA-256 (base64url) of the header block, where the unique-id alone does not name the message. */
  readonly fingerprint: string | null;
  readonly messageId: string | null;
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601 in UTC. */
  readonly date: string | null;
  readonly octets: number;
  readonly preview: string;
  readonly attachments: boolean;
}

/** Read and starred, which POP3 does not know. A message without a record has neither. */
export interface FlagRecord {
  readonly key: MessageKey;
  readonly read: boolean;
  readonly starred: boolean;
}

/** One line of the deletion journal. Times are milliseconds since 1970. */
export interface DeletionRecord {
  readonly key: MessageKey;
  readonly uniqueId: string | null;
  readonly fingerprint: string | null;
  /** How many messages had the fingerprint when this one was chosen; 1 where left out. */
  readonly alike?: number;
  readonly state: DeletionState;
  /** When undo ends. */
  readonly until: number;
  readonly changedAt: number;
  readonly reason: ErrorDetail | null;
}

/** A browser's sign-in. `sealed` opens only with the half key in that browser's cookie. */
export interface SignInRecord {
  readonly id: string;
  readonly accountId: AccountId;
  readonly sealed: Uint8Array;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
}

/** Every promise resolves only when what it wrote would survive `kill -9` and a loss of power. */
export interface Store {
  readonly signIns: {
    create(record: SignInRecord): Promise<void>;
    find(id: string): Promise<SignInRecord | null>;
    /** Notes that it was used, and until when it now lasts. */
    touch(id: string, seenAt: number, expiresAt: number): Promise<void>;
    revoke(id: string): Promise<void>;
    /** Removes all that ended before `now`. */
    sweep(now: number): Promise<void>;
  };
  readonly envelopes: {
    load(account: AccountId): Promise<EnvelopeRecord[]>;
    save(account: AccountId, records: readonly EnvelopeRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  readonly flags: {
    load(account: AccountId): Promise<FlagRecord[]>;
    save(account: AccountId, records: readonly FlagRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  readonly deletions: {
    load(account: AccountId): Promise<DeletionRecord[]>;
    /** Inserts or replaces, all or none. */
    save(account: AccountId, records: readonly DeletionRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  readonly settings: {
    /** The defaults where nothing was chosen. */
    load(account: AccountId): Promise<Settings>;
    /** Changes at the same time all happen. @returns the settings as they now stand */
    save(account: AccountId, change: SettingsChange): Promise<Settings>;
  };
  /** Raw messages once fetched: a bounded cache, so `get` may answer null at any time. */
  readonly raw: {
    get(account: AccountId, key: MessageKey): Promise<Uint8Array | null>;
    put(account: AccountId, key: MessageKey, octets: Uint8Array): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  /** Removes all that is kept of an account, its sign-ins too. */
  forget(account: AccountId): Promise<void>;
  close(): Promise<void>;
}
