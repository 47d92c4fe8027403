/** Finds out whether a server that does not announce pipelining takes it all the same. */
import { Exchange, type Request } from './exchange.ts';
import type { Deadlines } from './limits.ts';

/** What the trial needs of the pipeline; nothing else is in flight while it runs. */
export interface TrialGround {
  deadlines: Deadlines;
  /** Puts exchanges in flight, their lines in one write; an empty line writes nothing. */
  launch(exchanges: readonly Exchange[]): void;
  /** Called once, when the trial is over and replies are in step with commands. */
  decided(verdict: 'on' | 'off'): void;
}

/**
 * Sends two NOOPs in one segment. Two answers: the server takes pipelining. One, then silence: it
 * dropped the second or is slow; the second is sent again, and a late third answer is awaited for
 * a while, so that it cannot be taken for the reply to something else.
 *
 * QUIRK: Courier and solid-pop3d drop commands that came in one segment with PASS; all six servers
 * that were tried keep them after it, announced (Dovecot, Cyrus, Courier, mailutils) or not
 * (popa3d, solid-pop3d).
 */
export function tryPipelining(ground: TrialGround): void {
  const { deadlines } = ground;
  const late: Request = {
    ...noop(deadlines.probe),
    line: '',
    onStatus: () => ground.decided('off'),
    onSilence: () => {
      ground.decided('off');
      return 'forget';
    },
  };
  const second: Request = {
    ...noop(deadlines.probe),
    onStatus: () => ground.decided('on'),
    onSilence: () => {
      second.onStatus = () => ground.launch([unheard(late)]);
      delete second.onSilence;
      second.deadline = deadlines.reply;
      return 'again';
    },
  };
  ground.launch([unheard(noop(deadlines.reply)), unheard(second)]);
}

function noop(deadline: number): Request {
  return { verb: 'NOOP', line: 'NOOP\r\n', body: 'none', deadline };
}

/** Nobody takes the reply. */
function unheard(request: Request): Exchange {
  return new Exchange(request, nobody, nobody);
}

const nobody = (): void => {};
