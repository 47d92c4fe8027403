/** A secret for sending opens for whoever knows the mailbox's password, and for that server alone. */
import { expect, test } from 'vitest';
import { keepSecret, openSecret } from '@/lib/server/submission/kept-secret';

const place = { account: 'a', host: 'smtp.example.org', port: 465, username: 'ada' };

test('one like the mailbox’s password is not kept, and is whatever that is', async () => {
  const kept = await keepSecret(place, 'horse', 'password', 'horse');
  expect(kept).toEqual({ is: 'mailbox-password' });
  expect(await openSecret(place, 'new horse', kept)).toEqual({
    username: 'ada',
    password: 'new horse',
  });
});

test('another one opens under the mailbox’s password, and under no other', async () => {
  const kept = await keepSecret(place, 'horse', 'password', 'battery');
  expect(JSON.stringify(kept)).not.toContain('battery');
  expect(await openSecret(place, 'horse', kept)).toEqual({ username: 'ada', password: 'battery' });
  expect(await openSecret(place, 'Horse', kept)).toBeNull();
});

test('it opens for no other account, server or user name', async () => {
  const kept = await keepSecret(place, 'horse', 'access-token', 'token');
  expect(await openSecret(place, 'horse', kept)).toEqual({ username: 'ada', accessToken: 'token' });
  for (const other of [
    { account: 'b' },
    { host: 'evil.example' },
    { port: 587 },
    { username: 'eve' },
  ]) {
    expect(await openSecret({ ...place, ...other }, 'horse', kept)).toBeNull();
  }
});

test('an access token that equals the mailbox’s password is still one', async () => {
  expect(await keepSecret(place, 'same', 'access-token', 'same')).toMatchObject({
    is: 'access-token',
  });
});
