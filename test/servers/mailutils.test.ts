/** GNU mailutils 3.15. */
import { startMailutils } from '@/test/support/mailutils';
import { acceptanceSuite } from './suite.ts';

acceptanceSuite(
  {
    name: 'GNU mailutils 3.15',
    capabilities: [
      'TOP',
      'UIDL',
      'RESP-CODES',
      'PIPELINING',
      'AUTH-RESP-CODE',
      'EXPIRENEVER',
      'USER',
    ],
    addsFields: ['X-UIDL'],
    listCounts: 'what is stored',
    nul: 'kept',
    topOfThreeLines: 4,
    secondSignIn: 'busy',
    retrOfRemoved: 'served',
    stls: 'not offered',
    methods: ['user-pass'],
  },
  startMailutils,
);
