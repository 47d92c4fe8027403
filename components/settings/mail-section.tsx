/** How mail is fetched, deleted and sent. */
import { Select } from '@/components/ui/select';
import type { Settings } from '@/lib/contract/settings';
import { secondsInWords, withChosen } from './durations.ts';
import { Row, Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

const UNDO_SECONDS = [0, 5, 10, 20, 30, 60, 300] as const;
const CHECK_SECONDS = [60, 120, 300, 600, 1_800, 3_600] as const;

export interface MailSectionProps {
  settings: Settings;
  undoSeconds: number;
  onChange: Chosen['change'];
}

export function MailSection({ settings, undoSeconds, onChange }: MailSectionProps) {
  const toDelete = settings.undoSeconds ?? undoSeconds;
  return (
    <Section id="mail" title="Mail">
      <Row
        label="Time to undo a deletion"
        hint="Only afterwards is the message removed from the mail server, which is for good."
        htmlFor="undo"
      >
        <UndoSelect
          id="undo"
          chosen={settings.undoSeconds}
          otherwise={`${undoInWords(undoSeconds)} (usual)`}
          onChoose={(seconds) => void onChange({ undoSeconds: seconds })}
        />
      </Row>
      <Row
        label="Time to undo sending"
        hint="For so long the message is held here before it goes out."
        htmlFor="undo-send"
      >
        <UndoSelect
          id="undo-send"
          chosen={settings.undoSendSeconds}
          otherwise={`${undoInWords(toDelete)} (as a deletion)`}
          onChoose={(seconds) => void onChange({ undoSendSeconds: seconds })}
        />
      </Row>
      <Row
        label="Look for new mail"
        hint="While Poplar is open. Each look reopens the mailbox, which some servers limit."
        htmlFor="check"
      >
        <Select
          id="check"
          value={String(settings.checkSeconds)}
          choices={withChosen(CHECK_SECONDS, settings.checkSeconds).map((seconds) => ({
            value: String(seconds),
            words: `Every ${seconds === 60 ? 'minute' : secondsInWords(seconds)}`,
          }))}
          onChoose={(value) => void onChange({ checkSeconds: Number(value) })}
        />
      </Row>
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
  return (
    <Select
      id={id}
      value={chosen === null ? OTHERWISE : String(chosen)}
      choices={[
        { value: OTHERWISE, words: otherwise },
        ...withChosen(UNDO_SECONDS, chosen).map((seconds) => ({
          value: String(seconds),
          words: undoInWords(seconds),
        })),
      ]}
      onChoose={(value) => onChoose(value === OTHERWISE ? null : Number(value))}
    />
  );
}

const undoInWords = (seconds: number) => (seconds === 0 ? 'None' : secondsInWords(seconds));
