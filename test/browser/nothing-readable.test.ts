/** What the files of a Poplar that was really used give away to whoever steals them: nothing. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDemo } from '@/lib/demo';
import { poplarWithSample } from './beginning.ts';

const AGENT = 'Telltale-Agent/1.0 Firefox/140.0';
const WRONG_PASSWORD = 'a password that is not the right one';

const poplar = poplarWithSample({ LOG_LEVEL: 'debug', UNDO_SECONDS: '0' });

let cookie = '';

async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(`${poplar().url}/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'user-agent': AGENT, cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  return answer;
}

/** The sample account, and some of what its messages say. */
async function sample() {
  const demo = await startDemo({ now: new Date() });
  const { address, password } = demo;
  await demo.stop();
  return { address, password };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a file holds. One that was removed since it was listed gives nothing away. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

test('no address, subject, password, key or place stands in any file, and no password in the log', async () => {
  const { address, password } = await sample();
  expect((await ask('POST', 'sign-in', { address, password: WRONG_PASSWORD })).status).toBe(401);
  expect((await ask('POST', 'sign-in', { address, password, remember: true })).status).toBe(200);
  const { messages } = await (await ask('GET', 'messages?limit=50')).json();
  const keys: string[] = messages.map(({ key }: { key: string }) => key);
  for (const key of keys.slice(0, 8)) {
    expect((await ask('GET', `messages/${key}`)).status).toBe(200);
  }
  await ask('PATCH', 'messages', { keys: keys.slice(0, 3), set: { starred: true, read: true } });
  await ask('PATCH', 'settings', { trust: ['telltale-sender@example.org'], undoSeconds: 0 });
  expect((await ask('POST', 'deletions', { keys: keys.slice(5, 7) })).status).toBe(200);
  await expect
    .poll(async () => JSON.stringify(await (await ask('GET', 'deletions')).json()), {
      timeout: 30_000,
    })
    .toContain('committed');

  const telling = [
    address,
    password,
    WRONG_PASSWORD,
    'Telltale',
    'telltale-sender',
    '127.0.0.1',
    ...keys,
    ...messages.flatMap((message: { subject: string; from: { address: string }[] }) => [
      message.subject,
      ...message.from.map((mailbox) => mailbox.address),
    ]),
  ].filter((word) => word.length > 6);
  expect(telling.length).toBeGreaterThan(100);
  const givenAway = () =>
    filesUnder(poplar().dataDir).flatMap((file) => {
      const content = `${file}${contentOf(file)}`;
      return telling.filter((word) => content.includes(word)).map((word) => `${file}: ${word}`);
    });
  expect(filesUnder(poplar().dataDir).length).toBeGreaterThan(5);
  expect(givenAway()).toEqual([]);
  for (const file of filesUnder(poplar().dataDir)) {
    expect((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077).toBe(0);
  }
  for (const secret of [password, WRONG_PASSWORD, cookie.split('=')[1] ?? 'no cookie']) {
    expect(poplar().output()).not.toContain(secret);
  }
  await ask('DELETE', 'sign-in', {});
  expect(givenAway()).toEqual([]);
});
