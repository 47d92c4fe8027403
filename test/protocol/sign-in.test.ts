/** Which way in is taken, when another is tried, and when never. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  CommandRefusedError,
  type Credentials,
  MaildropBusyError,
  type PasswordMethod,
  ProtocolError,
  SignInRefusedError,
  TooSoonError,
} from '@/lib/pop3';
import { MemoryLine } from './memory-line.ts';
import { sessionOver } from './play.ts';
import { type Answers, errorOf, server } from './script.ts';

const capa = (sasl: string, more = 'USER\r\n') => `+OK\r\n${more}SASL ${sasl}\r\n.\r\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

const hmac = createHmac('md5', 'secret').update('<1@x>').digest('hex');
const CRAM = base64(`joe ${hmac}`);
const APOP = createHash('md5').update('<1.2@pop.test>secret').digest('hex');

const BY_APOP_FIRST: Credentials = {
  username: 'joe',
  password: 'secret',
  methods: ['apop', 'user-pass'],
};

async function tryWith(lines: MemoryLine[], methods?: readonly PasswordMethod[]) {
  const session = await sessionOver(lines);
  const credentials = { username: 'joe', password: 'secret', ...(methods && { methods }) };
  const error = await session.signIn(credentials).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { session, error };
}

describe('each way in', () => {
  test.each([
    ['user-pass', {}, ['USER joe', 'PASS secret']],
    [
      'plain',
      { AUTH: '+ \r\n', [base64('\0joe\0secret')]: '+OK\r\n' },
      ['AUTH PLAIN', base64('\0joe\0secret')],
    ],
    [
      'login',
      { AUTH: `+ ${base64('Username:')}\r\n`, am9l: '+ UGFzc3dvcmQ6\r\n', c2VjcmV0: '+OK\r\n' },
      ['AUTH LOGIN', 'am9l', 'c2VjcmV0'],
    ],
    ['cram-md5', { AUTH: `+ ${base64('<1@x>')}\r\n`, [CRAM]: '+OK\r\n' }, ['AUTH CRAM-MD5', CRAM]],
    ['apop', { APOP: '+OK\r\n' }, [`APOP joe ${APOP}`]],
  ] as const)('%s says this and no more', async (method, answers, heard) => {
    const line = server({ ...answers });
    const { session, error } = await tryWith([line], [method]);
    expect(error).toBeNull();
    expect(line.heard.slice(1, -1)).toEqual(heard);
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('EXTERNAL says nothing but its name', async () => {
    const line = server({ AUTH: '+ \r\n', '': '+OK\r\n' });
    const session = await sessionOver([line]);
    await session.signIn({ external: {} });
    expect(line.heard.slice(1, 3)).toEqual(['AUTH EXTERNAL', '']);
    session.destroy();
  });

  test('RPOP says the name alone', async () => {
    const line = server({ RPOP: '+OK\r\n' });
    const session = await sessionOver([line]);
    await session.rpop('joe');
    expect(line.heard[1]).toBe('RPOP joe');
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('a token goes in two steps, and a reason in a challenge is answered', async () => {
    const response = base64('user=joe\x01auth=Bearer ya29\x01\x01');
    const line = server({
      AUTH: '+ \r\n',
      [response]: `+ ${base64('{"status":"401"}')}\r\n`,
      '': '-ERR [AUTH] token expired\r\n',
    });
    const session = await sessionOver([line]);
    const error = await errorOf(session.signIn({ username: 'joe', accessToken: 'ya29' }));
    expect(error).toBeInstanceOf(SignInRefusedError);
    expect(error).toMatchObject({ text: 'token expired', responseCode: 'AUTH' });
    expect(line.heard).toEqual(['CAPA', 'AUTH XOAUTH2', response, '']);
  });

  test('a token longer than a command may be goes through', async () => {
    const line = server({ AUTH: '+ \r\n' });
    const session = await sessionOver([line]);
    await errorOf(session.signIn({ username: 'joe', accessToken: 'x'.repeat(9_000) }));
    expect(line.heard[2]?.length).toBeGreaterThan(12_000);
  });
});

describe('the end of an attempt', () => {
  test.each([
    ['[AUTH] Authentication failed.', SignInRefusedError],
    ['Authentication failed (bad password?)', SignInRefusedError],
    ['', SignInRefusedError],
    ['[IN-USE] Mailbox is locked by another POP3 session.', MaildropBusyError],
    ['[LOGIN-DELAY] minimum time between mail checks', TooSoonError],
    ['[SYS/TEMP] later', CommandRefusedError],
  ])('is a refused PASS: -ERR %s', async (text, type) => {
    const line = server({ CAPA: capa('PLAIN LOGIN'), PASS: `-ERR ${text}\r\n` });
    const { session, error } = await tryWith([line]);
    expect((error as Error).constructor).toBe(type);
    expect(line.heard).toEqual(['CAPA', 'USER joe', 'PASS secret']);
    expect(session.state).toBe('closed');
    expect(await session.ended).toBe(error);
    expect(line.destroyed).toBe(true);
  });

  test('is the refusal and not the hang-up behind it (popa3d, solid-pop3d)', async () => {
    const say = '-ERR Authentication failed (bad password?)\r\n';
    const { error } = await tryWith([server({ PASS: { say, after: 'hang up' } })]);
    expect(error).toMatchObject({ text: 'Authentication failed (bad password?)' });
  });

  test('is a password refused by a mechanism: no other way is tried', async () => {
    const line = server({
      CAPA: capa('PLAIN LOGIN', ''),
      AUTH: '+ \r\n',
      [base64('\0joe\0secret')]: '-ERR no\r\n',
    });
    const { error } = await tryWith([line]);
    expect(error).toBeInstanceOf(SignInRefusedError);
    expect(line.heard).toHaveLength(3);
  });

  test('is [AUTH], even where no secret had gone out (Cyrus, unknown user)', async () => {
    const line = server({ CAPA: capa('PLAIN'), USER: '-ERR [AUTH] Invalid user\r\n' });
    const { error } = await tryWith([line]);
    expect(error).toBeInstanceOf(SignInRefusedError);
    expect(line.heard).toEqual(['CAPA', 'USER joe']);
  });
});

describe('another way', () => {
  test('is tried where a mechanism was announced and refused (Thunderbird bug 1897045)', async () => {
    const line = server({ CAPA: capa('PLAIN LOGIN', ''), AUTH: '-ERR unsupported\r\n' });
    const { session, error } = await tryWith([line]);
    expect(error).toBeNull();
    expect(line.heard.slice(1, 5)).toEqual(['AUTH PLAIN', 'AUTH LOGIN', 'USER joe', 'PASS secret']);
    session.destroy();
  });

  test('follows APOP where both are named, though a stamp was in the greeting (mailutils)', async () => {
    const line = server({ APOP: '-ERR [AUTH] Bad login\r\n' });
    const { session, error } = await tryWith([line], ['apop', 'user-pass']);
    expect(error).toBeNull();
    expect(line.heard.slice(1, 4).map((heard) => heard.split(' ')[0])).toEqual([
      'APOP',
      'USER',
      'PASS',
    ]);
    session.destroy();
  });

  test('is tried on a fresh line where the server hung up (MailKit #856, solid-pop3d)', async () => {
    const first = server({ APOP: { say: '-ERR authentication failed\r\n', after: 'hang up' } });
    const second = server();
    const { session, error } = await tryWith([first, second], ['apop', 'user-pass']);
    expect(error).toBeNull();
    expect(second.heard.slice(0, 3)).toEqual(['CAPA', 'USER joe', 'PASS secret']);
    expect(await session.stat()).toEqual({ messages: 3, octets: 600 });
    await session.quit();
    expect(await session.ended).toBeNull();
  });

  test('finds UTF8 and the language chosen on the fresh line, too', async () => {
    const tongue = '+OK en English\r\n';
    const apop = { say: '-ERR authentication failed\r\n', after: 'hang up' } as const;
    const first = server({ UTF8: '+OK\r\n', LANG: tongue, APOP: apop });
    const second = server({ UTF8: '+OK\r\n', LANG: tongue });
    const session = await sessionOver([first, second]);
    await session.utf8();
    await session.lang('en');
    await session.signIn(BY_APOP_FIRST);
    expect(second.heard.slice(0, 5)).toEqual([
      'CAPA',
      'UTF8',
      'LANG en',
      'USER joe',
      'PASS secret',
    ]);
    session.destroy();
  });

  test('ends where the fresh line refuses the UTF8 that was asked for', async () => {
    const apop = { say: '-ERR authentication failed\r\n', after: 'hang up' } as const;
    const second = server({ UTF8: '-ERR no\r\n' });
    const session = await sessionOver([server({ UTF8: '+OK\r\n', APOP: apop }), second]);
    await session.utf8();
    const error = await errorOf(session.signIn(BY_APOP_FIRST));
    expect(error).toMatchObject({ verb: 'UTF8' });
    expect(second.destroyed).toBe(true);
    expect(second.heard).not.toContain('USER joe');
  });

  test('is tried on a fresh line where the hang-up comes only with the next command', async () => {
    const first = server({
      APOP: '-ERR authentication failed\r\n',
      USER: { say: '', after: 'hang up' },
    });
    const second = server();
    const { session, error } = await tryWith([first, second], ['apop', 'user-pass']);
    expect(error).toBeNull();
    expect(second.heard).toContain('PASS secret');
    session.destroy();
  });

  test('is not tried again on a fresh line when the password had gone out', async () => {
    const first = server({
      APOP: '-ERR authentication failed\r\n',
      PASS: { say: '', after: 'hang up' },
    });
    const { error } = await tryWith([first, server()], ['apop', 'user-pass']);
    expect(error).toMatchObject({ code: 'connection-lost', verb: 'PASS', written: true });
  });

  test('is not tried when the maildrop is in use', async () => {
    const line = server({ APOP: '-ERR [IN-USE] locked\r\n' });
    const { error } = await tryWith([line], ['apop', 'user-pass']);
    expect(error).toBeInstanceOf(MaildropBusyError);
    expect(line.heard).toHaveLength(2);
  });
});

describe('odd conversations', () => {
  const response = base64('\0joe\0secret');
  const plain = (answers: Answers) => tryWith([server(answers)], ['plain']);

  test.each(['+\r\n', '+ \r\n', '+OK\r\n', '+ go on, please!\r\n', '+dGVzdA==\r\n', '+\n'])(
    'PLAIN goes on after %j (Exchange 2003 and others)',
    async (challenge) => {
      const { session, error } = await plain({ AUTH: challenge, [response]: '+OK\r\n' });
      expect(error).toBeNull();
      session.destroy();
    },
  );

  test('+OK before the secret went out is no success', async () => {
    const line = server({ AUTH: '+OK welcome\r\n', [response]: '-ERR no\r\n' });
    const { error } = await tryWith([line], ['plain']);
    expect(error).toBeInstanceOf(SignInRefusedError);
    expect(line.heard).toContain(response);
  });

  test('+OK after half of LOGIN is no success', async () => {
    const { session, error } = await tryWith(
      [server({ AUTH: '+ \r\n', am9l: '+OK\r\n' })],
      ['login'],
    );
    expect(error).toBeInstanceOf(ProtocolError);
    expect(session.state).toBe('closed');
  });

  test('a challenge that cannot be answered is called off with *', async () => {
    const line = server({ AUTH: '+ !!!\r\n', '*': '-ERR cancelled\r\n' });
    const { error } = await tryWith([line], ['cram-md5']);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(line.heard).toEqual(['CAPA', 'AUTH CRAM-MD5', '*']);
  });

  test('a server that asks without end is left', async () => {
    const { error } = await plain({ AUTH: '+ \r\n', [response]: '+ \r\n', '': '+ \r\n' });
    expect(error).toMatchObject({ limit: 'saslRounds' });
  });

  test('SCRAM does not believe +OK without the server’s proof', async () => {
    let turn = 0;
    const { error } = await tryWith(
      [
        new MemoryLine({
          greeting: '+OK\r\n',
          answer: (heard) => {
            if (heard === 'CAPA') return '-ERR\r\n';
            turn += 1;
            if (turn === 1) return '+ \r\n';
            if (turn > 2) return '+OK come in\r\n';
            const nonce = /r=(.*)$/.exec(Buffer.from(heard, 'base64').toString())?.[1];
            return `+ ${base64(`r=${nonce}server,s=QSXCR+Q6sek8bf92,i=4096`)}\r\n`;
          },
        }),
      ],
      ['scram-sha-256'],
    );
    expect(error).toBeInstanceOf(ProtocolError);
    expect(String(error)).toContain('without proving');
  });
});
