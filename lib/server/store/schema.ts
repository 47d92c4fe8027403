/** The tables as Kysely sees them. What a person's mail says stands only in `sealed` columns. */

interface SealedRow {
  account: string;
  /** A keyed hash of the message's key. */
  name: string;
  sealed: Uint8Array;
}

interface SignInRow {
  /** A keyed hash of the sign-in's id. */
  name: string;
  account: string;
  sealed: Uint8Array;
  created_at: number;
  seen_at: number;
  expires_at: number;
}

interface RawRow {
  account: string;
  name: string;
  /** On disk, sealed. */
  octets: number;
  stored_at: number;
  used_at: number;
}

/** Tables of records sealed one by one, all of the same form. */
export const SEALED_TABLES = ['envelopes', 'flags', 'deletions'] as const;
export type SealedTableName = (typeof SEALED_TABLES)[number];

/** All tables. */
export interface Schema extends Record<SealedTableName, SealedRow> {
  schema_version: { version: number };
  sign_ins: SignInRow;
  raw: RawRow;
}
