/** A process of its own that saves one record, says so, and waits to be killed. */
import { openSqliteStore } from '@/lib/server/store/sqlite';

const store = await openSqliteStore({
  dataDir: process.argv[2] ?? '',
  secret: Buffer.from('a secret of the server, long enough to be one'),
  rawCache: { octets: 0, days: 1 },
  now: Date.now,
});
await store.flags.save('account-a', [
  { key: `message-${'1'.padStart(14, '0')}`, read: true, starred: true },
]);
process.stdout.write('saved\n');
setInterval(() => {}, 1_000);
