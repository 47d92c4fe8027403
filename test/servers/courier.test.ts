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
    listCounts: 'what is sent',
    nul: 'kept',
    topOfThreeLines: 3,
    secondSignIn: 'accepted',
    retrOfRemoved: 'refused',
    stls: 'not offered',
    methods: ['plain', 'login', 'user-pass'],
  },
  startCourier,
);
