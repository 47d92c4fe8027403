'use client';
/** What just happened, at the foot of the list: read aloud at once, shown by strips that come with the first. */
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { undoable } from '@/lib/client/maildrop/deletions';
import { useDrawn } from './use-drawn.ts';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useChoices } from './use-settings.ts';

const strips = () => import('./once-drawn.ts');
const Passing = late(async () => ({ default: (await strips()).Passing }));
const Undoables = late(async () => ({ default: (await strips()).Undoables }));

export function Toasts() {
  const say = useSay();
  // The strips are there before the first is due, unless that is at once.
  const isDrawn = useDrawn() === 'drawn';
  const isDue = useMaildrop(
    ({ deletions, discarded, notice }) =>
      notice !== null || discarded !== null || deletions.size > 0,
  );
  const isWanted = isDrawn || isDue;
  return (
    <section
      aria-label={say('list.toasts')}
      className="pointer-events-none fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom)+var(--docked,0px))] z-30 flex flex-col items-start gap-2 md:inset-x-auto md:start-[4.5rem] md:bottom-4 full-rail:start-[15rem]"
    >
      <Aloud />
      {/* It stands here before there is anything to say, so that the first is read aloud, too. */}
      <div aria-live="polite" className="contents">
        <Coming>{isWanted && <Passing />}</Coming>
      </div>
      <div id="sending-toasts" className="contents" />
      <Coming>{isWanted && <Undoables />}</Coming>
    </section>
  );
}

/** What can be undone, once for each change and not as the time runs out. */
function Aloud() {
  const say = useSay();
  const client = useClient();
  useMaildrop((snapshot) => snapshot.deletions);
  const open = undoable(client.get());
  const discarded = useMaildrop((snapshot) => snapshot.discarded);
  const hasKey = useChoices().settings.keyboard === 'on';
  const aloud = hasKey ? 'list.deleted-aloud' : 'list.deleted';
  return (
    <p aria-live="polite" className="sr-only">
      {open === null ? '' : say(aloud, { count: open.count })}
      {discarded === null ? '' : say(aloud, { count: discarded.keys.length })}
    </p>
  );
}
