/** What hostile servers, mails and networks have done to other clients does not work here. */
import { describe, expect, test } from 'vitest';
import {
  ConnectionLostError,
  type ConnectOptions,
  LimitError,
  ProtocolError,
  StateError,
  TlsError,
  type TraceEvent,
} from '@/lib/pop3';
import { MemoryLine } from './memory-line.ts';
import { JOE, sessionOver } from './play.ts';
import { errorOf, server, signedIn } from './script.ts';

const STLS_CAPA = '+OK\r\nSTLS\r\nUSER\r\n.\r\n';
const starttls: Partial<ConnectOptions> = { security: 'starttls', allowInsecureSignIn: false };

describe('STLS', () => {
  test('is taken where offered, and capabilities are asked for again behind it', async () => {
    const line = server({
      CAPA: (_line, count) => (count === 1 ? STLS_CAPA : '+OK\r\nSASL PLAIN\r\n.\r\n'),
      STLS: '+OK go\r\n',
    });
    const session = await sessionOver([line], starttls);
    expect(line.startedTls).toBe(1);
    expect(session.secure).toBe(true);
    expect([...session.capabilities.entries.keys()]).toEqual(['SASL']);
    session.destroy();
  });

  test.each([
    ['octets follow its reply in one chunk', '+OK go\r\n+OK injected\r\n'],
    ['an empty line follows its reply', '+OK go\r\n\r\n'],
    ['a single octet follows its reply', '+OK go\r\nx'],
  ])(
    'fails closed when %s (CVE-2020-14954, CVE-2021-22947, CVE-2026-41319)',
    async (_name, say) => {
      const line = server({ CAPA: STLS_CAPA, STLS: say });
      expect(await errorOf(sessionOver([line], starttls))).toBeInstanceOf(TlsError);
      expect(line.startedTls).toBe(0);
      expect(line.destroyed).toBe(true);
      expect(line.heard).toEqual(['CAPA', 'STLS']);
    },
  );

  test('fails closed when octets follow its reply in a chunk of their own', async () => {
    const line = server({ CAPA: STLS_CAPA, STLS: null });
    const opening = errorOf(sessionOver([line], starttls));
    await expect.poll(() => line.heard.at(-1)).toBe('STLS');
    line.say('+OK go\r\n');
    line.say('+OK injected\r\n');
    expect(await opening).toBeInstanceOf(TlsError);
    expect(line.destroyed).toBe(true);
  });

  test.each([
    ['not offered', { CAPA: '+OK\r\nUSER\r\n.\r\n' }, ['CAPA']],
    ['refused', { CAPA: STLS_CAPA, STLS: '-ERR TLS support not available.\r\n' }, ['CAPA', 'STLS']],
    ['refused by a server without CAPA', { CAPA: '-ERR\r\n', STLS: '-ERR\r\n' }, ['CAPA', 'STLS']],
  ])('fails closed when %s (CVE-2006-5867, CVE-2021-22946)', async (_name, answers, heard) => {
    const line = server(answers);
    expect(await errorOf(sessionOver([line], starttls))).toBeInstanceOf(TlsError);
    expect(line.heard).toEqual(heard);
    expect(line.destroyed).toBe(true);
  });

  test('is tried on a server that does not know CAPA', async () => {
    const line = server({ CAPA: '-ERR\r\n', STLS: '+OK\r\n' });
    const session = await sessionOver([line], starttls);
    expect(session.secure).toBe(true);
    session.destroy();
  });
});

describe('without a private line', () => {
  test.each([
    [JOE],
    [{ username: 'joe', password: 'secret', methods: ['apop'] as const }],
    [{ username: 'joe', accessToken: 'token' }],
  ])('nothing of %j is said unless that is allowed by name', async (credentials) => {
    const line = server();
    const session = await sessionOver([line], { allowInsecureSignIn: false });
    expect(await errorOf(session.signIn(credentials))).toBeInstanceOf(TlsError);
    expect(line.heard).toEqual(['CAPA']);
    expect(line.destroyed).toBe(true);
  });
});

describe('CR, LF and NUL', () => {
  test.each(['joe\r\nDELE 1', 'joe\n', 'joe\r', 'joe\0'])(
    'in a name or password (%j) leave before the first octet is written',
    async (evil) => {
      for (const credentials of [
        { ...JOE, username: evil },
        { ...JOE, password: evil },
        { username: evil, password: 'x', methods: ['apop'] as const },
      ]) {
        const line = server();
        const session = await sessionOver([line]);
        expect(await errorOf(session.signIn(credentials))).toBeInstanceOf(StateError);
        expect(line.heard).toEqual(['CAPA']);
      }
    },
  );

  test('in a command of one’s own or a language leave the session alive', async () => {
    const line = server();
    const session = await signedIn(line);
    expect(await errorOf(session.command('XTND A\r\nDELE 1', { reply: 'line' }))).toBeInstanceOf(
      StateError,
    );
    expect(await errorOf(session.lang('en\r\nDELE 1'))).toBeInstanceOf(StateError);
    await session.noop();
    expect(line.heard).toEqual(['NOOP']);
    session.destroy();
  });
});

describe('reading has an end', () => {
  test('for a status line', async () => {
    const line = server({ STAT: `+OK ${'x'.repeat(10_000)}\r\n` });
    const session = await signedIn(line);
    expect(await errorOf(session.stat())).toMatchObject({ limit: 'statusLineOctets' });
    expect(session.state).toBe('closed');
    expect(await session.ended).toBeInstanceOf(LimitError);
  });

  test('for a status line that never ends', async () => {
    const line = server({ STAT: null });
    const session = await signedIn(line);
    const waiting = errorOf(session.stat());
    await expect.poll(() => line.heard).toEqual(['STAT']);
    for (let index = 0; index < 10; index += 1) line.say('+OK'.padEnd(1_000, 'x'));
    expect(await waiting).toBeInstanceOf(LimitError);
  });

  test('for capabilities', async () => {
    const many = `+OK\r\n${'X-CAPABILITY\r\n'.repeat(300)}.\r\n`;
    expect(await errorOf(sessionOver([server({ CAPA: many })]))).toMatchObject({
      limit: 'capabilityLines',
    });
  });

  test.each([
    ['entries', { listingEntries: 2 }, 'listingEntries'],
    ['octets', { listingOctets: 10 }, 'listingOctets'],
    ['octets of a line', { listingLineOctets: 3 }, 'listingLineOctets'],
  ])('for the %s of a listing', async (_name, limits, limit) => {
    const session = await signedIn(server(), { limits });
    expect(await errorOf(session.list())).toMatchObject({ limit });
    session.destroy();
  });

  test('for a message, by the session’s limit or the call’s', async () => {
    const big = `+OK\r\n${'0123456789\r\n'.repeat(100)}.\r\n`;
    const session = await signedIn(server({ RETR: big }), { limits: { messageOctets: 1_000 } });
    expect(await errorOf(session.retr(1))).toMatchObject({
      limit: 'messageOctets',
      allowed: 1_000,
    });
    expect(session.state).toBe('closed');
    const other = await signedIn(server({ RETR: big }));
    expect(await errorOf(other.retr(1, { maxOctets: 500 }))).toBeInstanceOf(LimitError);
  });

  test('for empty lines', async () => {
    const session = await signedIn(server({ STAT: '\r\n'.repeat(100) }));
    expect(await errorOf(session.stat())).toMatchObject({ limit: 'blankLines' });
  });
});

describe('a mail cannot speak for the server', () => {
  test.each([
    'Subject: x\r\n\r\nhi\n.\r\n+OK 9 9\r\nend\r\n',
    'Subject: x\r\n\r\nhi\n.\n+OK 9 9\r\nend\r\n',
    'Subject: x\r\n\r\nhi\r\n..\n+OK 9 9\r\nend\r\n',
    'Subject: x\r\n\r\nhi\r.\r\n+OK 9 9\r\nend\r\n',
  ])('by LF dot LF and its like (%j)', async (stuffed) => {
    const session = await signedIn(server({ RETR: `+OK\r\n${stuffed}.\r\n` }));
    const [mail, drop] = await Promise.all([session.retr(1), session.stat()]);
    expect(Buffer.from(mail).toString('latin1')).toContain('+OK 9 9\r\nend\r\n');
    expect(drop).toEqual({ messages: 3, octets: 600 });
    session.destroy();
  });
});

describe('replies ahead of time', () => {
  test('glued to the greeting end the session before a name is said', async () => {
    for (const greeting of ['+OK ready\r\n+OK\r\n', '+OK ready\r\n+', '+OK ready\r\nx\r\n']) {
      const line = server({}, { greeting });
      expect(await errorOf(sessionOver([line]))).toBeInstanceOf(ProtocolError);
      expect(line.heard).toEqual([]);
    }
  });

  test('in the chunk after the greeting’s do as well', async () => {
    const line = new MemoryLine({
      greeting: '+OK ready\r\n+OK 99 99\r\n',
      answer: () => null,
      cut: (octets) => [octets.subarray(0, 11), octets.subarray(11)],
    });
    expect(await errorOf(sessionOver([line]))).toBeInstanceOf(ProtocolError);
  });

  test('while nothing is asked end the session', async () => {
    const line = server();
    const session = await signedIn(line);
    line.say('+OK 99 99\r\n');
    expect(await session.ended).toBeInstanceOf(ProtocolError);
    expect(await errorOf(session.stat())).toBeInstanceOf(ConnectionLostError);
  });

  test('behind a complete reply end the session, and the reply still counts', async () => {
    const session = await signedIn(server({ STAT: '+OK 3 600\r\n+OK 99 99\r\n' }));
    expect(await session.stat()).toEqual({ messages: 3, octets: 600 });
    expect(await session.ended).toBeInstanceOf(ProtocolError);
  });

  test('a challenge where none is due is no reply', async () => {
    const session = await signedIn(server({ STAT: '+ 3 600\r\n' }));
    expect(await errorOf(session.stat())).toBeInstanceOf(ProtocolError);
  });
});

describe('a cut reply is an error, never a result', () => {
  test.each([
    ['RETR', '+OK\r\nSubject: x\r\n\r\ntext\r\n'],
    ['RETR', '+OK\r\nSubject: x\r\n\r\ntext\r\n.'],
    ['RETR', '+OK\r\nSubject: x\r\n\r\ntext\r\n.\r'],
    ['RETR', '+OK'],
    ['RETR', ''],
  ])('%s after %j', async (verb, say) => {
    const session = await signedIn(server({ [verb]: { say, after: 'hang up' } }));
    const error = await errorOf(session.retr(1));
    expect(error).toBeInstanceOf(ConnectionLostError);
    expect(error).toMatchObject({ verb: 'RETR', written: true, retryable: true });
    expect(await session.ended).toBe(error);
  });

  test('a listing without its end', async () => {
    const say = { say: '+OK\r\n1 a\r\n2 b\r\n', after: 'hang up' } as const;
    const session = await signedIn(server({ UIDL: say }));
    expect(await errorOf(session.uidl())).toBeInstanceOf(ConnectionLostError);
  });
});

describe('secrets', () => {
  const secret = 'hunter2-ä';
  const octets = Buffer.from(secret).toString('latin1');
  const base64 = Buffer.from(`\0joe\0${secret}`).toString('base64');
  const echo = (line: string) => `-ERR [AUTH] I do not like ${line} nor ${secret}\r\n`;
  const challenge = `+ ${Buffer.from('<1@x>').toString('base64')}\r\n`;

  test.each([
    ['user-pass', { PASS: echo }],
    ['plain', { AUTH: '+ \r\n', [base64]: echo }],
    ['login', { AUTH: '+ \r\n', am9l: '+ \r\n', [Buffer.from(secret).toString('base64')]: echo }],
    ['cram-md5', { AUTH: challenge }],
    ['apop', { APOP: echo }],
  ] as const)(
    'of %s are not in trace or error, though the server echoes them',
    async (method, answers) => {
      const events: TraceEvent[] = [];
      const line = server({ ...answers });
      const session = await sessionOver([line], {
        trace: (event) => events.push(event),
        traceLevel: 2,
      });
      const error = await errorOf(
        session.signIn({ username: 'joe', password: secret, methods: [method] }),
      );
      expect(error).toBeInstanceOf(Error);
      const seen = JSON.stringify([
        events.map((event) => Object.values(event)),
        Object.entries(error as object),
        String(error),
        (error as Error).stack,
      ]);
      const written = line.heard.filter((heard) => !/^(CAPA|USER|AUTH|QUIT)/.test(heard));
      expect(written.length).toBeGreaterThan(0);
      for (const forbidden of [secret, octets, base64, Buffer.from(secret).toString('base64')]) {
        expect(seen).not.toContain(forbidden);
      }
    },
  );

  test('of a token are not in the trace', async () => {
    const events: TraceEvent[] = [];
    const session = await sessionOver([server({ AUTH: '+ \r\n' })], {
      trace: (event) => events.push(event),
    });
    await errorOf(session.signIn({ username: 'joe', accessToken: 'ya29.secret' }));
    const seen = JSON.stringify(events);
    expect(seen).not.toContain('ya29');
    expect(seen).not.toContain(Buffer.from('user=joe\x01').toString('base64').slice(0, 10));
    expect(seen).toContain('AUTH XOAUTH2');
  });
});

test('names that objects have are names like others', async () => {
  const session = await signedIn(
    server({
      CAPA: '+OK\r\n__proto__ polluted\r\nconstructor\r\nPIPELINING\r\n.\r\n',
      UIDL: '+OK\r\n1 __proto__\r\n2 constructor\r\n.\r\n',
    }),
  );
  expect((await session.uidl()).map((entry) => entry.uniqueId)).toEqual([
    '__proto__',
    'constructor',
  ]);
  expect(session.capabilities.arguments('__proto__')).toEqual(['polluted']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  session.destroy();
});
