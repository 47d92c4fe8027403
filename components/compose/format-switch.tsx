'use client';
/** Between plain words and formatted ones; what would be lost is said before. */
import { Type } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import { type Body, bodyOf, hasFormatting, textsOf, written } from '@/lib/client/compose/body';
import type { Letter } from '@/lib/client/compose/letter';
import type { DraftContent } from '@/lib/contract/compose';
import type { Id } from '@/lib/words/say';
import { useComposeClient } from './use-compose.ts';

export interface FormatSwitch {
  readonly format: 'plain' | 'rich';
  /** Whether it is asked if formatting may be lost. */
  readonly asking: 'no' | 'yes';
  readonly turn: () => void;
  readonly answer: (wish: 'plain' | 'rich') => void;
}

export function useFormatSwitch({ key, content }: Letter): FormatSwitch {
  const client = useComposeClient();
  const [asking, setAsking] = useState<'no' | 'yes'>('no');
  const body = bodyOf(content);
  const become = (format: 'plain' | 'rich') => {
    setAsking('no');
    client.edit(key, textsOf(written(body, format)));
  };
  return {
    format: body.rich === null ? 'plain' : 'rich',
    asking: body.rich === null ? 'no' : asking,
    turn() {
      if (body.rich === null) become('rich');
      else if (hasFormatting(body.rich)) setAsking(asking === 'yes' ? 'no' : 'yes');
      else become('plain');
    },
    answer: (wish) => (wish === 'plain' ? become('plain') : setAsking('no')),
  };
}

export function FormatButton({ format, turn }: FormatSwitch) {
  const say = useSay();
  return (
    <IconButton
      words={say(format === 'rich' ? 'editor.write-plain' : 'editor.write-rich')}
      aria-pressed={format === 'rich'}
      className="aria-pressed:bg-chosen aria-pressed:text-ink"
      onClick={turn}
    >
      <Type aria-hidden="true" />
    </IconButton>
  );
}

const CHOICE = 'font-semibold text-accent-strong hover:underline';

/** Above the foot, where the button is. */
export function FormatQuestion({
  content,
  format,
}: {
  content: DraftContent;
  format: FormatSwitch;
}) {
  const say = useSay();
  if (format.asking === 'no') return null;
  // This button goes: one writes on.
  const keep = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest('form')?.querySelector<HTMLElement>('[contenteditable]')?.focus();
    format.answer('rich');
  };
  return (
    <p role="alert" className="flex flex-wrap gap-x-4 gap-y-1 px-4 pt-2.5 text-sm">
      <span>{say(lossOf(bodyOf(content)))}</span>
      <button type="button" className={CHOICE} onClick={() => format.answer('plain')}>
        {say('editor.make-plain')}
      </button>
      <button type="button" className={CHOICE} onClick={keep}>
        {say('editor.keep-rich')}
      </button>
    </p>
  );
}

/** Pictures of plain text are files; above a quotation, which shows its own, they would be nothing. */
function lossOf({ quotation, rich }: Body): Id {
  if (rich?.includes('<img') !== true) return 'editor.loss';
  return quotation === null ? 'editor.loss-files' : 'editor.loss-pictures';
}
