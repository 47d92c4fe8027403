/** What a person chose: how it is read back and how it changes. */
import { describe, expect, test } from 'vitest';
import {
  changed,
  DEFAULT_SETTINGS,
  Settings,
  SettingsChange,
  settingsFrom,
} from '@/lib/contract/settings';

describe('settings that were kept', () => {
  test('are read, and what another version kept counts as never chosen', () => {
    const kept = { theme: 'dark', density: 'roomy', undoSeconds: '30', wallpaper: 'sea' };
    expect(settingsFrom(kept)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  test('of nobody are the defaults, which are themselves allowed', () => {
    expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
    expect(Settings.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a change', () => {
  test('touches what it names and nothing else', () => {
    const before = { ...DEFAULT_SETTINGS, theme: 'dark', undoSeconds: 30 } as const;
    expect(changed(before, { undoSeconds: null })).toEqual({ ...before, undoSeconds: null });
    expect(changed(before, {})).toEqual(before);
  });

  test('trusts a sender however the address is written, once, and takes it back', () => {
    const change = SettingsChange.parse({ trust: [' Ada@Sender.example', 'ada@sender.example'] });
    const trusting = changed(DEFAULT_SETTINGS, change);
    expect(trusting.trustedSenders).toEqual(['ada@sender.example']);
    const distrust = SettingsChange.parse({ distrust: ['ADA@sender.example'] });
    expect(changed(trusting, distrust).trustedSenders).toEqual([]);
    const nobody = SettingsChange.parse({ distrust: 'all' });
    expect(changed(trusting, nobody).trustedSenders).toEqual([]);
  });

  test('forgets the sender trusted longest ago when there are too many', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `sender-${n}@example.org`);
    const full = { ...DEFAULT_SETTINGS, trustedSenders: many };
    const { trustedSenders } = changed(full, { trust: ['new@example.org'] });
    expect(trustedSenders).toHaveLength(1_000);
    expect(trustedSenders[0]).toBe('sender-1@example.org');
    expect(trustedSenders.at(-1)).toBe('new@example.org');
  });

  test('is refused whole where it names something unknown or out of bounds', () => {
    const refused = [
      { wallpaper: 'sea' },
      { trustedSenders: [] },
      { undoSeconds: 601 },
      { undoSendSeconds: -1 },
      { checkSeconds: 59 },
      { theme: 'pink' },
      { quotaOctets: 0 },
    ];
    for (const change of refused) expect(SettingsChange.safeParse(change).success).toBe(false);
  });
});
