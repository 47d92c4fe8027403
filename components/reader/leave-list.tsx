'use client';
/** The way off a mailing list: asked for once, then done by the server, by mail or on the list's page. */
import { useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Unsubscribe } from '@/lib/contract/trust';
import { readLink } from '@/lib/html';
import type { Follow } from './use-links.tsx';

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
        className="inline-flex h-6 items-center rounded-sm text-sm text-accent-strong hover:underline print:hidden"
      >
        {say('leave.go')}
      </button>
      <Dialog
        title={say('leave.title')}
        open={state !== 'closed'}
        onOpenChange={(next) => !next && setState('closed')}
      >
        <div className="px-5 pb-5">
          <p className="text-base break-words">
            {say(`leave.words.${unsubscribe.way}`, { host: unsubscribe.host })}
          </p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
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
          </div>
        </div>
      </Dialog>
    </>
  );
}
