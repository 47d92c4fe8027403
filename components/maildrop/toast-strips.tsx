'use client';
/** The strips that tell what just happened and how it is undone; fetched once the list is there. */
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Keys } from '@/components/ui/keys';
import { DismissToast, TEXT_BUTTON, TimeLeft, Toast } from '@/components/ui/toast';
import { useSay } from '@/components/ui/words';
import { type Undoable, undoable } from '@/lib/client/maildrop/deletions';
import type { Discarded, Notice } from '@/lib/client/maildrop/store';
import { useClient, useMaildrop } from './use-maildrop.ts';

/** A passing word. */
export function Passing() {
  const notice = useMaildrop((snapshot) => snapshot.notice);
  return notice === null ? null : <NoticeToast key={notice.id} notice={notice} />;
}

/** What can be called back, and for how long. */
export function Undoables() {
  const client = useClient();
  const deletions = useMaildrop((snapshot) => snapshot.deletions);
  const discarded = useMaildrop((snapshot) => snapshot.discarded);
  const open = undoable(client.get());
  useEffect(() => {
    if (deletions.size === 0 && discarded === null) return;
    const timer = setInterval(client.tick, 250);
    return () => clearInterval(timer);
  }, [client, deletions, discarded]);
  return (
    <>
      {open !== null && <UndoToast open={open} />}
      {discarded !== null && <DiscardedToast discarded={discarded} />}
    </>
  );
}

function UndoToast({ open: { count, last, until } }: { open: Undoable }) {
  const say = useSay();
  const client = useClient();
  const several = count > last.length;
  return (
    <Undoing name="undo" {...{ count, until }}>
      {several && <UndoButton words={say('list.undo-all')} onUndo={() => client.undo('all')} />}
      <UndoButton
        words={several ? say('list.undo-last') : say('list.undo')}
        keys="z"
        onUndo={() => client.undo('last')}
      />
    </Undoing>
  );
}

/** Letters that were thrown away. */
function DiscardedToast({ discarded: { keys, until } }: { discarded: Discarded }) {
  const say = useSay();
  const client = useClient();
  return (
    <Undoing name="discarded" count={keys.length} until={until}>
      <UndoButton words={say('list.undo')} keys="z" onUndo={client.restore} />
    </Undoing>
  );
}

interface UndoingProps {
  name: string;
  count: number;
  until: number;
  children: ReactNode;
}

/** What was deleted, how it comes back, and the time left for that. */
function Undoing({ name, count, until, children }: UndoingProps) {
  const say = useSay();
  return (
    <Toast name={name} words={say('list.deleted', { count })}>
      {children}
      <TimeLeft key={until} until={until} />
    </Toast>
  );
}

interface UndoButtonProps {
  words: string;
  keys?: string;
  onUndo: () => Promise<void>;
}

function UndoButton({ words, keys, onUndo }: UndoButtonProps) {
  return (
    <button type="button" className={TEXT_BUTTON} onClick={() => void onUndo().then(toList)}>
      {words}
      {keys !== undefined && (
        <span className="max-md:hidden" aria-hidden="true">
          <Keys keys={keys} tone="dark" />
        </span>
      )}
    </button>
  );
}

/** The focus goes back to the list where the button that had it is gone. */
function toList() {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const list = document.getElementById('list');
    (list?.querySelector<HTMLElement>('[tabindex="0"]') ?? list)?.focus({ preventScroll: true });
  });
}

/** How long a word stays, milliseconds; a problem takes longer to read. */
const STAY = { plain: 4_000, problem: 15_000, undoable: 10_000 } as const;

function NoticeToast({ notice }: { notice: Notice }) {
  const say = useSay();
  const client = useClient();
  const { detail, text, tone } = notice;
  useEffect(() => {
    const timer = setTimeout(client.dismiss, STAY[tone]);
    return () => clearTimeout(timer);
  }, [client, tone]);
  return (
    <Toast
      name={tone}
      picture={
        tone === 'problem' ? <CircleAlert aria-hidden="true" className="text-star" /> : undefined
      }
      words={text}
      detail={detail}
    >
      {tone === 'undoable' && (
        <UndoButton words={say('list.undo')} keys="z" onUndo={() => client.undo('flags')} />
      )}
      <DismissToast onDismiss={client.dismiss} />
    </Toast>
  );
}
