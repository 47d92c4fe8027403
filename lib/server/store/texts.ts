/** What messages say, folded for searching: sealed, some messages to an entry, read one entry at a time. */
import type { Kysely, Transaction } from 'kysely';
import type { MessageKey } from '@/lib/contract/envelope';
import type { AccountId, Store, TextRecord } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

const PURPOSE = 'texts';

/** Names in one statement; SQLite takes 32,766 parameters, others fewer. */
const NAMES_AT_ONCE = 500;

type Rows = Kysely<Schema> | Transaction<Schema>;

/** An entry before it is sealed. */
type Clear = readonly (readonly [key: MessageKey, text: string])[];

/** The part of the store's contract that is about texts. */
export function textsTable(database: Kysely<Schema>, sealer: Sealer): Store['texts'] {
  return {
    read: (account) => readAll(database, sealer, account),
    save: async (account, texts) => {
      if (texts.length === 0) return;
      await database.transaction().execute(async (rows) => {
        const keys = texts.map(({ key }) => key);
        await removeFrom(rows, sealer, account, keys);
        await insert(rows, sealer, account, texts);
      });
    },
    remove: async (account, keys) => {
      if (keys.length === 0 || !(await hasAny(database, account))) return;
      await database.transaction().execute((rows) => removeFrom(rows, sealer, account, keys));
    },
    octets: async (account) => {
      const row = await database
        .selectFrom('texts')
        .select(({ fn }) => fn.sum<number | null>(fn('length', ['sealed'])).as('octets'))
        .where('account', '=', account)
        .executeTakeFirst();
      return Number(row?.octets ?? 0);
    },
  };
}

async function* readAll(
  database: Kysely<Schema>,
  sealer: Sealer,
  account: AccountId,
): AsyncGenerator<TextRecord[]> {
  let last = 0;
  for (;;) {
    const row = await database
      .selectFrom('texts')
      .select(['number', 'sealed'])
      .where('account', '=', account)
      .where('number', '>', last)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    last = Number(row.number);
    yield opened(sealer, account, last, row.sealed).map(([key, text]) => ({ key, text }));
  }
}

async function hasAny(database: Rows, account: AccountId): Promise<boolean> {
  const row = database.selectFrom('texts').select('number').where('account', '=', account);
  return (await row.limit(1).executeTakeFirst()) !== undefined;
}

async function insert(
  rows: Rows,
  sealer: Sealer,
  account: AccountId,
  texts: readonly TextRecord[],
): Promise<void> {
  const newest = await rows
    .selectFrom('texts')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('account', '=', account)
    .executeTakeFirst();
  const number = Number(newest?.last ?? 0) + 1;
  const clear = texts.map(({ key, text }) => [key, text] as const);
  const entry = { account, number, sealed: sealed(sealer, account, number, clear) };
  await rows.insertInto('texts').values(entry).execute();
  for (const { key } of texts) {
    const name = sealer.blind(PURPOSE, account, key);
    await rows
      .insertInto('text_places')
      .values({ account, name, number })
      .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet({ number }))
      .execute();
  }
}

/** Entries that held other messages too are written again without these. */
async function removeFrom(
  rows: Rows,
  sealer: Sealer,
  account: AccountId,
  keys: readonly MessageKey[],
): Promise<void> {
  const leaving = new Set(keys);
  const names = keys.map((key) => sealer.blind(PURPOSE, account, key));
  for (let from = 0; from < names.length; from += NAMES_AT_ONCE) {
    const some = names.slice(from, from + NAMES_AT_ONCE);
    const places = rows.selectFrom('text_places').select('number').distinct();
    const held = await places.where('account', '=', account).where('name', 'in', some).execute();
    for (const { number } of held) await rewrite(rows, sealer, { account, number }, leaving);
    await rows
      .deleteFrom('text_places')
      .where('account', '=', account)
      .where('name', 'in', some)
      .execute();
  }
}

async function rewrite(
  rows: Rows,
  sealer: Sealer,
  { account, number }: { account: AccountId; number: number },
  leaving: ReadonlySet<MessageKey>,
): Promise<void> {
  const row = await rows
    .selectFrom('texts')
    .select('sealed')
    .where('account', '=', account)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) return;
  const staying = opened(sealer, account, number, row.sealed).filter(([key]) => !leaving.has(key));
  if (staying.length === 0) {
    await rows
      .deleteFrom('texts')
      .where('account', '=', account)
      .where('number', '=', number)
      .execute();
    return;
  }
  await rows
    .updateTable('texts')
    .set({ sealed: sealed(sealer, account, number, staying) })
    .where('account', '=', account)
    .where('number', '=', number)
    .execute();
}

/** An entry's number is part of what its seal binds. */
const placeOf = (account: AccountId, number: number) => ({
  purpose: PURPOSE,
  account,
  name: String(number),
});

function sealed(sealer: Sealer, account: AccountId, number: number, clear: Clear): Uint8Array {
  return sealer.seal(placeOf(account, number), Buffer.from(JSON.stringify(clear)));
}

function opened(sealer: Sealer, account: AccountId, number: number, octets: Uint8Array): Clear {
  const clear = sealer.open(placeOf(account, number), octets);
  return JSON.parse(Buffer.from(clear).toString('utf8')) as Clear;
}
