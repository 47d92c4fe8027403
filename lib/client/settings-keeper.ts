/** Settings that hold at once, and are taken back where the server does not keep them. */
import type { Settings, SettingsChange } from '@/lib/contract/settings';
import type { Api } from './api.ts';

export interface KeeperOptions {
  readonly api: Pick<Api, 'changeSettings' | 'settings'>;
  /** As the server had them when the page was made. */
  readonly first: Settings;
  /** Hears what holds now, each time that it changes. */
  readonly told: (settings: Settings) => void;
  /** A change was not kept, and is taken back. */
  readonly failed: (error: unknown) => void;
}

/** Whether the server has a change. */
export type Kept = 'kept' | 'not-kept';

/** Asks for a change; `shown` is what it makes of the settings until the server says. */
export type KeepSettings = (asked: SettingsChange, shown: Partial<Settings>) => Promise<Kept>;

/** Changes are sent at once, for the page may be left; the last one made counts, whichever answer comes last. */
export function settingsKeeper({ api, first, told, failed }: KeeperOptions): KeepSettings {
  let stored = first;
  let changes: readonly Partial<Settings>[] = [];
  const answered = new WeakSet<Partial<Settings>>();
  const tell = () => told(Object.assign({}, stored, ...changes));
  const settle = () => {
    // A later one that was answered sooner stands above those that still wait.
    const waiting = changes.findIndex((change) => !answered.has(change));
    const settled = waiting < 0 ? changes : changes.slice(0, waiting);
    stored = Object.assign({}, stored, ...settled);
    changes = changes.slice(settled.length);
    tell();
  };
  const takeBack = async (shown: Partial<Settings>) => {
    // What the server has is what counts; where it cannot be asked, what it said last.
    const now = await api.settings().catch(() => null);
    changes = changes.filter((change) => change !== shown);
    if (now !== null && changes.length === 0) stored = now;
    settle();
  };
  return async (asked, shown) => {
    changes = [...changes, shown];
    tell();
    try {
      await api.changeSettings(asked);
    } catch (error) {
      failed(error);
      await takeBack(shown);
      return 'not-kept';
    }
    answered.add(shown);
    settle();
    return 'kept';
  };
}
