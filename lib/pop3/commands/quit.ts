/** QUIT: commits deletion marks and ends the session (RFC 1939 §4 and §6). */
import { Pop3Error } from '@/lib/pop3/errors';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

/** Ends the line as well, whatever the answer. */
export async function quit(pipeline: Pipeline): Promise<void> {
  pipeline.dropBackground();
  try {
    await simple(pipeline, ['QUIT'], {}, { company: 'alone', deadline: pipeline.deadlines.quit });
    pipeline.close();
  } catch (error) {
    pipeline.close(error instanceof Pop3Error ? error : null);
    throw error;
  }
}
