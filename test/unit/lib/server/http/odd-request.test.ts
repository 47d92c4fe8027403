/** Which requests are not worth handing on. */
import { expect, test } from 'vitest';
import { oddRequest } from '@/lib/server/http/odd-request';

test.each([
  ['GET', '/mail/abc?view=unread'],
  ['GET', '/api/messages?cursor=%00'],
  ['DELETE', '/api/deletions'],
  ['GET', '/mail/%E2%9C%93'],
])('%s %s is handed on', (method, target) => {
  expect(oddRequest(method, target)).toBeNull();
});

test.each([
  ['TRACE', '/', 501],
  ['PROPFIND', '/', 501],
  ['OPTIONS', '*', 400],
  ['GET', 'http://elsewhere.example/', 400],
  ['GET', '/api/messages/%', 400],
  ['GET', '/mail/%E2%28', 400],
])('%s %s is refused with %i', (method, target, status) => {
  expect(oddRequest(method, target)).toBe(status);
});
