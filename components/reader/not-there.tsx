'use client';
/** The open message while it is on its way, and when it did not come. */
import { CircleOff, MailX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMaildrop } from '@/components/maildrop/use-maildrop';
import { useNavigation } from '@/components/maildrop/use-place';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import type { Problem } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { MessageHeading } from './message-heading.tsx';
import { openMessage } from './scroller.tsx';
import { SHEET } from './sheet.ts';
import { TextBones } from './text-bones.tsx';

/** What the list knows is shown at once; lines stand for the text, late enough not to flash. */
export function Loading({
  openKey,
  envelope,
  above,
}: {
  openKey: MessageKey;
  envelope: Envelope | undefined;
  above: ReactNode;
}) {
  const say = useSay();
  const place = usePassedFocus<HTMLDivElement>(openMessage);
  const progress = useMaildrop(({ messageProgress }) => messageProgress.get(openKey));
  return (
    <div ref={place}>
      {above}
      <div className={SHEET}>
        {envelope === undefined ? <HeadingBones /> : <MessageHeading envelope={envelope} />}
        <p role="status" className="sr-only">
          {say('reader.loading')}
        </p>
        {progress === undefined ? (
          <TextBones className="mt-6" />
        ) : (
          <Fetching done={progress.done} of={progress.of} />
        )}
      </div>
    </div>
  );
}

function Fetching({ done, of }: { done: number; of: number }) {
  const say = useSay();
  return (
    <div className="mt-8 max-w-sm animate-appear">
      <p className="mb-2 text-sm text-soft tabular-nums">
        {say('status.fill', { much: octetsInWords(say, done), most: octetsInWords(say, of) })}
      </p>
      <progress
        aria-label={say('reader.fetching')}
        value={done}
        max={of}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-press [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-press [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[width]"
      />
    </div>
  );
}

function HeadingBones() {
  return (
    <div className="flex animate-appear-late flex-col gap-5" aria-hidden="true">
      <span className="bone block h-5 w-2/3 animate-breathe" />
      <div className="flex items-center gap-3">
        <span className="bone block size-10 animate-breathe rounded-full" />
        <div className="flex flex-1 flex-col gap-2">
          <span className="bone block h-3 w-40 animate-breathe" />
          <span className="bone block h-2.5 w-56 animate-breathe" />
        </div>
      </div>
    </div>
  );
}

export interface FailedProps {
  problem: Problem;
  envelope: Envelope | undefined;
  onRetry: () => void;
}

export function Failed({ problem, envelope, onRetry }: FailedProps) {
  const say = useSay();
  const { close } = useNavigation();
  const place = usePassedFocus<HTMLDivElement>(openMessage);
  const gone = problem.code === 'message-gone';
  return (
    <div ref={place} className="contents">
      {envelope !== undefined && (
        <div className={SHEET}>
          <MessageHeading envelope={envelope} />
        </div>
      )}
      <div role="alert" className="min-h-72 flex-1">
        <Empty
          drawing={gone ? <MailX /> : <CircleOff />}
          title={gone ? say('reader.gone') : say('reader.not-come')}
          words={problemWords(say, problem)}
          detail={problem.detail}
        >
          {!gone && (
            <Button look="secondary" onClick={onRetry}>
              {say('ui.try-again')}
            </Button>
          )}
          {gone && (
            <Button look="secondary" onClick={close}>
              {say('reader.back')}
            </Button>
          )}
        </Empty>
      </div>
    </div>
  );
}
