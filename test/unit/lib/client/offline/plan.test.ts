/** Which requests may be answered from what a device keeps. */
import { describe, expect, test } from 'vitest';
import { isOfBuild, isShownMeanwhile, isWorthKeeping, planFor } from '@/lib/client/offline/plan';

const ORIGIN = 'https://mail.example.org';
const KEY = 'd3g3T2X-BU6Twjxk2e5EPl';

const plan = (path: string, { method = 'GET', mode = 'cors' } = {}) =>
  planFor({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN);

describe('what is kept', () => {
  test.each([
    ['/api/session', 'standing', '/api/session'],
    [`/api/messages/${KEY}`, 'messages', `/api/messages/${KEY}`],
    [`/api/messages/${KEY}/conversation`, 'messages', `/api/messages/${KEY}/conversation`],
    [`/api/messages/${KEY}/parts/2.1`, 'pictures', `/api/messages/${KEY}/parts/2.1`],
    ['/api/messages?view=unread&offset=50', 'lists', '/api/messages?view=unread&offset=50'],
  ])('%s, among the %s', (path, kind, name) => {
    expect(plan(path)).toEqual({ is: 'kept', kind, name });
  });

  test('a list is the same however long one would wait for it', () => {
    const [one, other] = ['no', 'current'].map((wait) =>
      plan(`/api/messages?offset=0&wait=${wait}`),
    );
    expect(one).toEqual(other);
  });

  test.each(['/mail', `/mail/${KEY}`, '/mail?view=unread'])(
    'one page answers for every place of the inbox, %s too',
    (path) => {
      expect(plan(path, { mode: 'navigate' })).toEqual({ is: 'kept', kind: 'page', name: '/mail' });
    },
  );

  test.each(['/', '/settings'])('a page stands in for %s', (path) => {
    expect(plan(path, { mode: 'navigate' })).toEqual({ is: 'online-only' });
  });

  test('of the pages only the plain inbox is', () => {
    const worth = (path: string) => isWorthKeeping({ url: ORIGIN + path }, { kind: 'page' });
    expect(['/mail', `/mail/${KEY}`, '/mail?q=x'].map(worth)).toEqual([true, false, false]);
  });

  test('until the server answers, the page and a list as it was left are shown', () => {
    const meanwhile = (path: string, kind: 'page' | 'lists' | 'messages') =>
      isShownMeanwhile({ url: ORIGIN + path }, { kind });
    expect(meanwhile('/mail', 'page')).toBe(true);
    expect(meanwhile('/api/messages?offset=0&wait=no', 'lists')).toBe(true);
    expect(meanwhile('/api/messages?offset=0&wait=current', 'lists')).toBe(false);
    expect(meanwhile(`/api/messages/${KEY}`, 'messages')).toBe(false);
  });

  test('a page is of the build whose scripts it names', () => {
    const page =
      '<script src="/_next/static/chunks/a.js" async="" nonce="x"></script>' +
      '<script src="/_next/static/chunks/old.js" noModule=""></script>';
    expect(isOfBuild(page, ['/_next/static/chunks/a.js'])).toBe(true);
    expect(isOfBuild(page, ['/_next/static/chunks/b.js'])).toBe(false);
  });

  test('files whose names change with what is in them are', () => {
    expect(plan('/_next/static/chunks/0a.js')).toEqual({ is: 'file' });
  });
});

describe('what is left alone', () => {
  test.each([
    `/api/messages/${KEY}/parts/2/text`,
    `/api/messages/${KEY}/parts/2/message`,
    `/api/messages/${KEY}/parts/2/shown`,
    `/api/messages/${KEY}/source`,
    `/api/messages/${KEY}/files`,
    `/api/messages/${KEY}/images`,
    '/api/messages?view=inbox&q=secret',
    '/api/messages/keys',
    '/api/drafts/x',
    '/api/settings',
    '/api/sign-ins',
    '/api/events?tab=1',
    '/api/export',
    '/airlock',
    'https://elsewhere.example/api/session',
  ])('%s', (path) => {
    expect(plan(path)).toEqual({ is: 'left-alone' });
  });

  test.each(['POST', 'PATCH', 'DELETE', 'PUT'])('whatever changes something, by %s', (method) => {
    expect(plan('/api/messages', { method })).toEqual({ is: 'left-alone' });
    expect(plan('/api/sign-in', { method })).toEqual({ is: 'left-alone' });
    expect(plan('/api/settings', { method })).toEqual({ is: 'outdates-page' });
  });

  test.each(['/sign-in', `/api/messages/${KEY}/parts/2`, '/api/session'])('going to %s', (path) => {
    expect(plan(path, { mode: 'navigate' })).toEqual({ is: 'left-alone' });
  });
});
