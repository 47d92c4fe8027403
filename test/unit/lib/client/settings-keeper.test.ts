/** What is chosen holds at once, and goes back where the server does not have it. */
import { expect, it, vi } from 'vitest';
import { ApiError, OFFLINE } from '@/lib/client/api';
import { settingsKeeper } from '@/lib/client/settings-keeper';
import { changed, DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';

/** A server that keeps what it is asked to while there is a line. */
function begin() {
  let line: 'there' | 'gone' = 'there';
  let stored: Settings = DEFAULT_SETTINGS;
  let shown = stored;
  const reach = async () => {
    await Promise.resolve();
    if (line === 'gone') throw new ApiError(OFFLINE);
  };
  const failed = vi.fn();
  const keep = settingsKeeper({
    api: {
      async changeSettings(change) {
        await reach();
        stored = changed(stored, change);
        return stored;
      },
      async settings() {
        await reach();
        return stored;
      },
    },
    first: stored,
    told: (now) => {
      shown = now;
    },
    failed,
  });
  return {
    choose: (change: Partial<Omit<Settings, 'trustedSenders'>>) => keep(change, change),
    shown: () => shown,
    failed,
    cut: () => {
      line = 'gone';
    },
  };
}

it('a change shows before the server has it', async () => {
  const { choose, shown } = begin();
  const kept = choose({ density: 'compact' });
  expect(shown().density).toBe('compact');
  expect(await kept).toBe('kept');
  expect(shown().density).toBe('compact');
});

it('a change that does not get there is told, and what was kept before it comes back', async () => {
  const { choose, shown, failed, cut } = begin();
  await choose({ density: 'compact' });
  cut();
  expect(await choose({ density: 'comfortable' })).toBe('not-kept');
  expect(failed).toHaveBeenCalledOnce();
  expect(shown().density).toBe('compact');
});

it('the answer to one change does not hide the next one', async () => {
  const { choose, shown } = begin();
  const first = choose({ density: 'compact' });
  const second = choose({ split: 'below' });
  await first;
  expect(shown()).toMatchObject({ density: 'compact', split: 'below' });
  await second;
  expect(shown()).toMatchObject({ density: 'compact', split: 'below' });
});

it('of two choices for one thing the last one made counts, whichever answer comes last', async () => {
  const answers: (() => void)[] = [];
  let shown = DEFAULT_SETTINGS;
  const keep = settingsKeeper({
    api: {
      changeSettings: (change) =>
        new Promise((resolve) => {
          answers.push(() => resolve(changed(DEFAULT_SETTINGS, change)));
        }),
      settings: async () => DEFAULT_SETTINGS,
    },
    first: DEFAULT_SETTINGS,
    told: (now) => {
      shown = now;
    },
    failed: vi.fn(),
  });
  const both = (['compact', 'comfortable'] as const).map((density) =>
    keep({ density }, { density }),
  );
  expect(answers).toHaveLength(2);
  for (const answer of answers.toReversed()) {
    answer();
    await Promise.race(both);
    expect(shown.density).toBe('comfortable');
  }
  await Promise.all(both);
  expect(shown.density).toBe('comfortable');
});
