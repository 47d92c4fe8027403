/** What is kept here, and how to have it forgotten. */

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { AccountView } from '@/lib/contract/account';
import type { Account } from '@/lib/contract/session';
import { NotLoaded } from './not-loaded.tsx';
import { Fact, Section } from './section.tsx';
import { type Loaded, useLoaded } from './use-loaded.ts';

export function Data({ account }: { account: Account }) {
  const [loaded] = useLoaded(api.account);
  const [asking, setAsking] = useState<'no' | 'yes'>('no');
  return (
    <Section
      id="data"
      title="Data kept here"
      words="Sealed on the server’s disk. Your mail itself stays on your mail server."
    >
      <NotLoaded loaded={loaded} />
      <Fact
        label="Messages you opened"
        hint="Kept for a while, so that opening them again fetches nothing."
      >
        {sizeOf(loaded, 'messages')}
      </Fact>
      <Fact
        label="Everything else"
        hint="The list with its previews, read and starred, settings, and what was deleted lately."
      >
        {sizeOf(loaded, 'rest')}
      </Fact>
      <div className="flex flex-col items-start gap-3 px-4 py-3.5 md:flex-row md:items-center md:justify-between md:gap-8 md:px-5">
        <div>
          <p className="text-base font-medium">Forget this account here</p>
          <p className="mt-0.5 text-sm text-faint">
            Removes all of the above, drafts and sent letters too, and signs out every device. The
            mail on your mail server stays.
          </p>
        </div>
        <Button look="danger" className="flex-none" onClick={() => setAsking('yes')}>
          Forget this account
        </Button>
      </div>
      <ForgetDialog account={account} open={asking === 'yes'} onClose={() => setAsking('no')} />
    </Section>
  );
}

function sizeOf(loaded: Loaded<AccountView>, part: 'messages' | 'rest'): string {
  return loaded.is === 'there' ? octetsInWords(loaded.value.octets[part]) : '…';
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
    <Dialog
      title="Forget this account here?"
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <div className="flex flex-col gap-4 px-5 pb-5 text-base">
        <p>
          Poplar forgets all that it keeps of{' '}
          <strong className="font-semibold break-words">{account.address}</strong>. This cannot be
          undone.
        </p>
        <ul className="flex list-disc flex-col gap-1.5 ps-5 text-soft">
          <li>Gone: drafts, letters sent from here, and what still waits to be sent.</li>
          <li>Gone: which messages were read or starred, settings, previews, and copies.</li>
          <li>Deletions whose time to undo still runs are not carried out.</li>
          <li>Every device is signed out, this one too.</li>
          <li>Your mail stays on your mail server. Sign in again, and it is all there, unread.</li>
        </ul>
        {problem !== null && (
          <Notice tone="danger" role="alert" detail={problem.detail}>
            {problemWords(say, problem)}
          </Notice>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="secondary" onClick={onClose}>
            Keep it
          </Button>
          <Button look="danger" state={state} onClick={() => void forget()}>
            Forget it for good
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
