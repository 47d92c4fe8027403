'use client';
/** How far an export is, among the other words at the foot of the list, and a way to stop it. */
import { CircleAlert, Download } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Spinner } from '@/components/ui/spinner';
import { DismissToast, TEXT_BUTTON, Toast } from '@/components/ui/toast';
import { useSay } from '@/components/ui/words';
import { exportView, stopExport } from '@/lib/client/exporting';
import { followExport } from '@/lib/client/follow-export';
import type { ExportView } from '@/lib/contract/export';
import type { Say } from '@/lib/words/say';

/** How long "all exported" stays, milliseconds. */
const STAY = 5_000;

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
  stopped: <CircleAlert aria-hidden="true" className="text-star" />,
  failed: <CircleAlert aria-hidden="true" className="text-star" />,
};

function wordsOf(say: Say, { done, of, state }: ExportView): string {
  if (state === 'running') return say('export.under-way', { done, all: of });
  if (state === 'done') return say('export.done', { count: of });
  return say(state === 'stopped' ? 'export.stopped' : 'export.failed');
}

function useExport(run: string): ExportView | null {
  const [view, setView] = useState<ExportView | null>(null);
  useEffect(() => followExport(() => exportView(run), setView), [run]);
  return view;
}
