'use client';
/** Words with formatting: the editor, its buttons, and the letter's pictures among the words. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { withPicture } from '@/lib/client/compose/body';
import type { Letter } from '@/lib/client/compose/letter';
import { LinkRow } from './editor/link-row.tsx';
import { createPictures } from './editor/pictures.ts';
import { Toolbar } from './editor/toolbar.tsx';
import { useCaret } from './editor/use-caret.ts';
import { useEditor, type Written } from './editor/use-editor.ts';
import { WORDS_LOOK } from './editor/words-look.ts';
import { useComposeClient } from './use-compose.ts';

export interface RichWordsProps {
  letter: Letter;
  written: Written;
  /** take: writing goes on here. */
  focus: 'take' | 'leave';
  /** Where the plain text was left, as an offset, and where these words are; null: begins here. */
  caret: RefObject<number | null>;
  onWrite: (written: Written) => void;
}

export default function RichWords({ letter, written, focus, caret, onWrite }: RichWordsProps) {
  const say = useSay();
  const client = useComposeClient();
  const { key } = letter;
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(letter);
  now.current = letter;
  const [linking, setLinking] = useState<'no' | 'yes'>('no');
  const [pictures] = useState(() => createPictures(key, () => now.current.attachments));
  const editor = useEditor(place, {
    written,
    label: say('editor.text'),
    className: `min-h-40 flex-1 px-4 pt-2 pb-2 ${WORDS_LOOK}`,
    pictures,
    onWrite,
    onAskForLink: () => setLinking('yes'),
    files: {
      attach: (files) => void client.attach(key, files),
      late: (attachment) => client.edit(key, withPicture(now.current.content, attachment)),
      embed: async (file) => {
        const attachment = await client.embed(key, file);
        if (attachment !== null) pictures.learn(attachment.contentId, file);
        return attachment;
      },
    },
  });
  useEffect(() => () => pictures.end(), [pictures]);
  useCaret(editor?.view, written.own, focus, caret);
  return (
    <>
      <div className="sticky top-0 z-[1] flex-none border-b border-line bg-raised">
        <Toolbar editor={editor} onLink={() => setLinking(linking === 'yes' ? 'no' : 'yes')} />
        {linking === 'yes' && editor !== null && (
          <LinkRow editor={editor} onDone={() => setLinking('no')} />
        )}
      </div>
      <div ref={place} className="flex min-h-40 shrink-0 grow flex-col" />
    </>
  );
}
