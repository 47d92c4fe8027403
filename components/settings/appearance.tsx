/** How Poplar looks. */
import { Select } from '@/components/ui/select';
import { themeOf, wear } from '@/lib/client/theme';
import type { Settings } from '@/lib/contract/settings';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

const THEMES = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
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
          onChoose={(value) => {
            wear(themeOf(value));
            void onChange({ theme: themeOf(value) });
          }}
        />
      </Row>
    </Section>
  );
}
