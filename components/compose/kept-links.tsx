'use client';
/** In the rail: what was begun, and what was sent. */
import { FileText, Send } from 'lucide-react';
import { Tooltip } from '@/components/ui/tooltip';
import { useWrite } from './door.tsx';

const LINKS = [
  { kept: 'drafts', words: 'Drafts', icon: FileText },
  { kept: 'sent', words: 'Sent', icon: Send },
] as const;

export interface KeptLinksProps {
  /** responsive: pictures alone where the rail is narrow. */
  room: 'full' | 'responsive';
  onGone?: () => void;
}

export function KeptLinks({ room, onGone }: KeptLinksProps) {
  const write = useWrite();
  const narrow = room === 'responsive';
  return LINKS.map(({ kept, words, icon: Icon }) => (
    <Tooltip key={kept} words={words}>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          onGone?.();
          write({ is: 'look', at: kept });
        }}
        className={`flex h-9 items-center gap-3 rounded-md px-3 text-sm text-soft hover:bg-press hover:text-ink ${narrow ? 'max-lg:justify-center max-lg:px-0' : ''}`}
      >
        <Icon className="size-[1.125rem] flex-none stroke-[1.75]" aria-hidden="true" />
        <span className={`truncate ${narrow ? 'max-lg:sr-only' : ''}`}>{words}</span>
      </button>
    </Tooltip>
  ));
}
