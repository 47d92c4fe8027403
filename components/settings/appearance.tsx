/** How Poplar looks. */
import { Select } from '@/components/ui/select';
import { FONT_SIZE, THEME } from '@/lib/client/worn';
import type { Settings } from '@/lib/contract/settings';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

const THEMES = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
] as const;

const FONT_SIZES = [
  { value: 'small', words: 'Small' },
  { value: 'normal', words: 'Normal' },
  { value: 'large', words: 'Large' },
  { value: 'larger', words: 'Larger' },
] as const;

const DENSITIES = [
  { value: 'comfortable', words: 'Comfortable' },
  { value: 'cozy', words: 'Cozy' },
  { value: 'compact', words: 'Compact' },
] as const;

const SPLITS = [
  { value: 'right', words: 'Beside the list' },
  { value: 'below', words: 'Below the list' },
  { value: 'none', words: 'In place of the list' },
] as const;

export interface AppearanceProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function Appearance({ settings, onChange }: AppearanceProps) {
  return (
    <Section id="appearance" title="Appearance">
      <Row label="Theme" hint="On every device where you sign in." htmlFor="theme">
        <Select
          id="theme"
          value={settings.theme}
          choices={THEMES}
          onChoose={(theme) => {
            THEME.wear(theme);
            void onChange({ theme });
          }}
        />
      </Row>
      <Row label="Text size" hint="Of everything but the HTML of messages." htmlFor="font-size">
        <Select
          id="font-size"
          value={settings.fontSize}
          choices={FONT_SIZES}
          onChoose={(fontSize) => {
            FONT_SIZE.wear(fontSize);
            void onChange({ fontSize });
          }}
        />
      </Row>
      <Row label="Density" hint="How much room a row of the list takes." htmlFor="density">
        <Select
          id="density"
          value={settings.density}
          choices={DENSITIES}
          onChoose={(density) => void onChange({ density })}
        />
      </Row>
      <Row label="A message opens" hint="On a phone always in place of the list." htmlFor="split">
        <Select
          id="split"
          value={settings.split}
          choices={SPLITS}
          onChoose={(split) => void onChange({ split })}
        />
      </Row>
    </Section>
  );
}
