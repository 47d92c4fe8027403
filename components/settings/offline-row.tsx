/** Whether this device keeps mail for reading offline. */
import { useEffect, useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { useSay } from '@/components/ui/words';
import { type Keeping, keepHere, keepingNow, OFFLINE } from '@/lib/client/offline/device';
import type { Account } from '@/lib/contract/session';
import type { PlainId } from '@/lib/words/say';
import { Row } from './section.tsx';

const HINTS: Readonly<Record<Keeping, PlainId>> = {
  on: 'settings.offline-hint',
  off: 'settings.offline-hint',
  passing: 'settings.offline-passing',
  impossible: 'settings.offline-impossible',
};

export function OfflineRow({ account }: { account: Account }) {
  const say = useSay();
  const [keeping, setKeeping] = useState<Keeping>('off');
  useEffect(() => setKeeping(keepingNow(account.id)), [account.id]);
  return (
    <Row label={say('settings.offline')} hint={say(HINTS[keeping])} htmlFor="offline">
      <Switch
        id="offline"
        value={keeping === 'on' ? 'on' : 'off'}
        disabled={keeping === 'passing' || keeping === 'impossible'}
        onChoose={async (choice) => {
          OFFLINE.choose(choice);
          setKeeping(choice);
          await keepHere(account.id);
        }}
      />
    </Row>
  );
}
