/** solid-pop3d 0.15 with Maildirs. */
import { startSolidPop3d } from '@/test/support/solid-pop3d';
import { acceptanceSuite } from './suite.ts';

acceptanceSuite(
  {
    name: 'solid-pop3d 0.15',
    capabilities: null,
    addsFields: [],
    listMisses: 0,
    nul: 'kept',
    utf8Header: 'kept',
    topAddsBlankLines: 0,
    secondSignIn: 'accepted',
    retrOfRemoved: 'connection lost',
    stls: 'not offered',
    methods: ['user-pass'],
  },
  startSolidPop3d,
);
