/** How mail is fetched, deleted and sent. */
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import type { Account } from '@/lib/contract/session';
import type { Settings } from '@/lib/contract/settings';
import type { Say } from '@/lib/words/say';
import { everyInWords, secondsInWords, withChosen } from './durations.ts';
import { OfflineRow } from './offline-row.tsx';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

const UNDO_SECONDS = [0, 5, 10, 20, 30, 60, 300] as const;
const CHECK_SECONDS = [60, 120, 300, 600, 1_800, 3_600] as const;

export interface MailSectionProps {
  account: Account;
  settings: Settings;
  undoSeconds: number;
  onChange: Chosen['change'];
}

export function MailSection({ account, settings, undoSeconds, onChange }: MailSectionProps) {
  const say = useSay();
  const toDelete = settings.undoSeconds ?? undoSeconds;
  return (
    <Section id="mail" title={say('settings.mail')}>
      <Row
        label={say('settings.after-delete')}
        hint={say('settings.after-delete-hint')}
        htmlFor="after-delete"
      >
        <Select
          id="after-delete"
          value={settings.afterDelete}
          choices={[
            { value: 'list', words: say('reader.back') },
            { value: 'next', words: say('settings.after-delete.next') },
          ]}
          onChoose={(afterDelete) => void onChange({ afterDelete })}
        />
      </Row>
      <Row label={say('settings.undo')} hint={say('settings.undo-hint')} htmlFor="undo">
        <UndoSelect
          id="undo"
          chosen={settings.undoSeconds}
          otherwise={say('settings.undo-usual', { time: undoInWords(say, undoSeconds) })}
          onChoose={(seconds) => void onChange({ undoSeconds: seconds })}
        />
      </Row>
      <Row
        label={say('settings.undo-send')}
        hint={say('settings.undo-send-hint')}
        htmlFor="undo-send"
      >
        <UndoSelect
          id="undo-send"
          chosen={settings.undoSendSeconds}
          otherwise={say('settings.undo-as-deletion', { time: undoInWords(say, toDelete) })}
          onChoose={(seconds) => void onChange({ undoSendSeconds: seconds })}
        />
      </Row>
      <Row label={say('settings.check')} hint={say('settings.check-hint')} htmlFor="check">
        <Select
          id="check"
          value={String(settings.checkSeconds)}
          choices={withChosen(CHECK_SECONDS, settings.checkSeconds).map((seconds) => ({
            value: String(seconds),
            words: everyInWords(say, seconds),
          }))}
          onChoose={(value) => void onChange({ checkSeconds: Number(value) })}
        />
      </Row>
      <OfflineRow account={account} />
    </Section>
  );
}

interface UndoSelectProps {
  id: string;
  chosen: number | null;
  /** What holds where nothing is chosen, in words. */
  otherwise: string;
  onChoose: (seconds: number | null) => void;
}

const OTHERWISE = 'otherwise';

function UndoSelect({ id, chosen, otherwise, onChoose }: UndoSelectProps) {
  const say = useSay();
  return (
    <Select
      id={id}
      value={chosen === null ? OTHERWISE : String(chosen)}
      choices={[
        { value: OTHERWISE, words: otherwise },
        ...withChosen(UNDO_SECONDS, chosen).map((seconds) => ({
          value: String(seconds),
          words: undoInWords(say, seconds),
        })),
      ]}
      onChoose={(value) => onChoose(value === OTHERWISE ? null : Number(value))}
    />
  );
}

const undoInWords = (say: Say, seconds: number) =>
  seconds === 0 ? say('settings.undo-none') : secondsInWords(say, seconds);
