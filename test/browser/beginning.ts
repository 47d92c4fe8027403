/** How a story begins: a Poplar for all tests of a file, over its sample mailbox or over a Dovecot. */
import { afterAll, beforeAll } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { type Dovecot, type DovecotOptions, startDovecot } from '@/test/support/dovecot';
import { type Poplar, startPoplar } from '@/test/support/poplar';

/** What every account of these Dovecots signs in with. */
export const PASSWORD = 'correct horse battery';

/** A first start builds, and 10,000 messages take their time to be written. */
const BEGIN_WITHIN = 240_000;

/** What there is from before the first test of a file until after its last one. */
export type Running<T> = () => T;

/** `start` runs before the first test of the file; what it gives is stopped after the last. */
export function running<T extends { stop(): unknown }>(start: () => Promise<T>): Running<T> {
  let begun: T | null = null;
  beforeAll(async () => {
    begun = await start();
  }, BEGIN_WITHIN);
  afterAll(async () => {
    await begun?.stop();
  });
  return () => {
    if (begun === null) throw new Error('It did not begin.');
    return begun;
  };
}

/** A Poplar that nobody has set up: it has a sample mailbox. */
export const poplarWithSample = (env: Record<string, string> = {}): Running<Poplar> =>
  running(() => startPoplar({ LOG_LEVEL: 'error', ...env }));

/** The sample servers with mail that `fill` delivers besides, and a Poplar in front of them. */
export function poplarOverDemo(fill: (demo: Demo) => void): {
  poplar: Running<Poplar>;
  demo: Running<Demo>;
} {
  const demo = running(async () => {
    const started = await startDemo({ now: new Date() });
    fill(started);
    return started;
  });
  const poplar = running(() =>
    startPoplar({
      POP3_HOST: demo().pop3.host,
      POP3_PORT: String(demo().pop3.port),
      POP3_SECURITY: 'plain',
      LOG_LEVEL: 'error',
    }),
  );
  return { poplar, demo };
}

/** A Dovecot without accounts, but for those that `fill` adds, and a Poplar in front of it. */
export function poplarOverDovecot(
  env: Record<string, string> = {},
  fill: (dovecot: Dovecot) => void = () => {},
  options: DovecotOptions = {},
): { poplar: Running<Poplar>; dovecot: Running<Dovecot> } {
  const dovecot = running(() => startDovecot(options));
  const poplar = running(() => {
    fill(dovecot());
    return startPoplar({
      POP3_HOST: '127.0.0.1',
      POP3_PORT: String(dovecot().tlsPort),
      POP3_CA_FILE: dovecot().ca.path,
      POP3_USERNAME: 'local-part',
      LOG_LEVEL: 'error',
      ...env,
    });
  });
  return { poplar, dovecot };
}
