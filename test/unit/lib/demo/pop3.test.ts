/** The sample POP3 server over real sockets: what a client may rely on. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { RawClient } from './raw-client.ts';

const now = new Date('2026-03-14T15:09:00Z');
let demo: Demo;
const open: RawClient[] = [];

const connected = async (): Promise<RawClient> => {
  const client = await RawClient.open(demo.pop3.port);
  open.push(client);
  return client;
};

/** Tries again while the server has not yet seen that another line is gone. */
const signedIn = async (): Promise<RawClient> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const client = await connected();
    const reply = await client.signIn(demo.address, demo.password);
    if (reply.startsWith('+OK')) return client;
    expect(reply).toMatch(/^-ERR \[IN-USE\]/);
    await client.drop();
  }
  throw new Error('The maildrop stayed locked');
};

const count = async (client: RawClient): Promise<number> =>
  Number((await client.ask('STAT')).split(' ')[1]);

beforeAll(async () => {
  demo = await startDemo({ now });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.drop()));
});
afterAll(() => demo.stop());

describe('signing in', () => {
  test('USER and PASS open the maildrop, with the whole address or its local part', async () => {
    for (const name of ['anna@poplar.example', 'anna']) {
      const client = await connected();
      expect(await client.signIn(name, 'poplar')).toMatch(/^\+OK \d+ messages/);
      await client.quit();
    }
  });

  test('AUTH PLAIN opens it in one step and in two', async () => {
    const secret = Buffer.from('\0anna@poplar.example\0poplar').toString('base64');
    const one = await connected();
    expect(await one.ask(`AUTH PLAIN ${secret}`)).toMatch(/^\+OK/);
    await one.quit();
    const two = await connected();
    expect(await two.ask('AUTH PLAIN')).toBe('+ ');
    expect(await two.ask(secret)).toMatch(/^\+OK/);
    await two.quit();
  });

  test('a cancelled AUTH leaves the line usable', async () => {
    const client = await connected();
    await client.ask('AUTH PLAIN');
    expect(await client.ask('*')).toMatch(/^-ERR/);
    expect(await client.signIn('anna', 'poplar')).toMatch(/^\+OK/);
  });

  test('a wrong password is refused with [AUTH], and the third time ends the line', async () => {
    const client = await connected();
    expect(await client.signIn('anna', 'wrong')).toMatch(/^-ERR \[AUTH\]/);
    expect(await client.signIn('nobody', 'poplar')).toMatch(/^-ERR \[AUTH\]/);
    expect(await client.signIn('anna', '')).toMatch(/^-ERR \[AUTH\]/);
    expect(await client.ending()).toBe('');
  });

  test('a second session is told [IN-USE] until the first has gone', async () => {
    const first = await signedIn();
    const second = await connected();
    expect(await second.signIn('anna', 'poplar')).toMatch(/^-ERR \[IN-USE\]/);
    await first.quit();
    expect(await second.signIn('anna', 'poplar')).toMatch(/^\+OK/);
  });

  test('commands of the other state are refused and do no harm', async () => {
    const client = await connected();
    expect(await client.ask('STAT')).toMatch(/^-ERR/);
    expect(await client.ask('NONSENSE')).toMatch(/^-ERR/);
    await client.signIn('anna', 'poplar');
    expect(await client.ask('USER anna')).toMatch(/^-ERR/);
    expect(await client.ask('STAT')).toMatch(/^\+OK \d+ \d+$/);
  });
});

describe('capabilities and TLS', () => {
  test('CAPA tells what the server does, and drops STLS once TLS is on', async () => {
    const client = await connected();
    const before = (await client.askAll('CAPA')).body.split('\r\n');
    for (const line of ['TOP', 'UIDL', 'RESP-CODES', 'AUTH-RESP-CODE', 'PIPELINING', 'USER']) {
      expect(before).toContain(line);
    }
    expect(before).toContain('SASL PLAIN');
    expect(before).toContain('STLS');
    expect(await client.ask('STLS')).toMatch(/^\+OK/);
    await client.startTls(demo.pop3.ca);
    expect((await client.askAll('CAPA')).body).not.toContain('STLS');
    expect(await client.ask('STLS')).toMatch(/^-ERR/);
    expect(await client.signIn('anna', 'poplar')).toMatch(/^\+OK/);
    expect(await client.quit()).toMatch(/^\+OK/);
  });

  test('octets sent behind STLS before TLS has begun end the line unanswered', async () => {
    const client = await connected();
    client.send('STLS\r\nUSER anna\r\n');
    expect(await client.ending()).toMatch(/^-ERR [^\r]*\r\n$/);
  });

  test('TLS from the first octet is trusted by the exported certificate, and by no other', async () => {
    const client = await RawClient.openTls(demo.pop3.tlsPort, demo.pop3.ca);
    open.push(client);
    expect(await client.signIn('anna', 'poplar')).toMatch(/^\+OK/);
    await client.quit();
    const other = await startDemo({ now });
    await expect(RawClient.openTls(demo.pop3.tlsPort, other.pop3.ca)).rejects.toThrow();
    await other.stop();
  });
});

describe('reading', () => {
  test('LIST, UIDL and STAT agree, and RETR sends as many octets as LIST says', async () => {
    const client = await signedIn();
    const scans = (await client.askAll('LIST')).body.trim().split('\r\n');
    const names = (await client.askAll('UIDL')).body.trim().split('\r\n');
    const [, messages, octets] = (await client.ask('STAT')).split(' ').map(Number);
    expect(scans).toHaveLength(messages ?? 0);
    expect(names).toHaveLength(messages ?? 0);
    const sizes = scans.map((line) => Number(line.split(' ')[1]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(octets);
    for (const number of [1, 2, scans.length]) {
      const { body } = await client.askAll(`RETR ${number}`);
      expect(body.replace(/\r\n\.\./g, '\r\n.').length).toBe(sizes[number - 1]);
      expect(await client.ask(`LIST ${number}`)).toBe(`+OK ${scans[number - 1]}`);
      expect(await client.ask(`UIDL ${number}`)).toBe(`+OK ${names[number - 1]}`);
    }
  });

  test('a line that begins with dots is byte-stuffed', async () => {
    demo.deliver(Buffer.from('Subject: dots\r\n\r\n.\r\n..two\r\nplain .dot\r\n.\r\n'));
    const client = await signedIn();
    const { body } = await client.askAll(`RETR ${await count(client)}`);
    expect(body).toBe('Subject: dots\r\n\r\n..\r\n...two\r\nplain .dot\r\n..\r\n');
  });

  test('lines that end otherwise end as lines do, so that the final dot is seen', async () => {
    demo.deliver(Buffer.from('Subject: bare\r\n\r\none\ntwo\n.\nno end'));
    const client = await signedIn();
    const number = await count(client);
    const header = 'Subject: bare\r\n\r\n';
    expect((await client.askAll(`TOP ${number} 1`)).body).toBe(`${header}one\r\n`);
    const { body } = await client.askAll(`RETR ${number}`);
    expect(body).toBe(`${header}one\r\ntwo\r\n..\r\nno end\r\n`);
    expect(await client.ask('NOOP')).toMatch(/^\+OK/);
  });

  test('TOP n 0 gives the header and its blank line, TOP n 2 two lines more', async () => {
    demo.deliver(Buffer.from('Subject: top\r\nX-A: b\r\n\r\none\r\ntwo\r\nthree\r\n'));
    const client = await signedIn();
    const number = await count(client);
    const header = 'Subject: top\r\nX-A: b\r\n\r\n';
    expect((await client.askAll(`TOP ${number} 0`)).body).toBe(header);
    expect((await client.askAll(`TOP ${number} 2`)).body).toBe(`${header}one\r\ntwo\r\n`);
    expect((await client.askAll(`TOP ${number} 99`)).body).toBe(`${header}one\r\ntwo\r\nthree\r\n`);
    expect(await client.ask(`TOP ${number}`)).toMatch(/^-ERR/);
  });

  test('numbers that name no message are refused', async () => {
    const client = await signedIn();
    for (const command of ['RETR 0', 'RETR 9999', 'DELE -1', 'LIST 1x', 'UIDL 99999999999']) {
      expect(await client.ask(command)).toMatch(/^-ERR/);
    }
    expect(await client.ask('RETR')).toMatch(/^-ERR/);
  });

  test('a hundred pipelined commands are answered in order', async () => {
    const client = await signedIn();
    const messages = await count(client);
    const numbers = Array.from({ length: 100 }, (_, index) => 1 + (index % messages));
    client.send(numbers.map((number) => `NOOP\r\nUIDL ${number}\r\n`).join(''));
    for (const number of numbers) {
      expect(await client.line()).toMatch(/^\+OK/);
      expect(await client.line()).toMatch(new RegExp(`^\\+OK ${number} `));
    }
  });

  test('commands cut into single octets are understood', async () => {
    const client = await signedIn();
    for (const octet of 'NOOP\r\nSTAT\r\n') {
      client.send(octet);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await client.line()).toMatch(/^\+OK/);
    expect(await client.line()).toMatch(/^\+OK \d+ \d+$/);
  });

  test('a command line past 255 octets ends the line', async () => {
    const client = await connected();
    client.send('X'.repeat(300));
    expect(await client.ending()).toMatch(/^-ERR/);
  });
});

describe('deleting', () => {
  const deliver = () => demo.deliver(Buffer.from('Subject: to be deleted\r\n\r\nbye\r\n'));

  test('a marked message is gone after QUIT, and only then', async () => {
    deliver();
    const client = await signedIn();
    const before = await count(client);
    const uniqueId = (await client.ask(`UIDL ${before}`)).split(' ')[2];
    expect(await client.ask(`DELE ${before}`)).toMatch(/^\+OK/);
    expect(await client.ask(`DELE ${before}`)).toMatch(/^-ERR/);
    expect(await client.ask(`RETR ${before}`)).toMatch(/^-ERR/);
    expect(await count(client)).toBe(before - 1);
    expect(await client.quit()).toMatch(/^\+OK/);
    const next = await signedIn();
    expect(await count(next)).toBe(before - 1);
    expect((await next.askAll('UIDL')).body).not.toContain(uniqueId);
  });

  test('RSET takes the marks away', async () => {
    deliver();
    const client = await signedIn();
    const before = await count(client);
    await client.ask('DELE 1');
    await client.ask('RSET');
    await client.quit();
    expect(await count(await signedIn())).toBe(before);
  });

  test('a line that drops before QUIT keeps every message', async () => {
    deliver();
    const client = await signedIn();
    const before = await count(client);
    expect(await client.ask(`DELE ${before}`)).toMatch(/^\+OK/);
    await client.drop();
    expect(await count(await signedIn())).toBe(before);
  });

  test('message-numbers stay as they were until QUIT, though mail arrives', async () => {
    const client = await signedIn();
    const before = await count(client);
    deliver();
    expect(await count(client)).toBe(before);
    await client.quit();
    expect(await count(await signedIn())).toBe(before + 1);
  });
});

describe('large messages', () => {
  test('ten million octets wait for a slow reader and arrive whole', async () => {
    const client = await signedIn();
    const scans = (await client.askAll('LIST')).body.trim().split('\r\n');
    const [number, octets] =
      scans.map((line) => line.split(' ').map(Number)).find(([, size = 0]) => size > 9_000_000) ??
      [];
    expect(await client.ask(`RETR ${number}`)).toBe(`+OK ${octets} octets`);
    client.pause();
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.resume();
    expect((await client.body()).length).toBe(octets);
    expect(await client.ask('NOOP')).toMatch(/^\+OK/);
  });

  test('a line that drops in the middle of a message frees the maildrop', async () => {
    const client = await signedIn();
    const scans = (await client.askAll('LIST')).body.trim().split('\r\n');
    const large = scans.find((line) => Number(line.split(' ')[1]) > 9_000_000);
    await client.ask(`RETR ${large?.split(' ')[0]}`);
    await client.drop();
    expect(await count(await signedIn())).toBe(scans.length);
  });
});

describe('silence', () => {
  test('stopping drops every line and removes nothing', async () => {
    const short = await startDemo({ now });
    const client = await RawClient.open(short.pop3.port);
    await client.ask('STLS');
    await client.startTls(short.pop3.ca);
    await client.signIn('anna', 'poplar');
    await short.stop();
    expect(await client.ending()).toBe('');
    await expect(RawClient.open(short.pop3.port)).rejects.toThrow();
    await client.drop();
  });

  test('an idle line is closed without UPDATE', async () => {
    const impatient = await startDemo({ now, idle: 60 });
    const client = await RawClient.open(impatient.pop3.port);
    await client.signIn('anna', 'poplar');
    await client.ask('DELE 1');
    expect(await client.ending()).toMatch(/^-ERR/);
    const next = await RawClient.open(impatient.pop3.port);
    await next.signIn('anna', 'poplar');
    expect(await next.ask('LIST 1')).toMatch(/^\+OK/);
    await client.drop();
    await next.drop();
    await impatient.stop();
  });
});
