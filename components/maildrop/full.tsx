'use client';
/** That new mail may be refused soon, and the way to what takes most room. */
import { Meter } from '@/components/ui/meter';
import { useSay } from '@/components/ui/words';
import { FILLS, fillInWords, fullness } from '@/lib/client/maildrop/status-words';
import { useMaildrop } from './use-maildrop.ts';
import { useNavigation } from './use-place.ts';
import { useChoices } from './use-settings.ts';

/** `room`: under how the mailbox stands, or above the list where the rail has no room for words. */
export default function Full({ room }: { room: 'rail' | 'list' }) {
  const say = useSay();
  const octets = useMaildrop(({ maildrop }) => maildrop.octets);
  const quota = useChoices().settings.quotaOctets;
  const fill = fullness(octets, quota);
  if (fill === 'fine' || quota === null) return null;
  if (room === 'rail')
    return (
      <>
        <Meter
          label={say(FILLS[fill])}
          value={octets}
          of={quota}
          tone="danger"
          className="my-1.5"
        />
        <p className="font-semibold text-danger">{say(FILLS[fill])}</p>
        <Largest />
      </>
    );
  return (
    <div className="flex flex-none items-center gap-3 border-b border-line bg-note-ground px-4 py-1.5 text-xs text-soft full-rail:hidden">
      <p className="min-w-0 flex-1 text-balance tabular-nums">
        {[say(FILLS[fill]), fillInWords(say, octets, quota)].join('\u00a0· ')}
      </p>
      <Largest />
    </div>
  );
}

function Largest() {
  const say = useSay();
  const { show, sort } = useNavigation();
  const showLargest = () => {
    show('inbox');
    sort('largest');
  };
  return (
    <button
      type="button"
      onClick={showLargest}
      className="block flex-none rounded-sm font-semibold text-accent-strong hover:underline"
    >
      {say('settings.show-largest')}
    </button>
  );
}
