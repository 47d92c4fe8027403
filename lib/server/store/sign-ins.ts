/** The sign-ins' table. What is in it is sealed twice: here, and by half a key in the cookie. */
import type { Kysely, Selectable } from 'kysely';
import type { DeviceRecord, SignInListing, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

const TABLE = 'sign_ins';

type Row = Selectable<Schema[typeof TABLE]>;

/** Ids are random and secret; the table knows them by a keyed hash. */
export function signInTable(database: Kysely<Schema>, sealer: Sealer): Store['signIns'] {
  const nameOf = (id: string) => sealer.blind(TABLE, '', id);
  return {
    create: async (record) => {
      const name = nameOf(record.id);
      await database
        .insertInto(TABLE)
        .values({
          name,
          account: record.accountId,
          sealed: sealer.seal(place(record.accountId, name), record.sealed),
          device: sealDevice(sealer, name, record.device),
          created_at: record.createdAt,
          seen_at: record.seenAt,
          expires_at: record.expiresAt,
          refused_at: record.refusedAt,
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
        ...listingOf(sealer, row),
        id,
        sealed: sealer.open(place(row.account, row.name), row.sealed),
      };
    },
    list: async (account) => {
      const rows = await database
        .selectFrom(TABLE)
        .select(['name', 'account', 'device', 'created_at', 'seen_at', 'expires_at', 'refused_at'])
        .where('account', '=', account)
        .orderBy('seen_at', 'desc')
        .orderBy('created_at', 'desc')
        .execute();
      return rows.map((row) => listingOf(sealer, row));
    },
    touch: async (id, { device, seenAt, expiresAt }) => {
      const name = nameOf(id);
      const sealed = sealDevice(sealer, name, device);
      const one = database.updateTable(TABLE).where('name', '=', name);
      await one.set({ device: sealed, seen_at: seenAt, expires_at: expiresAt }).execute();
    },
    noteRefusal: async (name, at) => {
      const one = database.updateTable(TABLE).where('name', '=', name);
      await one.set({ refused_at: at }).execute();
    },
    revoke: async (account, name) => {
      const one = database.deleteFrom(TABLE).where('account', '=', account);
      await one.where('name', '=', name).execute();
    },
    sweep: async (now) => {
      await database.deleteFrom(TABLE).where('expires_at', '<=', now).execute();
    },
  };
}

const place = (account: string, name: string) => ({ purpose: TABLE, account, name });

/** Bound to the sign-in's name alone: who touches it knows no account. */
const deviceAt = (name: string) => ({ purpose: 'devices', account: '', name });

function sealDevice(sealer: Sealer, name: string, device: DeviceRecord | null) {
  return device && sealer.seal(deviceAt(name), Buffer.from(JSON.stringify(device)));
}

function openDevice(sealer: Sealer, name: string, sealed: Uint8Array): DeviceRecord {
  const clear = sealer.open(deviceAt(name), sealed);
  return JSON.parse(Buffer.from(clear).toString('utf8')) as DeviceRecord;
}

function listingOf(sealer: Sealer, row: Omit<Row, 'sealed'>): SignInListing {
  return {
    name: row.name,
    accountId: row.account,
    device: row.device && openDevice(sealer, row.name, row.device),
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    refusedAt: row.refused_at,
  };
}
