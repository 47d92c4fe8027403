/** What is kept here, and how to have it forgotten. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { Pieces, useSay } from '@/components/ui/words';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { AccountView } from '@/lib/contract/account';
import type { Account } from '@/lib/contract/session';
import type { Say } from '@/lib/words/say';
import { ProblemRow } from './problem-row.tsx';
import { Fact, Section } from './section.tsx';
import { type Loaded, problemIn, useLoaded } from './use-loaded.ts';

export function Data({ account }: { account: Account }) {
  const say = useSay();
  const [loaded, reload] = useLoaded(api.account);
  const [asking, setAsking] = useState<'no' | 'yes'>('no');
  return (
    <Section id="data" title={say('settings.data')} words={say('data.words')}>
      <ProblemRow problem={problemIn(loaded)} onAgain={reload} />
      <Fact label={say('data.messages')} hint={say('data.messages-hint')}>
        {sizeOf(say, loaded, 'messages')}
      </Fact>
      <Fact label={say('data.rest')} hint={say('data.rest-hint')}>
        {sizeOf(say, loaded, 'rest')}
      </Fact>
      <div className="flex flex-col items-start gap-3 px-4 py-3.5 md:flex-row md:items-center md:justify-between md:gap-8 md:px-5">
        <div>
          <p className="text-base font-medium">{say('data.forget')}</p>
          <p className="mt-0.5 text-sm text-faint">{say('data.forget-words')}</p>
        </div>
        <Button look="danger" className="flex-none" onClick={() => setAsking('yes')}>
          {say('data.forget-go')}
        </Button>
      </div>
      <ForgetDialog account={account} open={asking === 'yes'} onClose={() => setAsking('no')} />
    </Section>
  );
}

function sizeOf(say: Say, loaded: Loaded<AccountView>, part: 'messages' | 'rest'): string {
  return loaded.is === 'there' ? octetsInWords(say, loaded.value.octets[part]) : '…';
}

interface ForgetDialogProps {
  account: Account;
  open: boolean;
  onClose: () => void;
}

function ForgetDialog({ account, open, onClose }: ForgetDialogProps) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const [problem, setProblem] = useState<Problem | null>(null);
  const forget = async () => {
    setState('busy');
    setProblem(null);
    try {
      await api.forgetAccount(account.address);
      window.location.assign('/sign-in');
    } catch (error) {
      setProblem(problemOf(error));
      setState('ready');
    }
  };
  return (
    <Question
      title={say('data.forget-title')}
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      answers={
        <>
          <Button look="secondary" onClick={onClose}>
            {say('data.keep')}
          </Button>
          <Button look="danger" state={state} onClick={() => void forget()}>
            {say('data.forget-sure')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>
          <Pieces
            of={say.rich(
              'data.forget-account',
              {
                b: (pieces) => <strong className="font-semibold break-words">{pieces}</strong>,
              },
              { address: account.address },
            )}
          />
        </p>
        <ul className="flex list-disc flex-col gap-1.5 ps-5 text-soft">
          <li>{say('data.gone-letters')}</li>
          <li>{say('data.gone-flags')}</li>
          <li>{say('data.gone-deletions')}</li>
          <li>{say('data.gone-devices')}</li>
          <li>{say('data.stays')}</li>
        </ul>
        {problem !== null && (
          <Notice tone="danger" role="alert" detail={problem.detail}>
            {problemWords(say, problem)}
          </Notice>
        )}
      </div>
    </Question>
  );
}
