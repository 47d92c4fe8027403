/** The ways out for mail that this process offers: the administrator's servers, and whether people may name others. */
import { setTimeout } from 'node:timers/promises';
import type { Config, ConfiguredServer } from '@/lib/server/config';
import type { Log } from '@/lib/server/log';
import type { NamedServer } from '@/lib/server/sign-in/account';
import type { Attempts } from '@/lib/server/sign-in/attempts';
import { createSubmissionDiscovery } from './discovery.ts';
import { MAX_LINES } from './limits.ts';
import { Lines } from './lines.ts';
import { createPost, type Post } from './post.ts';
import type { SmtpOptions } from './smtp-line.ts';
import type { WaysOut } from './way-out.ts';

/** What they stand on. */
export interface WaysOutOptions {
  /** Those whose accounts have a submission server hand their mail in there. */
  readonly servers: readonly (NamedServer & Pick<ConfiguredServer, 'submission'>)[];
  /** Whoever may sign in anywhere may also send from anywhere. */
  readonly others: Config['otherServers'];
  readonly log: Log;
  readonly attempts: Attempts;
}

/** Only accounts of servers that the administrator named use a server of theirs: it gets their passwords. */
export function waysOut({ attempts, log, others, servers }: WaysOutOptions): WaysOut {
  const smtp: SmtpOptions = log.isTold('debug')
    ? { trace: (line) => log.debug('submission', { line }) }
    : {};
  const posts = new Map<string, Post>();
  for (const { name, submission } of servers) {
    if (submission) posts.set(name, createPost(submission, smtp));
  }
  return {
    fixed: ({ server }) => posts.get(server.name) ?? null,
    others:
      others === 'refused'
        ? null
        : {
            attempts,
            find: createSubmissionDiscovery(),
            lines: new Lines(MAX_LINES),
            now: Date.now,
            pause: setTimeout,
            smtp,
          },
  };
}
