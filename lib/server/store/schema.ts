/** The tables as Kysely sees them. What a person's mail says stands only in `sealed` columns. */

interface JournalRow {
  account: string;
  /** Counts up from 1 within the account. */
  number: number;
  sealed: Uint8Array;
}

interface SignInRow {
  /** A keyed hash of the sign-in's id. */
  name: string;
  account: string;
  sealed: Uint8Array;
  /** Null for those of the first version. */
  device: Uint8Array | null;
  created_at: number;
  seen_at: number;
  expires_at: number;
  /** When the mail server refused its password; null where it did not. */
  refused_at: number | null;
}

interface AttemptsRow {
  /** A keyed hash of whatever is counted. */
  name: string;
  refusals: number;
  last_at: number;
}

interface RawRow {
  account: string;
  /** A keyed hash of the message's key, and the file's name. */
  name: string;
  /** On disk, sealed. */
  octets: number;
  stored_at: number;
  used_at: number;
}

interface FileRow {
  account: string;
  /** A keyed hash of the file's name, and its name on the disk. */
  name: string;
  /** Before sealing. */
  octets: number;
  stored_at: number;
}

/** In which entry of `texts` a message's text stands. */
interface TextPlaceRow {
  account: string;
  /** A keyed hash of the message's key. */
  name: string;
  number: number;
}

/** Tables of sealed entries, all of the same form. */
export const JOURNALS = [
  'envelopes',
  'flags',
  'deletions',
  'letters',
  'identities',
  'log',
] as const;
export type JournalName = (typeof JOURNALS)[number];

interface RecordRow {
  account: string;
  sealed: Uint8Array;
}

/** Tables of one sealed record for each account. */
export type RecordName = 'settings' | 'fronts' | 'submission';

/** All tables. */
export interface Schema extends Record<JournalName, JournalRow>, Record<RecordName, RecordRow> {
  schema_version: { version: number };
  /** One row, sealed when the file was new. */
  seal_check: { sealed: Uint8Array };
  sign_ins: SignInRow;
  attempts: AttemptsRow;
  raw: RawRow;
  files: FileRow;
  texts: JournalRow;
  text_places: TextPlaceRow;
}
