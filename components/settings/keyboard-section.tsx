/** Which keys do something. */
import { Switch } from '@/components/ui/switch';
import type { Settings } from '@/lib/contract/settings';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

export interface KeyboardSectionProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function KeyboardSection({ settings, onChange }: KeyboardSectionProps) {
  return (
    <Section id="keyboard" title="Keyboard">
      <Row
        label="Single-key shortcuts"
        hint="Letters, digits and signs, such as J, X and #; ? shows them all. Arrows, Delete and Ctrl+K work in any case."
        htmlFor="singles"
      >
        <Switch
          id="singles"
          value={settings.keyboard}
          onChoose={(keyboard) => void onChange({ keyboard })}
        />
      </Row>
    </Section>
  );
}
