/** How new mail is told, on this device alone. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Switch } from '@/components/ui/switch';
import { chime } from '@/lib/client/chime';
import { chooseNotices, type Notices, noticesNow, SOUND } from '@/lib/client/notices';
import { Row, Section } from './section.tsx';

const HINTS: Readonly<Record<Notices, string>> = {
  on: 'Told while nobody looks at Poplar, and as long as it is open.',
  off: 'Told while nobody looks at Poplar, and as long as it is open.',
  refused: 'This browser does not allow notices of this site. Allow them in its settings first.',
  impossible: 'This browser shows notices only of sites that it reaches by https.',
};

export function NoticesSection() {
  const [notices, setNotices] = useState<Notices>('off');
  useEffect(() => setNotices(noticesNow()), []);
  const sound = useSyncExternalStore(SOUND.subscribe, SOUND.get, () => 'off' as const);
  return (
    <Section id="notices" title="New mail" words="On this device.">
      <Row label="Desktop notices" hint={HINTS[notices]} htmlFor="desktop-notices">
        <Switch
          id="desktop-notices"
          value={notices === 'on' ? 'on' : 'off'}
          disabled={notices === 'refused' || notices === 'impossible'}
          onChoose={async (choice) => setNotices(await chooseNotices(choice))}
        />
      </Row>
      <Row label="Sound" hint="Two soft notes when new mail comes." htmlFor="sound">
        <Switch
          id="sound"
          value={sound}
          onChoose={(choice) => {
            SOUND.choose(choice);
            if (choice === 'on') chime();
          }}
        />
      </Row>
    </Section>
  );
}
