/** The way into the sample inbox, where no mail server is configured. */
import { Button } from '@/components/ui/button';

/** Its credentials are no secret: the server makes them up for itself, on this computer only. */
export interface SampleAccount {
  readonly address: string;
  readonly password: string;
}

export function Sample({ state, onOpen }: { state: 'ready' | 'busy'; onOpen: () => void }) {
  return (
    <>
      <div>
        <h2 className="text-md font-semibold">Look around first</h2>
        <p className="mt-1 text-sm text-soft">
          No mail server is configured yet, so this is a sample one: it runs inside Poplar and holds
          made-up mail. Delete whatever you like.
        </p>
        <Button look="primary" state={state} onClick={onOpen} className="mt-3.5 h-11 w-full">
          Open the sample inbox
        </Button>
      </div>
      <p className="flex items-center gap-3 text-xs text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or sign in by hand
      </p>
    </>
  );
}
