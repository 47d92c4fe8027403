/** The sample submission server over real sockets, and what arrives in the maildrop by it. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { RawClient } from './raw-client.ts';

const secret = Buffer.from('\0anna@poplar.example\0poplar').toString('base64');
const open: RawClient[] = [];
let demo: Demo;

const connected = async (port: number): Promise<RawClient> => {
  const client = await RawClient.open(port);
  open.push(client);
  return client;
};

/** Sends a command and gives the last line of the reply. */
const say = async (client: RawClient, command: string): Promise<string> => {
  let line = await client.ask(command);
  while (line[3] === '-') line = await client.line();
  return line;
};

const submitter = async (): Promise<RawClient> => {
  const client = await connected(demo.smtp.port);
  await say(client, 'EHLO [127.0.0.1]');
  expect(await say(client, `AUTH PLAIN ${secret}`)).toMatch(/^235/);
  return client;
};

const submit = async (client: RawClient, to: readonly string[], raw: string): Promise<string> => {
  expect(await say(client, 'MAIL FROM:<anna@poplar.example>')).toMatch(/^250/);
  for (const address of to) expect(await say(client, `RCPT TO:<${address}>`)).toMatch(/^250/);
  expect(await say(client, 'DATA')).toMatch(/^354/);
  return say(client, `${raw}\r\n.`);
};

beforeAll(async () => {
  demo = await startDemo({ now: new Date('2026-03-14T15:09:00Z') });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.drop()));
});
afterAll(() => demo.stop());

test('a submission to the sample person lies in the maildrop in the next session', async () => {
  const before = await connected(demo.pop3.port);
  await before.signIn('anna', 'poplar');
  const [, count] = (await before.ask('STAT')).split(' ').map(Number);
  const client = await submitter();
  const raw = 'From: anna@poplar.example\r\nSubject: To myself\r\n\r\n..dots\r\nbye';
  expect(await submit(client, ['anna@poplar.example'], raw)).toMatch(/^250/);
  expect(await before.ask('STAT')).toMatch(new RegExp(`^\\+OK ${count} `));
  await before.quit();

  const after = await connected(demo.pop3.port);
  await after.signIn('anna', 'poplar');
  const { body } = await after.askAll(`RETR ${(count ?? 0) + 1}`);
  expect(body).toMatch(/^Return-Path: <anna@poplar\.example>\r\nReceived: /);
  expect(body).toContain('\r\nSubject: To myself\r\n\r\n..dots\r\nbye\r\n');
});

test('a submission to others is taken, remembered, and delivered nowhere', async () => {
  const client = await submitter();
  const to = ['someone@example.org', 'other@example.net'];
  expect(await submit(client, to, 'Subject: Away\r\n\r\nhello')).toMatch(/^250/);
  expect(demo.sentElsewhere.at(-1)).toMatchObject({ from: 'anna@poplar.example', to });
});

test('an unknown address of the sample domain is refused', async () => {
  const client = await submitter();
  await say(client, 'MAIL FROM:<anna@poplar.example>');
  expect(await say(client, 'RCPT TO:<nobody@poplar.example>')).toMatch(/^550/);
  expect(await say(client, 'RCPT TO:<anna+trees@poplar.example>')).toMatch(/^250/);
});

test('nobody submits without signing in, or with a wrong password', async () => {
  const client = await connected(demo.smtp.port);
  await say(client, 'EHLO [127.0.0.1]');
  expect(await say(client, 'MAIL FROM:<anna@poplar.example>')).toMatch(/^530/);
  const wrong = Buffer.from('\0anna@poplar.example\0wrong').toString('base64');
  expect(await say(client, `AUTH PLAIN ${wrong}`)).toMatch(/^535/);
});

test('STARTTLS shows the exported certificate', async () => {
  const client = await connected(demo.smtp.port);
  await say(client, 'EHLO [127.0.0.1]');
  expect(await say(client, 'STARTTLS')).toMatch(/^220/);
  await client.startTls(demo.pop3.ca);
  await say(client, 'EHLO [127.0.0.1]');
  expect(await say(client, `AUTH PLAIN ${secret}`)).toMatch(/^235/);
});

test('a message announced as larger than the limit is refused before it is sent', async () => {
  const client = await submitter();
  expect(await say(client, 'MAIL FROM:<anna@poplar.example> SIZE=99000000')).toMatch(/^552/);
});
