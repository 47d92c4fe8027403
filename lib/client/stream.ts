/** The server's events, one connection per tab, opened again whenever it breaks. */
import type { ServerEvents, TabReport } from '@/lib/contract/events';

type Name = keyof ServerEvents;
const NAMES = [
  'messages',
  'deletions',
  'maildrop',
  'progress',
  'texts',
  'outbox',
  'drafts',
  'letters',
] as const satisfies Name[];

/** What to do with each event; `opened` counts the connections, from 1. */
export interface Listener {
  event<N extends Name>(name: N, data: ServerEvents[N]): void;
  opened(times: number): void;
  lost(): void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

const address = ({ tab, attention }: TabReport) => `/api/events?tab=${tab}&attention=${attention}`;

/**
 * EventSource opens a broken connection again by itself, but gives up when the answer was an
 * error, as it is while the server restarts: then we wait, longer each time, and begin anew.
 * @param tab as it is now; a connection that the browser opens again still names what it was then
 * @returns what closes it for good
 */
export function listen(listener: Listener, tab: () => TabReport): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let times = 0;
  const open = () => {
    source = new EventSource(address(tab()));
    source.onopen = () => {
      wait = FIRST_WAIT;
      times += 1;
      listener.opened(times);
    };
    source.onerror = () => {
      listener.lost();
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
    for (const name of NAMES)
      source.addEventListener(name, ({ data }) => listener.event(name, JSON.parse(data)));
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
