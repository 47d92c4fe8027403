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
    listMisses: 70,
    nul: 'kept',
    utf8Header: 'kept',
    topAddsBlankLines: 1,
    secondSignIn: 'busy',
    retrOfRemoved: 'never, being locked',
    stls: 'not offered',
    methods: ['user-pass'],
  },
  startMailutils,
);
