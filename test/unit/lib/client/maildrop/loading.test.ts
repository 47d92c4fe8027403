/** Pages are fetched for what is looked at, also when the look changes while a request ends. */
import { expect, it } from 'vitest';
import { type Api, ApiError, api, type Extent, OFFLINE } from '@/lib/client/api';
import { createActing } from '@/lib/client/maildrop/acting';
import { startDeletion } from '@/lib/client/maildrop/deletions';
import { createLoading } from '@/lib/client/maildrop/loading';
import { applyPage, PAGE_ROWS } from '@/lib/client/maildrop/pages';
import { reach } from '@/lib/client/maildrop/reaching';
import { INITIAL_STATE, withStale } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { ListView, MessagePage, Wait } from '@/lib/contract/messages';
import { inEnglish } from '@/lib/words/texts';
import { envelope, loaded, pageOf, rowsOf } from './sample.ts';

it('a list as it was left shows at once, and as the mail server has it right after', async () => {
  const waits: (Wait | undefined)[] = [];
  const listed = Promise.withResolvers<void>();
  const page = async (_: unknown, { wait }: Extent): Promise<MessagePage> => {
    waits.push(wait);
    if (wait === 'no') return { ...pageOf('abc', 0, 3), asLeft: true };
    await listed.promise;
    return pageOf('dab', 0, 3);
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  createLoading(core, null).want(0, PAGE_ROWS);
  await expect.poll(() => rowsOf(core.get())).toBe('abc');
  listed.resolve();
  await expect.poll(() => rowsOf(core.get())).toBe('dab');
  expect(waits).toEqual(['no', 'current']);
});

it('a list that is looked at in the same breath as another is fetched, too', async () => {
  const fetched: ListView[] = [];
  const page = async ({ view }: { view: ListView }) => {
    fetched.push(view);
    return pageOf('abc', 0, 3);
  };
  const { asked } = INITIAL_STATE;
  const core = createCore({ ...api, page }, inEnglish, asked, () => {});
  const loading = createLoading(core, null);
  loading.want(0, PAGE_ROWS);
  await expect.poll(() => core.get().views.inbox.total).toBe(3);
  loading.want(0, PAGE_ROWS);
  core.set((current) => ({ ...current, asked: { ...asked, view: 'sent' } }));
  loading.want(0, PAGE_ROWS);
  await expect.poll(() => fetched).toEqual(['inbox', 'sent']);
});

it('what is searched next does not wait for the answer about what was searched before', async () => {
  const page: Api['page'] = ({ query }, _extent, signal) =>
    query === 'first'
      ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
      : Promise.resolve(pageOf('abc', 0, 3));
  const { asked } = INITIAL_STATE;
  const core = createCore({ ...api, page }, inEnglish, { ...asked, query: 'first' }, () => {});
  const loading = createLoading(core, null);
  loading.want(0, PAGE_ROWS);
  loading.begin();
  core.set((current) => ({ ...current, asked: { ...asked, query: 'second' } }));
  loading.want(0, PAGE_ROWS);
  await expect.poll(() => core.get().views.found.total).toBe(3);
  expect(core.get().views.found.problem).toBeNull();
});

it('what is told while a list is fetched again is fetched, too', async () => {
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asks = 0;
  const page = async () => {
    const answer = await answers[asks++]?.promise;
    return pageOf(answer ?? 'abc', 0, 3);
  };
  const { asked } = INITIAL_STATE;
  const core = createCore({ ...api, page }, inEnglish, asked, () => {});
  const loading = createLoading(core, null);
  const told = () => core.set((current) => ({ ...current, ...withStale(current, 'inbox') }));
  core.set((current) => ({ ...current, ...applyPage(current, 'inbox', pageOf('abc', 0, 3)) }));
  told();
  loading.renew();
  told();
  answers[0]?.resolve('bca');
  await expect.poll(() => asks).toBe(2);
  answers[1]?.resolve('cab');
  await expect.poll(() => rowsOf(core.get())).toBe('cab');
  expect(core.get().views.inbox.stale).toBe(false);
});

it('what is told while the first page is on its way is fetched, too', async () => {
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asks = 0;
  const page = async () => {
    const answer = (await answers[asks++]?.promise) ?? '';
    return pageOf(answer, 0, answer.length);
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  const loading = createLoading(core, null);
  const told = () => core.set((current) => ({ ...current, ...withStale(current, 'inbox') }));
  told();
  loading.want(0, PAGE_ROWS);
  expect(core.get().views.inbox.stale).toBe(false);
  told();
  answers[0]?.resolve('');
  await expect.poll(() => asks).toBe(2);
  answers[1]?.resolve('a');
  await expect.poll(() => rowsOf(core.get())).toBe('a');
  expect(core.get().views.inbox.stale).toBe(false);
  expect(asks).toBe(2);
});

it('the end of a list is fetched when it is wanted, and not what lies between', async () => {
  const fetched: number[] = [];
  const page: Api['page'] = async (_asked, extent) => {
    const offset = 'offset' in extent ? extent.offset : 0;
    fetched.push(offset);
    return pageOf(offset === 0 ? 'abc' : 'z', offset, 951);
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  const loading = createLoading(core, null);
  loading.want(0, 3);
  await expect.poll(() => core.get().views.inbox.total).toBe(951);
  await reach({ ...core, want: loading.want }, 950);
  expect(core.get().views.inbox.rows[950]).toBe('z');
  expect(fetched).toEqual([0, 950]);
});

it('a list behind a lock comes by itself once the maildrop opens, and is not asked for again before', async () => {
  let asks = 0;
  const page = async () => {
    asks += 1;
    if (asks === 1) throw new ApiError({ code: 'busy', message: 'locked' });
    return pageOf('abc', 0, 3);
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  const loading = createLoading(core, null);
  core.subscribe(loading.renew);
  const tell = (state: 'waiting' | 'opening' | 'open') =>
    core.set((current) => ({ ...current, maildrop: { ...current.maildrop, state } }));
  tell('waiting');
  loading.want(0, PAGE_ROWS);
  await expect.poll(() => core.get().views.inbox.problem?.code).toBe('busy');
  tell('waiting');
  tell('opening');
  expect(asks).toBe(1);
  tell('open');
  await expect.poll(() => rowsOf(core.get())).toBe('abc');
  expect(core.get().views.inbox.problem).toBeNull();
});

it('the page that one scrolls towards is fetched before its rows are made', async () => {
  const offsets: (number | undefined)[] = [];
  const page: Api['page'] = async (_, extent) => {
    const offset = 'offset' in extent ? extent.offset : 0;
    offsets.push(offset);
    const keys = Array.from({ length: PAGE_ROWS }, (_, index) => `${offset + index}`);
    return { ...pageOf('', offset, 1_000), messages: keys.map((key) => envelope(key, 0)) };
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  const loading = createLoading(core, null);
  const goTo = async (from: number, fetched: number[]) => {
    offsets.length = 0;
    loading.want(from, from + 10);
    await expect.poll(() => offsets).toEqual(fetched);
  };
  await goTo(0, [0]);
  // Both pages in sight, and the one below them; on the way back those above.
  await goTo(495, [450, 500, 550]);
  await goTo(490, [400]);
  await goTo(485, []);
});

it('a row that is called back stays while the list is fetched again before the server has heard of it', async () => {
  const heard = Promise.withResolvers<void>();
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asks = 0;
  const page = async () => pageOf((await answers[asks++]?.promise) ?? 'abc', 0, 3);
  const undo: Api['undo'] = async (keys) => {
    await heard.promise;
    const until = new Date().toISOString();
    const deletions = keys.map((key) => ({ key, state: 'undone' as const, until }));
    return { answer: { deletions }, serverTime: Date.now() };
  };
  const core = createCore({ ...api, page, undo }, inEnglish, INITIAL_STATE.asked, () => {});
  const by = { act: 1, until: Date.now() + 60_000 };
  core.set((current) => ({
    ...current,
    ...startDeletion(loaded('abc'), 'inbox', ['b'], by),
  }));
  createActing(core).told({
    deletions: [{ key: 'b', state: 'undoable', until: new Date(by.until).toISOString() }],
  });
  const loading = createLoading(core, null);
  core.subscribe(loading.renew);
  const seen = new Set<string>();
  // One fetch began before the undo, one is wished for right after it.
  void loading.reload();
  const undone = createActing(core).undo('all');
  core.subscribe(() => seen.add(rowsOf(core.get())));
  answers[0]?.resolve('ac');
  void loading.reload();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asks).toBe(1);
  answers[1]?.resolve('abc');
  heard.resolve();
  await undone;
  await expect.poll(() => asks).toBe(2);
  await expect.poll(() => core.get().views.inbox.stale).toBe(false);
  expect([...seen]).toEqual(['abc']);
});

it('what is deleted while a page is on its way is counted, and the page is fetched again once the server has heard', async () => {
  const [asked, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = String.fromCodePoint(...Array.from({ length: 50 }, (_, at) => 0x4e00 + at));
  const fetched: number[] = [];
  const page: Api['page'] = async (_asked, extent) => {
    const offset = 'offset' in extent ? extent.offset : 0;
    fetched.push(offset);
    if (fetched.length > 1) return pageOf('d', 50, 51);
    await asked.promise;
    return pageOf('bd', 50, 951);
  };
  const core = createCore(
    { ...api, page, delete: deleting },
    inEnglish,
    INITIAL_STATE.asked,
    () => {},
  );
  async function deleting(keys: readonly string[]) {
    await heard.promise;
    const until = new Date(Date.now() + 60_000).toISOString();
    const deletions = keys.map((key) => ({ key, state: 'undoable' as const, until }));
    return { answer: { deletions }, serverTime: Date.now() };
  }
  core.set((current) => ({ ...current, ...applyPage(current, 'inbox', pageOf(first, 0, 951)) }));
  const loading = createLoading(core, null);
  core.subscribe(loading.renew);
  loading.want(50, 52);
  const totals = new Set<number | null>();
  const chosen = ['b', ...Array.from({ length: 899 }, (_, number) => `unseen-${number}`)];
  const deleted = createActing(core).delete(chosen);
  core.subscribe(() => totals.add(core.get().views.inbox.total));
  asked.resolve();
  await expect.poll(() => core.get().views.inbox.stale).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fetched).toEqual([50]);
  heard.resolve();
  await deleted;
  await expect.poll(() => core.get().views.inbox.stale).toBe(false);
  expect(fetched.length).toBeGreaterThan(1);
  expect([...totals]).toEqual([51]);
});

it('without a line, a list that is opened around a row is the one that this device kept', async () => {
  const page: Api['page'] = async (_, extent) => {
    if ('around' in extent) throw new ApiError(OFFLINE);
    return pageOf('abc', 0, 3);
  };
  const core = createCore({ ...api, page }, inEnglish, INITIAL_STATE.asked, () => {});
  createLoading(core, 'far').want(0, PAGE_ROWS);
  await expect.poll(() => rowsOf(core.get())).toBe('abc');
});
