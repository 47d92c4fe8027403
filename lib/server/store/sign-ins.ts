/** The sign-ins' table. What is in it is sealed twice: here, and by half a key in the cookie. */
import type { Kysely } from 'kysely';
import type { Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

const TABLE = 'sign_ins';

/** Ids are random and secret; the table knows them by a keyed hash. */
export function signInTable(database: Kysely<Schema>, sealer: Sealer): Store['signIns'] {
  const nameOf = (id: string) => sealer.blind(TABLE, '', id);
  const place = (account: string, name: string) => ({ purpose: TABLE, account, name });
  return {
    create: async (record) => {
      const name = nameOf(record.id);
      await database
        .insertInto(TABLE)
        .values({
          name,
          account: record.accountId,
          sealed: sealer.seal(place(record.accountId, name), record.sealed),
          created_at: record.createdAt,
          seen_at: record.seenAt,
          expires_at: record.expiresAt,
        })
        .execute();
    },
    find: async (id) => {
      const row = await database
        .selectFrom(TABLE)
        .selectAll()
        .where('name', '=', nameOf(id))
        .executeTakeFirst();
      if (!row) return null;
      return {
        id,
        accountId: row.account,
        sealed: sealer.open(place(row.account, row.name), row.sealed),
        createdAt: row.created_at,
        seenAt: row.seen_at,
        expiresAt: row.expires_at,
      };
    },
    touch: async (id, seenAt, expiresAt) => {
      await database
        .updateTable(TABLE)
        .set({ seen_at: seenAt, expires_at: expiresAt })
        .where('name', '=', nameOf(id))
        .execute();
    },
    revoke: async (id) => {
      await database.deleteFrom(TABLE).where('name', '=', nameOf(id)).execute();
    },
    sweep: async (now) => {
      await database.deleteFrom(TABLE).where('expires_at', '<=', now).execute();
    },
  };
}
