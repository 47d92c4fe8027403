/** Whose pictures are shown unasked. */
import { expect, it, vi } from 'vitest';
import { createTrustedSenders } from '@/lib/client/trusted-senders';
import { changed, DEFAULT_SETTINGS, type SettingsChange } from '@/lib/contract/settings';

function account(trustedSenders: string[] = []) {
  let settings = { ...DEFAULT_SETTINGS, trustedSenders };
  const api = {
    settings: vi.fn(async () => settings),
    changeSettings: vi.fn(async (change: SettingsChange) => {
      settings = changed(settings, change);
      return settings;
    }),
  };
  return { api, senders: createTrustedSenders(api) };
}

it('nobody is trusted before the list was read, which happens once', async () => {
  const { api, senders } = account(['anna@example.org']);
  expect([...senders.get()]).toEqual([]);
  await Promise.all([senders.load(), senders.load()]);
  expect([...senders.get()]).toEqual(['anna@example.org']);
  expect(api.settings).toHaveBeenCalledOnce();
});

it('senders come and go, and whoever shows their mail is told', async () => {
  const { senders } = account();
  const told = vi.fn();
  senders.subscribe(told);
  await senders.trust('Anna@Example.org');
  expect([...senders.get()]).toEqual(['anna@example.org']);
  await senders.distrust('ANNA@example.org');
  expect([...senders.get()]).toEqual([]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('a list that could not be read is read by whoever asks next', async () => {
  const { api, senders } = account(['anna@example.org']);
  api.settings.mockRejectedValueOnce(new Error('offline'));
  await expect(senders.load()).rejects.toThrow('offline');
  await senders.load();
  expect([...senders.get()]).toEqual(['anna@example.org']);
});
