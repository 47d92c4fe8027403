'use client';
/** The way into the sample inbox, where no mail server is configured. */
import { Button } from '@/components/ui/button';
import { useSay } from '@/components/ui/words';

/** Its credentials are no secret: the server makes them up for itself, on this computer only. */
export interface SampleAccount {
  readonly address: string;
  readonly password: string;
}

export function Sample({ state, onOpen }: { state: 'ready' | 'busy'; onOpen: () => void }) {
  const say = useSay();
  return (
    <>
      <div>
        <h2 className="text-md font-semibold">{say('sign-in.sample-title')}</h2>
        <p className="mt-1 text-sm text-soft">{say('sign-in.sample-words')}</p>
        <Button look="primary" state={state} onClick={onOpen} className="mt-3.5 h-11 w-full">
          {say('sign-in.sample-go')}
        </Button>
      </div>
      <p className="flex items-center gap-3 text-xs text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {say('sign-in.by-hand')}
      </p>
    </>
  );
}
