/** What sealing costs: the journal's pieces with AES-256-GCM, against the JSON that they need anyway. */
import { createSealer } from '@/lib/server/store/seal.ts';
import { quantile, tell, timed } from './bench-pool.ts';

const RECORDS = 1_000;
const ROUNDS = 40;
const PLACE = { purpose: 'envelopes', account: 'account', name: '1' };

const envelope = (n: number) => ({
  key: `key-${n}`.padEnd(22, 'x'),
  uniqueId: `unique-${n}`,
  fingerprint: null,
  messageId: `<${n}.0123456789@mail.example.org>`,
  from: [{ name: 'Anna Schmidt', address: 'anna.schmidt@example.org' }],
  to: [{ name: 'Ben', address: 'ben@example.org' }],
  subject: `Minutes of the meeting number ${n}, and what is to be done until the next one`,
  date: '2026-01-01T10:00:00.000Z',
  octets: 20_000 + n,
  preview: 'Please find the report attached. '.repeat(4),
  attachments: n % 3 === 0,
});

export async function benchSealing(): Promise<void> {
  const sealer = createSealer(new Uint8Array(32).fill(7));
  const records = Array.from({ length: RECORDS }, (_, n) => envelope(n));
  const clear = Buffer.from(JSON.stringify(records));
  const sealed = sealer.seal(PLACE, clear);
  const small = Buffer.from(JSON.stringify(records[0]));
  const smallSealed = sealer.seal(PLACE, small);
  const median = async (work: () => unknown, times = 1) => {
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const took = await timed(async () => {
        for (let count = 0; count < times; count += 1) work();
      });
      all.push((took / times) * 1_000);
    }
    return quantile(all, 0.5);
  };
  const text = sealed.length.toLocaleString('en');
  const write = await median(() => Buffer.from(JSON.stringify(records)));
  const seal = await median(() => sealer.seal(PLACE, clear));
  const read = await median(() => JSON.parse(clear.toString('utf8')));
  const open = await median(() => sealer.open(PLACE, sealed));
  tell(`\nsealing ${RECORDS} envelopes in one piece of ${text} octets, µs (× the JSON)`);
  tell(
    `  seal ${seal.toFixed(0)} (${(seal / write).toFixed(2)}), open ${open.toFixed(0)} (${(open / read).toFixed(2)})`,
  );
  tell('one record by itself, µs');
  tell(
    `  seal ${(await median(() => sealer.seal(PLACE, small), 100)).toFixed(1)}, ` +
      `open ${(await median(() => sealer.open(PLACE, smallSealed), 100)).toFixed(1)}`,
  );
}
