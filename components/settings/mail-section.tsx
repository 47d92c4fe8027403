/** How mail is fetched and deleted. */
import { Select } from '@/components/ui/select';
import type { Settings } from '@/lib/contract/settings';
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
  const undo = settings.undoSeconds;
  const usual = `${undoInWords(undoSeconds)} (usual)`;
  return (
    <Section id="mail" title="Mail">
      <Row
        label="Time to undo a deletion"
        hint="Only afterwards is the message removed from the mail server, which is for good."
        htmlFor="undo"
      >
        <Select
          id="undo"
          value={undo === null ? 'usual' : String(undo)}
          choices={[
            { value: 'usual', words: usual },
            ...withChosen(UNDO_SECONDS, undo).map((seconds) => ({
              value: String(seconds),
              words: undoInWords(seconds),
            })),
          ]}
          onChoose={(value) =>
            void onChange({ undoSeconds: value === 'usual' ? null : Number(value) })
          }
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
            words: `Every ${seconds === 60 ? 'minute' : inWords(seconds)}`,
          }))}
          onChoose={(value) => void onChange({ checkSeconds: Number(value) })}
        />
      </Row>
    </Section>
  );
}

/** A choice made elsewhere is offered, too. */
function withChosen(offered: readonly number[], chosen: number | null): readonly number[] {
  const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  return [...all].sort((a, b) => a - b);
}

const undoInWords = (seconds: number) => (seconds === 0 ? 'None' : inWords(seconds));

function inWords(seconds: number): string {
  if (seconds % 3_600 === 0) return seconds === 3_600 ? 'hour' : `${seconds / 3_600} hours`;
  if (seconds % 60 === 0) return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
  return `${seconds} seconds`;
}
