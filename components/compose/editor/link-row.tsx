'use client';
/** Where the selected words are to lead. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useSay } from '@/components/ui/words';
import { hrefAt, linkCommand } from './doings.ts';
import { targetOf } from './schema.ts';
import type { Editor } from './use-editor.ts';

export interface LinkRowProps {
  editor: Editor;
  onDone: () => void;
}

/** As people type addresses: without the scheme. */
function completed(typed: string): string {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

export function LinkRow({ editor: { view }, onDone }: LinkRowProps) {
  const say = useSay();
  const [before] = useState(() => hrefAt(view.state));
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState<'no' | 'yes'>('no');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const leave = (href?: string | null) => {
    if (href !== undefined) linkCommand(href)(view.state, view.dispatch);
    onDone();
    view.focus();
  };
  const set = () => {
    const href = typed.trim() === '' ? null : targetOf(completed(typed.trim()));
    if (href === null && typed.trim() !== '') return setWrong('yes');
    leave(href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) set();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex items-center gap-2 px-4 pb-2.5">
      <input
        ref={field}
        aria-label={say('editor.link-target')}
        aria-invalid={wrong === 'yes'}
        placeholder="https://"
        dir="ltr"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong('no');
        }}
        onKeyDown={press}
        className="h-9 min-w-0 flex-1 rounded-md bg-sunken px-3 text-base shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none focus:shadow-[inset_0_0_0_2px_var(--color-accent)] aria-invalid:text-danger"
      />
      <Button look="secondary" onClick={set}>
        {say('editor.set-link')}
      </Button>
      {before !== '' && (
        <Button look="quiet" onClick={() => leave(null)}>
          {say('editor.remove-link')}
        </Button>
      )}
    </div>
  );
}
