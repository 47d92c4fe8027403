'use client';
/** Begins a new message: in the rail, and floating over the list on a phone. */
import { PenLine } from 'lucide-react';
import { Tooltip } from '@/components/ui/tooltip';
import { useSay } from '@/components/ui/words';
import { useWrite } from './door.tsx';

const LOOK =
  'inline-flex items-center justify-center gap-2.5 bg-accent font-[550] text-on-accent transition-colors duration-100 hover:bg-accent-strong forced-colors:border';
const ROOMS = {
  responsive: 'h-10 w-full rounded-md text-base slim-rail:w-10',
  floating:
    'fixed end-4 bottom-[calc(max(1rem,env(safe-area-inset-bottom))+var(--docked,0px))] z-10 size-14 rounded-xl shadow-pop md:hidden',
} as const;

export interface WriteButtonProps {
  /** responsive: its picture alone where the rail is narrow. */
  room: keyof typeof ROOMS;
}

export function WriteButton({ room }: WriteButtonProps) {
  const say = useSay();
  const write = useWrite();
  return (
    <Tooltip
      words={say('keys.new-message')}
      keys="c"
      side={room === 'responsive' ? 'end' : 'below'}
    >
      <button
        type="button"
        aria-label={say('keys.new-message')}
        onClick={() => write({ is: 'new' })}
        className={`${LOOK} ${ROOMS[room]}`}
      >
        <PenLine
          className={`flex-none stroke-[1.75] ${room === 'floating' ? 'size-6' : 'size-[1.125rem]'}`}
          aria-hidden="true"
        />
        {room === 'responsive' && (
          <span className="slim-rail:hidden">{say('keys.new-message')}</span>
        )}
      </button>
    </Tooltip>
  );
}
