/** Courier 1.0.16. */
import { startCourier } from '@/test/support/courier';
import { acceptanceSuite } from './suite.ts';

acceptanceSuite(
  {
    name: 'Courier 1.0',
    capabilities: [
      'SASL',
      'TOP',
      'USER',
      'LOGIN-DELAY',
      'PIPELINING',
      'UIDL',
      'UTF8',
      'IMPLEMENTATION',
    ],
    addsFields: [],
    listMisses: 0,
    nul: 'kept',
    utf8Header: 'kept in UTF8 mode',
    topAddsBlankLines: 0,
    secondSignIn: 'accepted',
    retrOfRemoved: 'refused',
    stls: 'not offered',
    methods: ['plain', 'login', 'user-pass'],
  },
  startCourier,
);
