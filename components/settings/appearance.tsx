/** How Poplar looks. */
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { useSay } from '@/components/ui/words';
import { FONT_SIZE, THEME } from '@/lib/client/worn';
import type { Settings } from '@/lib/contract/settings';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const FONT_SIZES = ['small', 'normal', 'large', 'larger'] as const;
const DENSITIES = ['comfortable', 'cozy', 'compact'] as const;
const SPLITS = ['right', 'below', 'none'] as const;

export interface AppearanceProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function Appearance({ settings, onChange }: AppearanceProps) {
  const say = useSay();
  return (
    <Section id="appearance" title={say('settings.appearance')}>
      <Row label={say('settings.theme')} hint={say('settings.on-all')} htmlFor="theme">
        <Select
          id="theme"
          value={settings.theme}
          choices={THEMES.map((value) => ({ value, words: say(`settings.theme.${value}`) }))}
          onChoose={(theme) => void THEME.wearIfKept(theme, settings.theme, onChange({ theme }))}
        />
      </Row>
      <Row
        label={say('settings.font-size')}
        hint={say('settings.font-size-hint')}
        htmlFor="font-size"
      >
        <Select
          id="font-size"
          value={settings.fontSize}
          choices={FONT_SIZES.map((value) => ({
            value,
            words: say(`settings.font-size.${value}`),
          }))}
          onChoose={(fontSize) =>
            void FONT_SIZE.wearIfKept(fontSize, settings.fontSize, onChange({ fontSize }))
          }
        />
      </Row>
      <Row label={say('settings.density')} hint={say('settings.density-hint')} htmlFor="density">
        <Select
          id="density"
          value={settings.density}
          choices={DENSITIES.map((value) => ({ value, words: say(`settings.density.${value}`) }))}
          onChoose={(density) => void onChange({ density })}
        />
      </Row>
      <Row
        label={say('list.conversations')}
        hint={say('settings.conversations-hint')}
        htmlFor="conversations"
      >
        <Switch
          id="conversations"
          aria-describedby="conversations-hint"
          value={settings.conversations}
          onChoose={(conversations) => void onChange({ conversations })}
        />
      </Row>
      <Row label={say('settings.split')} hint={say('settings.split-hint')} htmlFor="split">
        <Select
          id="split"
          value={settings.split}
          choices={SPLITS.map((value) => ({ value, words: say(`settings.split.${value}`) }))}
          onChoose={(split) => void onChange({ split })}
        />
      </Row>
    </Section>
  );
}
