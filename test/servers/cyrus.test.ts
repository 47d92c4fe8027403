/** Cyrus 3.6.1. */
import { startCyrus } from '@/test/support/cyrus';
import { acceptanceSuite } from './suite.ts';

acceptanceSuite(
  {
    name: 'Cyrus 3.6',
    capabilities: [
      'SASL',
      'EXPIRE',
      'LOGIN-DELAY',
      'TOP',
      'UIDL',
      'PIPELINING',
      'RESP-CODES',
      'AUTH-RESP-CODE',
      'USER',
      'IMPLEMENTATION',
    ],
    addsFields: ['Return-Path', 'Received', 'X-Cyrus-Session-Id', 'X-Sieve'],
    listMisses: 0,
    nul: 'not accepted',
    utf8Header: 'replaced on arrival',
    topAddsBlankLines: 0,
    secondSignIn: 'accepted',
    retrOfRemoved: 'served',
    stls: 'not offered',
    methods: ['cram-md5', 'apop', 'plain', 'login', 'user-pass'],
  },
  startCyrus,
);
