/** A script of ours that is fetched when it is wanted; a failure holds for whoever met it and for nobody else. */

/** line: it may come the next time. outdated: the server has another build by now, and no longer this script. */
export type WhyNot = 'line' | 'outdated';

/** Thrown where a script did not come. */
export class NotCome extends Error {
  readonly why: WhyNot;
  /** From now on the server is asked anew. */
  readonly forget: () => void;
  /** Asks the server. @throws NotCome which is forgotten already */
  readonly again: () => Promise<void>;

  constructor(cause: Error, why: WhyNot, forget: () => void, again: () => Promise<void>) {
    super(cause.message, { cause });
    this.why = why;
    this.forget = forget;
    this.again = again;
  }
}

export interface Wanted<Script> {
  /** Null until it came. */
  here(): Script | null;
  /** Always the same promise until it failed and that is forgotten. @throws NotCome */
  come(): Promise<Script>;
  /** Fetches it for later; whether that worked shows then. */
  ahead(): void;
}

export function wanted<Script>(load: () => Promise<Script>, ask = fetch): Wanted<Script> {
  let script: Script | null = null;
  let coming: Promise<Script> | null = null;
  const come = (): Promise<Script> => {
    coming ??= begin();
    return coming;
  };
  const begin = (): Promise<Script> => {
    const begun: Promise<Script> = load().then(
      (loaded) => {
        script = loaded;
        return loaded;
      },
      async (error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'ChunkLoadError') throw error;
        const forget = () => {
          if (coming === begun) coming = null;
        };
        throw new NotCome(error, await whyNot(error, ask), forget, again);
      },
    );
    return begun;
  };
  const again = async () => {
    try {
      await come();
    } catch (error) {
      if (error instanceof NotCome) error.forget();
      throw error;
    }
  };
  return {
    here: () => script,
    come,
    // What is wrong with it is told where it is shown.
    ahead: () => void again().catch(() => {}),
  };
}

const FILE = /\/_next\/\S+/;
/** Whoever waits is told no later than that, milliseconds. */
const ASK_WITHIN = 5_000;

async function whyNot({ message }: Error, ask: typeof fetch): Promise<WhyNot> {
  const [file] = FILE.exec(message) ?? [];
  if (file === undefined) return 'line';
  const signal = AbortSignal.timeout(ASK_WITHIN);
  return ask(file, { method: 'HEAD', cache: 'no-store', signal }).then(
    ({ status }) => (status === 404 ? 'outdated' : 'line'),
    () => 'line',
  );
}
