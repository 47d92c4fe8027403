/** Which keys do something. */
import { Switch } from '@/components/ui/switch';
import { useSay } from '@/components/ui/words';
import type { Settings } from '@/lib/contract/settings';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

export interface KeyboardSectionProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function KeyboardSection({ settings, onChange }: KeyboardSectionProps) {
  const say = useSay();
  return (
    <Section id="keyboard" title={say('settings.keyboard')}>
      <Row label={say('settings.singles')} hint={say('settings.singles-hint')} htmlFor="singles">
        <Switch
          id="singles"
          value={settings.keyboard}
          onChoose={(keyboard) => void onChange({ keyboard })}
        />
      </Row>
    </Section>
  );
}
