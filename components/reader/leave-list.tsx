'use client';
/** The way off a mailing list: asked for once, then done by the server, by mail or on the list's page. */
import { useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { Button } from '@/components/ui/button';
import { Question } from '@/components/ui/question';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Unsubscribe } from '@/lib/contract/trust';
import { readLink } from '@/lib/html';
import type { Follow } from './use-links.tsx';
import { useGrants } from './wishes.ts';

export interface LeaveListProps {
  messageKey: MessageKey;
  unsubscribe: Unsubscribe;
  onLink: Follow;
}

type State = 'closed' | 'asking' | 'busy';

export function LeaveList({ messageKey, unsubscribe, onLink }: LeaveListProps) {
  const say = useSay();
  const client = useClient();
  const [state, setState] = useState<State>('closed');
  useGrants([{ id: 'leave-list', words: say('leave.go'), take: () => setState('asking') }]);
  const leave = async () => {
    if (unsubscribe.way !== 'one-click') {
      setState('closed');
      const link = readLink(unsubscribe.href, '');
      if (link !== null) onLink(link);
      return;
    }
    setState('busy');
    try {
      await api.unsubscribe(messageKey);
      client.notify('plain', say('leave.told', { host: unsubscribe.host }));
    } catch (error) {
      client.complain(error);
    }
    setState('closed');
  };
  return (
    <>
      <button
        type="button"
        onClick={() => setState('asking')}
        className="relative block rounded-sm text-sm leading-6 text-accent-strong hover:underline pointer-coarse:mt-2.5 pointer-coarse:-mb-[calc(44px-1lh)] pointer-coarse:pb-[calc(44px-1lh)] print:hidden"
      >
        {say('leave.go')}
      </button>
      <Question
        title={say('leave.title')}
        open={state !== 'closed'}
        onOpenChange={(next) => !next && setState('closed')}
        answers={
          <>
            <Button look="secondary" onClick={() => setState('closed')}>
              {say('ui.cancel')}
            </Button>
            <Button
              look="primary"
              state={state === 'busy' ? 'busy' : 'ready'}
              onClick={() => void leave()}
            >
              {say(`leave.do.${unsubscribe.way}`)}
            </Button>
          </>
        }
      >
        <p className="break-words">
          {say(`leave.words.${unsubscribe.way}`, { host: unsubscribe.host })}
        </p>
      </Question>
    </>
  );
}
