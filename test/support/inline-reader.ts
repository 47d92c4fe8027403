/** Reads messages in the thread of the test: what threads add is tested by itself. */
import { reply } from '@/lib/server/reading/job';
import { type Reader, TooHardError } from '@/lib/server/reading/reader';

export function inlineReader(): Reader {
  return {
    ask: async (job) => {
      const done = reply(job);
      if (done.kind === 'failed') throw new TooHardError(done.reason);
      return done.answer;
    },
    warm: () => {},
    stop: async () => {},
  };
}
