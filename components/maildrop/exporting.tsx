'use client';
/** How far an export is, among the other words at the foot of the list, and a way to stop it. */
import { CircleAlert, Download } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Spinner } from '@/components/ui/spinner';
import { DismissToast, TEXT_BUTTON, Toast } from '@/components/ui/toast';
import { useSay } from '@/components/ui/words';
import { exportView, stopExport } from '@/lib/client/exporting';
import type { ExportView } from '@/lib/contract/export';
import type { Say } from '@/lib/words/say';

/** Milliseconds between two questions, and how long "all exported" stays. */
const ASK_EVERY = 500;
const STAY = 5_000;

/** The list is read first, so that the server may not know of it yet: so many questions long. */
const UNKNOWN_AT_MOST = 60;

export interface ExportingProps {
  /** Its name. */
  run: string;
  onDismiss: () => void;
}

export default function Exporting({ run, onDismiss }: ExportingProps) {
  const say = useSay();
  const view = useExport(run);
  const isDone = view?.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(onDismiss, STAY);
    return () => clearTimeout(timer);
  }, [isDone, onDismiss]);
  const slot = document.getElementById('sending-toasts');
  if (slot === null) return null;
  const state = view?.state ?? 'running';
  return createPortal(
    <Toast
      name="export"
      picture={PICTURES[state]}
      words={view ? wordsOf(say, view) : say('ui.loading')}
    >
      {state === 'running' ? (
        <button type="button" className={TEXT_BUTTON} onClick={() => void stopExport(run)}>
          {say('export.stop')}
        </button>
      ) : (
        <DismissToast onDismiss={onDismiss} />
      )}
    </Toast>,
    slot,
  );
}

const PICTURES: Readonly<Record<ExportView['state'], ReactNode>> = {
  running: <Spinner />,
  done: <Download aria-hidden="true" />,
  stopped: <CircleAlert aria-hidden="true" />,
  failed: <CircleAlert aria-hidden="true" />,
};

function wordsOf(say: Say, { done, of, state }: ExportView): string {
  if (state === 'running') return say('export.under-way', { done, all: of });
  if (state === 'done') return say('export.done', { count: of });
  return say(state === 'stopped' ? 'export.stopped' : 'export.failed');
}

/** Asks until it ended. */
function useExport(run: string): ExportView | null {
  const [view, setView] = useState<ExportView | null>(null);
  useEffect(() => {
    let unknown = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      // Not known yet, or the line is lost: asked again, for a while.
      const next = await exportView(run).catch(() => null);
      if (next === null) unknown += 1;
      else setView(next);
      if (unknown > UNKNOWN_AT_MOST) setView({ state: 'failed', done: 0, of: 0 });
      else if (next === null || next.state === 'running') timer = setTimeout(ask, ASK_EVERY);
    };
    timer = setTimeout(ask, ASK_EVERY);
    return () => clearTimeout(timer);
  }, [run]);
  return view;
}
