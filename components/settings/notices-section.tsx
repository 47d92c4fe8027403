/** How new mail is told, on this device alone. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Switch } from '@/components/ui/switch';
import { useSay } from '@/components/ui/words';
import { chime } from '@/lib/client/chime';
import { chooseNotices, type Notices, noticesNow, SOUND } from '@/lib/client/notices';
import type { PlainId } from '@/lib/words/say';
import { Row, Section } from './section.tsx';

const HINTS: Readonly<Record<Notices, PlainId>> = {
  on: 'settings.desktop-hint',
  off: 'settings.desktop-hint',
  refused: 'settings.desktop-refused',
  impossible: 'settings.desktop-impossible',
};

export function NoticesSection() {
  const say = useSay();
  const [notices, setNotices] = useState<Notices>('off');
  useEffect(() => setNotices(noticesNow()), []);
  const sound = useSyncExternalStore(SOUND.subscribe, SOUND.get, () => 'off' as const);
  return (
    <Section id="notices" title={say('settings.notices')} words={say('settings.notices-words')}>
      <Row label={say('settings.desktop')} hint={say(HINTS[notices])} htmlFor="desktop-notices">
        <Switch
          id="desktop-notices"
          value={notices === 'on' ? 'on' : 'off'}
          disabled={notices === 'refused' || notices === 'impossible'}
          onChoose={async (choice) => setNotices(await chooseNotices(choice))}
        />
      </Row>
      <Row label={say('settings.sound')} hint={say('settings.sound-hint')} htmlFor="sound">
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
