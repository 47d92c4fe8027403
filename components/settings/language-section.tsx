/** Which language Poplar speaks here, and how it writes times. */
import { useRouter } from 'next/navigation';
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import { speak } from '@/lib/client/language';
import type { Settings } from '@/lib/contract/settings';
import { LANGUAGES, nameOf } from '@/lib/words/languages';
import { Row, Section } from './section.tsx';
import type { Choices, Chosen } from './use-settings.ts';

const TIMES = ['auto', '24-hour', '12-hour'] as const;
const DATES = ['auto', 'day-month', 'month-day', 'year-month-day'] as const;

/** A choice of one of these; what a page of ours offers is always one. */
const chosenOf = <Value extends string>(values: readonly Value[], chosen: string, usual: Value) =>
  values.find((value) => value === chosen) ?? usual;

export interface LanguageSectionProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function LanguageSection({ settings, onChange }: LanguageSectionProps) {
  const say = useSay();
  const router = useRouter();
  // The texts come from the server: kept first, then the page asks for them.
  const choose = async (chosen: Choices) => {
    const { language } = settings;
    if (chosen.language !== undefined) speak(chosen.language);
    if ((await onChange(chosen)) === 'kept') router.refresh();
    else speak(language);
  };
  return (
    <Section id="language" title={say('settings.language-section')}>
      <Row
        label={say('settings.language')}
        hint={say('settings.language-hint')}
        htmlFor="language-choice"
      >
        <Select
          id="language-choice"
          value={settings.language}
          choices={[
            { value: 'auto', words: say('settings.language-auto') },
            ...LANGUAGES.map((value) => ({ value, words: nameOf(value), lang: value })),
          ]}
          onChoose={(value) =>
            void choose({ language: chosenOf(['auto', ...LANGUAGES], value, 'auto') })
          }
        />
      </Row>
      <Row label={say('settings.time')} hint={say('settings.time-hint')} htmlFor="time">
        <Select
          id="time"
          value={settings.timeFormat}
          choices={TIMES.map((value) => ({ value, words: say(`settings.time.${value}`) }))}
          onChoose={(value) => void choose({ timeFormat: chosenOf(TIMES, value, 'auto') })}
        />
      </Row>
      <Row label={say('settings.date')} hint={say('settings.date-hint')} htmlFor="date">
        <Select
          id="date"
          value={settings.dateFormat}
          choices={DATES.map((value) => ({ value, words: say(`settings.date.${value}`) }))}
          onChoose={(value) => void choose({ dateFormat: chosenOf(DATES, value, 'auto') })}
        />
      </Row>
    </Section>
  );
}
