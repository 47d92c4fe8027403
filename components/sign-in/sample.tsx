/** The way into the sample inbox, where no mail server is configured. */
import { NAMED } from '@/lib/client/sign-in/handed';
import type { Say } from '@/lib/words/say';
import { WayIn } from './way-in.tsx';

export function Sample({ say }: { say: Say }) {
  return (
    <>
      <div className="flex flex-col">
        <h2 className="text-md font-semibold">{say('sign-in.sample-title')}</h2>
        <p className="mt-1 mb-3.5 text-sm text-soft">{say('sign-in.sample-words')}</p>
        <WayIn id={NAMED.openSample} look="primary">
          {say('sign-in.sample-go')}
        </WayIn>
      </div>
      <p className="flex items-center gap-3 text-xs text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {say('sign-in.by-hand')}
      </p>
    </>
  );
}
