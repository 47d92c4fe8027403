/** What must last, as the rest of the server sees it: asynchronous, and silent about any database. */

import type { Identity } from '@/lib/contract/compose';
import type { DeletionState } from '@/lib/contract/deletions';
import type { Mailbox, MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import type { LogKind } from '@/lib/contract/log';
import type { Settings, SettingsChange } from '@/lib/contract/settings';
import type { LetterRecord } from './letters.ts';
import type { SealedFile } from './sealed-pieces.ts';

/** Names an account in the store: a keyed hash of host, port and username, so it tells nothing. */
export type AccountId = string;

/** What TOP told of a message; kept so that a later sign-in need not ask again. */
export interface EnvelopeRecord {
  readonly key: MessageKey;
  readonly uniqueId: string | null;
  /** SHA-256 (base64url) of the header block, where the unique-id alone does not name the message. */
  readonly fingerprint: string | null;
  readonly messageId: string | null;
  /** Message-ids that it names, as lib/mime cuts them; left out by older versions. */
  readonly references?: readonly string[];
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  /** Left out where there is none, and by older versions. */
  readonly cc?: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601 in UTC. */
  readonly date: string | null;
  readonly octets: number;
  readonly preview: string;
  readonly attachments: boolean;
}

/** The top of the inbox, newest first, as it stood when the maildrop was let go of. */
export interface FrontRecord {
  readonly rows: readonly EnvelopeRecord[];
  /** Of the whole inbox: its messages, their octets, and how many are unread. */
  readonly messages: number;
  readonly octets: number;
  readonly unread: number;
}

/** What a message says, folded by lib/search. */
export interface TextRecord {
  readonly key: MessageKey;
  readonly text: string;
}

/** Read and starred, which POP3 does not know. A message without a record has neither. */
export interface FlagRecord {
  readonly key: MessageKey;
  readonly read: boolean;
  readonly starred: boolean;
}

/** What tells one message from another that has its name. */
export type Likeness = Pick<EnvelopeRecord, 'date' | 'from' | 'messageId' | 'subject'>;

/** One line of the deletion journal. Times are milliseconds since 1970. */
export interface DeletionRecord {
  readonly key: MessageKey;
  readonly uniqueId: string | null;
  readonly fingerprint: string | null;
  /** How many messages had the fingerprint when this one was chosen; 1 where left out. */
  readonly alike?: number;
  /** What the row said when it was chosen; left out where nothing was known of the message. */
  readonly likeness?: Likeness;
  /** What LIST said of it when it was chosen; left out by the first version. */
  readonly octets?: number;
  readonly state: DeletionState;
  /** When undo ends. */
  readonly until: number;
  readonly changedAt: number;
  readonly reason: ErrorDetail | null;
}

/** Whom an account writes as: one record, under a key of its own. */
export interface IdentitiesRecord {
  readonly key: 'identities';
  readonly identities: readonly Identity[];
}

/** Where an account's mail is handed in, as its owner said and proved. */
export interface SubmissionRecord {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  readonly username: string;
  readonly secret:
    | { readonly is: 'mailbox-password' }
    /** Sealed under the mailbox's password; both in base64url. */
    | {
        readonly is: 'password' | 'access-token';
        readonly salt: string;
        readonly sealed: string;
      };
}

/** Something that happened to the mailbox, as often as it did at that moment. */
export interface LogRecord {
  /** Its own; later ones sort after earlier ones. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: LogKind;
  readonly count: number;
}

/** From where a sign-in was used last: what the browser calls itself, and its address. */
export interface DeviceRecord {
  readonly userAgent: string;
  readonly address: string;
}

/** A browser's sign-in. `sealed` opens only with the half key in that browser's cookie. */
export interface SignInRecord {
  readonly id: string;
  readonly accountId: AccountId;
  readonly sealed: Uint8Array;
  /** Null for those of the first version, which did not keep it. */
  readonly device: DeviceRecord | null;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
  /** When the mail server refused its password; null where it did not, or took it again since. */
  readonly refusedAt: number | null;
}

/** A sign-in as its account may list it: `name` stands for the id, which only its own cookie has. */
export interface SignInListing extends Omit<SignInRecord, 'id' | 'sealed'> {
  /** 22 characters of base64url. */
  readonly name: string;
}

/** What touching a sign-in notes. */
export type SignInUse = Pick<SignInRecord, 'device' | 'seenAt' | 'expiresAt'>;

/** Refused attempts to sign in under one name; none where `refusals` is 0. */
export interface AttemptCount {
  readonly refusals: number;
  /** When the last one began. */
  readonly lastAt: number;
}

/** Where a raw message can be read at any place, by any thread: in memory, or in a sealed file. */
export type RawSource =
  | { readonly kind: 'held'; readonly octets: Uint8Array }
  | ({ readonly kind: 'sealed' } & SealedFile);

/** A raw message that is open, until it is closed. */
export interface RawMessage {
  readonly source: RawSource;
  close(): Promise<void>;
}

/** Every promise resolves only when what it wrote would survive `kill -9` and a loss of power. */
export interface Store {
  readonly signIns: {
    create(record: SignInRecord): Promise<void>;
    find(id: string): Promise<(SignInRecord & { readonly name: string }) | null>;
    /** All of an account, the one used last first; those that ended too, until they are swept. */
    list(account: AccountId): Promise<SignInListing[]>;
    /** Notes that it was used, from where, and until when it now lasts. */
    touch(id: string, use: SignInUse): Promise<void>;
    /** Notes that the mail server refused its password, or, with null, that it took it again. */
    noteRefusal(name: string, at: number | null): Promise<void>;
    /** Nothing happens where it is not the account's. */
    revoke(account: AccountId, name: string): Promise<void>;
    /** Removes all that ended before `now`. */
    sweep(now: number): Promise<void>;
  };
  readonly envelopes: {
    load(account: AccountId): Promise<EnvelopeRecord[]>;
    save(account: AccountId, records: readonly EnvelopeRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  readonly fronts: {
    /** Null where none was kept. */
    load(account: AccountId): Promise<FrontRecord | null>;
    /** In place of the one before. */
    save(account: AccountId, front: FrontRecord): Promise<void>;
  };
  /** Texts of messages that were read for searching. All of an account are too much for memory. */
  readonly texts: {
    /** Some at a time, in the order in which they were saved; those saved meanwhile may be among them. */
    read(account: AccountId): AsyncIterable<readonly TextRecord[]>;
    /** Together, in place of what was kept of the same messages: a quarter of a megabyte is well. */
    save(account: AccountId, texts: readonly TextRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
    /** On disk, sealed. */
    octets(account: AccountId): Promise<number>;
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
  readonly log: {
    load(account: AccountId): Promise<LogRecord[]>;
    save(account: AccountId, records: readonly LogRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly string[]): Promise<void>;
  };
  /** Names are any texts; the store keeps keyed hashes of them. */
  readonly attempts: {
    /**
     * Changes some counts at once; nobody else reads or changes them meanwhile. What `change`
     * throws is thrown, and nothing is changed.
     * @param change is given the counts in the order of `names`
     */
    update(
      names: readonly string[],
      change: (counts: readonly AttemptCount[]) => readonly AttemptCount[],
    ): Promise<void>;
    /** Forgets all whose last attempt began before `before`. */
    sweep(before: number): Promise<void>;
  };
  readonly settings: {
    /** The defaults where nothing was chosen. */
    load(account: AccountId): Promise<Settings>;
    /** Changes at the same time all happen. @returns the settings as they now stand */
    save(account: AccountId, change: SettingsChange): Promise<Settings>;
  };
  /** Drafts, messages on their way, and sent ones. */
  readonly letters: {
    load(account: AccountId): Promise<LetterRecord[]>;
    /** Inserts or replaces, all or none. */
    save(account: AccountId, records: readonly LetterRecord[]): Promise<void>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  readonly submission: {
    load(account: AccountId): Promise<SubmissionRecord | null>;
    /** In place of the one before, of which nothing stays; null for none. */
    save(account: AccountId, record: SubmissionRecord | null): Promise<void>;
  };
  readonly identities: {
    load(account: AccountId): Promise<IdentitiesRecord[]>;
    save(account: AccountId, records: readonly IdentitiesRecord[]): Promise<void>;
  };
  /** What letters are made of, under random names of 22 characters. Never changed, and never lost. */
  readonly files: {
    /** @returns how many octets there were; rejects, and keeps nothing, where `octets` fails */
    write(account: AccountId, file: string, octets: AsyncIterable<Uint8Array>): Promise<number>;
    /** Fails where the file is not there, or was changed. */
    read(account: AccountId, file: string): AsyncIterable<Uint8Array>;
    remove(account: AccountId, files: readonly string[]): Promise<void>;
    /** Removes all others of the account: what was written when a process ended. */
    keepOnly(account: AccountId, files: readonly string[]): Promise<void>;
  };
  /** Raw messages once fetched: a bounded cache, so `open` may answer null at any time. */
  readonly raw: {
    open(account: AccountId, key: MessageKey): Promise<RawMessage | null>;
    /** Keeps a message that stands in memory, if there is room for it. */
    put(account: AccountId, key: MessageKey, octets: Uint8Array): Promise<void>;
    /**
     * Writes a message as it comes, and opens it. `passing`: nobody will find it again; the same
     * where there is no room to keep it.
     */
    spool(
      account: AccountId,
      key: MessageKey,
      octets: AsyncIterable<Uint8Array>,
      keeping: 'kept' | 'passing',
    ): Promise<RawMessage>;
    remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
  };
  /** What an account takes up on disk, in octets: raw messages, and everything else. */
  usage(account: AccountId): Promise<{ readonly messages: number; readonly rest: number }>;
  /** Removes all that is kept of an account, its sign-ins too, and from backups as well. */
  forget(account: AccountId): Promise<void>;
  close(): Promise<void>;
}
