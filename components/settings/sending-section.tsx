/** How mail leaves: by which server, and whether a copy comes back. */
import { Server } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { type Problem, problemOf } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';
import { submissionApi } from '@/lib/client/submission-api';
import type { Account } from '@/lib/contract/session';
import type { Settings } from '@/lib/contract/settings';
import type { SubmissionChoice } from '@/lib/contract/submission';
import type { Say } from '@/lib/words/say';
import { ProblemRow } from './problem-row.tsx';
import { Row, Section } from './section.tsx';
import { problemIn, useLoaded } from './use-loaded.ts';
import type { Chosen } from './use-settings.ts';
import { WayForm } from './way-form.tsx';

export interface SendingSectionProps {
  account: Account;
  settings: Settings;
  onChange: Chosen['change'];
}

export function SendingSection({ account, settings, onChange }: SendingSectionProps) {
  const say = useSay();
  const [loaded, reload] = useLoaded(submissionApi.choice);
  return (
    <Section id="sending" title={say('way.title')} words={say('way.words')}>
      <ProblemRow problem={problemIn(loaded)} onAgain={reload} />
      {loaded.is === 'there' && <Way before={loaded.value} account={account} />}
      <Row label={say('way.copy')} hint={say('way.copy-hint')} htmlFor="copy-to-self">
        <Switch
          id="copy-to-self"
          aria-describedby="copy-to-self-hint"
          value={settings.copyToSelf}
          onChoose={(copyToSelf) => void onChange({ copyToSelf })}
        />
      </Row>
    </Section>
  );
}

function Way({ before, account }: { before: SubmissionChoice; account: Account }) {
  const [choice, setChoice] = useState(before);
  const [editing, setEditing] = useState<'no' | 'yes'>('no');
  const [problem, setProblem] = useState<Problem | null>(null);
  const forget = async () => {
    setProblem(null);
    try {
      setChoice(await submissionApi.forget());
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  if (editing === 'yes')
    return (
      <WayForm
        account={account}
        own={choice.own}
        onCancel={() => setEditing('no')}
        onKept={(kept) => {
          setChoice(kept);
          setEditing('no');
        }}
      />
    );
  return (
    <>
      <ProblemRow problem={problem} />
      <WayRow choice={choice} onEdit={() => setEditing('yes')} onForget={forget} />
    </>
  );
}

interface WayRowProps {
  choice: SubmissionChoice;
  onEdit: () => void;
  onForget: () => Promise<void>;
}

function WayRow({ choice, onEdit, onForget }: WayRowProps) {
  const say = useSay();
  const { submission, own } = choice;
  const hasQuiet = submission.is === 'available';
  return (
    <div className="flex flex-col gap-2 px-4 py-3.5 md:flex-row md:items-center md:justify-between md:gap-6 md:px-5">
      <div className="flex min-w-0 items-center gap-3.5">
        <Server className="size-5 flex-none stroke-[1.6] text-faint" aria-hidden="true" />
        <div className="min-w-0">
          <p className="truncate text-base font-medium">
            {submission.is === 'available' ? <bdi>{submission.server}</bdi> : say('way.none')}
          </p>
          <p className="mt-0.5 text-sm text-pretty break-words text-faint">
            {whoseWords(say, choice)}
          </p>
        </div>
      </div>
      {choice.choice === 'open' && (
        <div className={`flex flex-none flex-wrap md:ms-0 ${hasQuiet ? 'ms-5' : 'ms-[2.125rem]'}`}>
          {own !== null && <Forget onForget={onForget} />}
          <Button look={hasQuiet ? 'quiet' : 'secondary'} data-edits="" onClick={onEdit}>
            {say(hasQuiet ? 'way.change' : 'way.set-up')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Forget({ onForget }: Pick<WayRowProps, 'onForget'>) {
  const say = useSay();
  const button = usePassedFocus<HTMLButtonElement>((part) =>
    part?.querySelector<HTMLElement>('[data-edits]'),
  );
  return (
    <Button ref={button} look="quiet" onClick={() => void onForget()}>
      {say('way.remove')}
    </Button>
  );
}

function whoseWords(say: Say, { choice, own, submission }: SubmissionChoice): string {
  if (own !== null) return say('way.own', { username: own.username });
  if (submission.is === 'available') return say('way.fixed');
  return choice === 'open' ? say('way.none-hint') : problemWords(say, submission.reason);
}
