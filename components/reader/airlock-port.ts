/** The page's end of the line to the frame that shows a message's HTML. */
import {
  type FrameMessage,
  HANDSHAKE,
  type Layout,
  type PageMessage,
  readFrameMessage,
} from '@/lib/html';

/** paper: the frame prints what it shows, and nobody sees it. */
type Ground = 'screen' | 'paper';

/** Of this build's own shell: browsers keep it under that name for good, and so have it without a line. */
// biome-ignore lint/style/noProcessEnv: next.config.js puts a word here, nothing is read
const NAME = process.env.SHELL_NAME;

const SHELLS: Record<Ground, Record<Layout, string>> = {
  screen: { strict: `/airlock?${NAME}`, lenient: `/airlock/lenient?${NAME}` },
  paper: { strict: `/airlock/paper?${NAME}`, lenient: `/airlock/paper/lenient?${NAME}` },
};

/** How long the frame may take to show a message before the page says that it did not. */
const PATIENCE_MS = 15_000;

type WithoutId<T> = T extends { id: number } ? Omit<T, 'id'> : never;

/** What the frame tells, and `silent` where it told nothing in time. */
export type Heard = WithoutId<FrameMessage> | { kind: 'silent' };

/** A frame with the shell in it. */
export interface Airlock {
  /** Whether the shell is there and has the line: a page that could not be loaded never says so. */
  readonly answered: boolean;
  /** Shows a message instead of the one before. */
  show(message: Omit<Extract<PageMessage, { kind: 'show' }>, 'kind' | 'id'>): void;
  /** Puts a message on paper, as far as the frame is one for that. */
  print(message: Omit<Extract<PageMessage, { kind: 'print' }>, 'kind' | 'id'>): void;
  /** Hands in images of the message shown that have arrived since. */
  fill(images: Extract<PageMessage, { kind: 'images' }>['images']): void;
  /** Ends the conversation. The frame can be opened again. */
  close(): void;
}

/**
 * Loads the shell into `frame` and passes on what it says about the message shown last. Takes the
 * word of that frame's window only, and hands out one port once; whatever else may come to stand in
 * the frame later gets none.
 */
export function openAirlock(
  frame: HTMLIFrameElement,
  { layout, ground }: { layout: Layout; ground: Ground },
  hear: (heard: Heard) => void,
): Airlock {
  const { port1: port, port2: framesPort } = new MessageChannel();
  let id = 0;
  let answered = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const handOver = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.data !== HANDSHAKE) return;
    window.removeEventListener('message', handOver);
    answered = true;
    // An opaque origin cannot be named as a target: the sandbox makes it one.
    frame.contentWindow?.postMessage(HANDSHAKE, '*', [framesPort]);
  };
  window.addEventListener('message', handOver);

  port.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = readFrameMessage(event.data);
    if (message === null || message.id !== id) return;
    if (message.kind === 'shown' || message.kind === 'refused') clearTimeout(patience);
    hear(message);
  });
  port.start();
  frame.src = SHELLS[ground][layout];

  return {
    get answered() {
      return answered;
    },
    show(message) {
      id += 1;
      clearTimeout(patience);
      patience = setTimeout(() => hear({ kind: 'silent' }), PATIENCE_MS);
      port.postMessage({ kind: 'show', id, ...message } satisfies PageMessage);
    },
    print(message) {
      id += 1;
      port.postMessage({ kind: 'print', id, ...message } satisfies PageMessage);
    },
    fill(images) {
      port.postMessage({ kind: 'images', id, images } satisfies PageMessage);
    },
    close() {
      clearTimeout(patience);
      window.removeEventListener('message', handOver);
      port.close();
    },
  };
}
