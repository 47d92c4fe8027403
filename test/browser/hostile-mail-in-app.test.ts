/** Hostile mail in the whole application: delivered, listed, opened, clicked, with walls taken down. */
import { describe, expect, test } from 'vitest';
import { startHostileInbox, TOGETHER } from '@/test/support/hostile/in-app';
import { phoneHomePayloads } from '@/test/support/hostile/phone-home';
import { scriptPayloads } from '@/test/support/hostile/scripts';
import { running } from './beginning.ts';

const all = [...phoneHomePayloads(), ...scriptPayloads()];

const inbox = running(() => startHostileInbox(all));

describe('hostile mail in the inbox', () => {
  test('neither runs nor calls nor escapes nor covers anything', async () => {
    const outcome = await inbox().open([]);
    expect(outcome).toMatchObject({ ran: [], called: [], escaped: [] });
    expect(outcome.answered).toBe(Math.ceil(all.length / TOGETHER));
  });

  test('is held by frame and policy when the sanitizer lets everything through', async () => {
    const outcome = await inbox().open(['sanitizer'], 6);
    expect(outcome).toMatchObject({ ran: [], called: [], escaped: [] });
  });

  test.each([
    ['the sandbox', 'sandbox'],
    ['the frame’s policy', 'policy'],
    ['the page’s policy', 'page'],
  ] as const)('is held by the others when %s alone is gone', async (_, wall) => {
    const outcome = await inbox().open([wall], 8);
    expect(outcome).toMatchObject({ ran: [], called: [], escaped: [] });
  });

  test('is held by the sanitizer when sandbox and policies are gone', async () => {
    const outcome = await inbox().open(['sandbox', 'policy', 'page'], 6);
    expect(outcome).toMatchObject({ ran: [], called: [], escaped: [] });
  });

  test('is sharp: with no wall left it runs and calls', async () => {
    const outcome = await inbox().open(['sanitizer', 'sandbox', 'policy', 'page'], 20);
    expect(outcome.ran.length + outcome.called.length).toBeGreaterThan(5);
  });
});
