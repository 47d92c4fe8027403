'use client';
/** A signature with formatting: the letter's own editor, for words alone. */
import { useRef, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { LinkRow } from './editor/link-row.tsx';
import type { Pictures } from './editor/pictures.ts';
import { Toolbar } from './editor/toolbar.tsx';
import { useEditor, type Written } from './editor/use-editor.ts';
import { WORDS_LOOK } from './editor/words-look.ts';

export interface SignatureFieldProps {
  written: Written;
  label: string;
  onWrite: (written: Written) => void;
}

/** A picture of a letter that is pasted here has no letter to come from: its name stands in its place. */
const NO_PICTURES: Pictures = { show() {}, learn() {}, end() {} };

export default function SignatureField({ written, label, onWrite }: SignatureFieldProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState<'no' | 'yes'>('no');
  const [refused, setRefused] = useState<'no' | 'yes'>('no');
  const refuse = () => setRefused('yes');
  const editor = useEditor(place, {
    written,
    label,
    className: `min-h-24 px-3 py-2 ${WORDS_LOOK}`,
    pictures: NO_PICTURES,
    onWrite,
    onAskForLink: () => setLinking('yes'),
    files: {
      attach: refuse,
      late: refuse,
      embed: async () => {
        refuse();
        return null;
      },
    },
  });
  return (
    <div className="min-w-0 rounded-md bg-surface shadow-[inset_0_0_0_1px_var(--color-edge)] focus-within:shadow-[inset_0_0_0_2px_var(--color-accent)]">
      <div className="border-b border-line">
        <Toolbar editor={editor} onLink={() => setLinking(linking === 'yes' ? 'no' : 'yes')} />
        {linking === 'yes' && editor !== null && (
          <LinkRow editor={editor} onDone={() => setLinking('no')} />
        )}
      </div>
      <div ref={place} />
      <p role="status" className="px-3 pb-2 text-sm text-faint empty:hidden">
        {refused === 'yes' ? say('identity.words-only') : ''}
      </p>
    </div>
  );
}
