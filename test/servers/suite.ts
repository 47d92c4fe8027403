/** The acceptance suite of lib/pop3: the same behaviour is asked of every real server. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { Pop3Server, StartServer } from '@/test/support/pop3-server';
import { deletes } from './deletes.ts';
import { accountsFor } from './maildrops.ts';
import { reads } from './reads.ts';
import { shares } from './shares.ts';
import { signsIn } from './signs-in.ts';
import { streams } from './streams.ts';
import type { ServerTraits } from './traits.ts';

/** The server under test, once it runs. */
export type Running = () => Pop3Server;

/** Runs the suite against one server. */
export function acceptanceSuite(traits: ServerTraits, start: StartServer): void {
  describe(traits.name, () => {
    let server: Pop3Server | null = null;
    const running = () => {
      if (server === null) throw new Error(`${traits.name} does not run`);
      return server;
    };
    beforeAll(async () => {
      server = await start(accountsFor(traits));
    });
    afterAll(async () => {
      await server?.stop();
    });
    signsIn(traits, running);
    reads(traits, running);
    streams(traits, running);
    deletes(traits, running);
    shares(traits, running);
  });
}
