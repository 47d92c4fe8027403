/** popa3d 1.0.3. */
import { startPopa3d } from '@/test/support/popa3d';
import { acceptanceSuite } from './suite.ts';

acceptanceSuite(
  {
    name: 'popa3d 1.0.3',
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
  startPopa3d,
);
