/** The table of refused attempts to sign in. It knows neither addresses nor networks, only keyed hashes. */
import type { Kysely } from 'kysely';
import type { AttemptCount, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

const TABLE = 'attempts';

/** Names kept; beyond, the one tried longest ago is forgotten. A flood of them fills a megabyte. */
const MAX_NAMES = 20_000;

const NONE: AttemptCount = { refusals: 0, lastAt: 0 };

/** Counts, by names that say nothing. */
export function attemptsTable(database: Kysely<Schema>, sealer: Sealer): Store['attempts'] {
  return {
    update: (names, change) =>
      database.transaction().execute(async (transaction) => {
        const blinded = names.map((name) => sealer.blind(TABLE, '', name));
        const rows = await transaction
          .selectFrom(TABLE)
          .selectAll()
          .where('name', 'in', blinded)
          .execute();
        const known = new Map(rows.map((row) => [row.name, row]));
        const counts = change(
          blinded.map((name) => {
            const row = known.get(name);
            return row ? { refusals: row.refusals, lastAt: row.last_at } : NONE;
          }),
        );
        await transaction.deleteFrom(TABLE).where('name', 'in', blinded).execute();
        const kept = counts
          .map(({ refusals, lastAt }, at) => ({
            name: blinded[at] ?? '',
            refusals,
            last_at: lastAt,
          }))
          .filter(({ refusals }) => refusals > 0);
        if (kept.length === 0) return;
        await transaction.insertInto(TABLE).values(kept).execute();
        await transaction
          .deleteFrom(TABLE)
          .where('name', 'in', (names) =>
            names
              .selectFrom(TABLE)
              .select('name')
              .orderBy('last_at', 'desc')
              .limit(MAX_NAMES)
              .offset(MAX_NAMES),
          )
          .execute();
      }),
    sweep: async (before) => {
      await database.deleteFrom(TABLE).where('last_at', '<', before).execute();
    },
  };
}
