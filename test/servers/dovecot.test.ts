/** Dovecot 2.3.19. */
import { startDovecot } from '@/test/support/dovecot';
import type { TestAccount } from '@/test/support/pop3-server';
import { acceptanceSuite } from './suite.ts';

async function start(accounts: readonly TestAccount[]) {
  const server = await startDovecot();
  for (const { name, password, messages } of accounts) server.addUser(name, password, messages);
  return { ...server, messagesOnDisk: server.maildirCount };
}

acceptanceSuite(
  {
    name: 'Dovecot 2.3',
    capabilities: [
      'CAPA',
      'TOP',
      'UIDL',
      'RESP-CODES',
      'PIPELINING',
      'AUTH-RESP-CODE',
      'STLS',
      'USER',
      'SASL',
    ],
    addsFields: [],
    listMisses: 0,
    nul: 'kept',
    utf8Header: 'kept',
    topAddsBlankLines: 0,
    secondSignIn: 'accepted',
    retrOfRemoved: 'refused',
    stls: 'offered',
    methods: ['scram-sha-256', 'scram-sha-1', 'cram-md5', 'apop', 'plain', 'login', 'user-pass'],
  },
  start,
);
