'use client';
/** What is written of one letter: whom to, about what, the words, the files, and Send. */
import { Paperclip, Trash2 } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import { MOST_OCTETS } from '@/lib/client/compose/attaching';
import type { Letter } from '@/lib/client/compose/letter';
import type { Sheet } from '@/lib/client/compose/store';
import { octetsInWords } from '@/lib/client/formats';
import { Files } from './files.tsx';
import { FormatButton, FormatQuestion, useFormatSwitch } from './format-switch.tsx';
import { FromField, RecipientFields } from './head-fields.tsx';
import { LetterNotes } from './letter-notes.tsx';
import { SavedState } from './saved-state.tsx';
import { SendButton } from './send-button.tsx';
import { useComposeClient, useDesk } from './use-compose.ts';
import { useDrop } from './use-drop.ts';
import { Words } from './words.tsx';

export interface LetterFormProps {
  sheet: Sheet;
  focus: 'take' | 'leave';
}

export function LetterForm({ sheet, focus }: LetterFormProps) {
  const say = useSay();
  const { letter } = sheet;
  const client = useComposeClient();
  const form = useRef<HTMLFormElement>(null);
  const drop = useDrop((files) => void client.attach(letter.key, files));
  useFirstFocus(form, focus);
  return (
    <form
      ref={form}
      aria-label={say('reader.label')}
      onSubmit={(event) => event.preventDefault()}
      className="relative flex min-h-0 flex-1 flex-col"
      {...drop.handlers}
    >
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain">
        <LetterNotes sheet={sheet} />
        <FromField letter={letter} />
        <RecipientFields letter={letter} />
        <SubjectField letter={letter} />
        <Words letter={letter} focus={beginsWithWords(letter) ? focus : 'leave'} />
        <Files letter={letter} />
      </div>
      <Foot sheet={sheet} />
      {drop.over === 'yes' && (
        <div className="pointer-events-none absolute inset-1.5 flex items-center justify-center rounded-lg border-2 border-dashed border-accent bg-raised/90 text-md font-semibold text-accent-strong">
          {say('compose.drop', { most: octetsInWords(say, MOST_OCTETS) })}
        </div>
      )}
    </form>
  );
}

function SubjectField({ letter: { key, content } }: { letter: Letter }) {
  const say = useSay();
  const client = useComposeClient();
  const id = useId();
  return (
    <div className="mx-4 flex flex-none items-center border-b border-line focus-within:border-accent">
      <label htmlFor={id} className="w-[4.75rem] flex-none text-sm text-faint">
        {say('compose.subject')}
      </label>
      <input
        id={id}
        name="subject"
        dir={content.subject === '' ? undefined : 'auto'}
        maxLength={2_000}
        autoComplete="off"
        value={content.subject}
        onChange={(event) => client.edit(key, { subject: event.currentTarget.value })}
        className="h-10 min-w-0 flex-1 bg-transparent text-base font-medium outline-none"
      />
    </div>
  );
}

/** Formatted words come later than the form: they take the focus themselves. */
const beginsWithWords = ({ content }: Letter) =>
  content.to.length + content.cc.length + content.bcc.length > 0;

/** Where the writing begins: with whom it is for, or with the words of an answer. */
function useFirstFocus(form: RefObject<HTMLFormElement | null>, focus: 'take' | 'leave') {
  const first = useRef(focus);
  useEffect(() => {
    if (first.current !== 'take') return;
    if (form.current?.querySelector('[data-chip]') === null)
      return form.current.querySelector<HTMLInputElement>('input[name=to]')?.focus();
    const text = form.current?.querySelector('textarea');
    text?.focus();
    text?.setSelectionRange(0, 0);
  }, [form]);
}

function Foot({ sheet }: { sheet: Sheet }) {
  const say = useSay();
  const client = useComposeClient();
  const { key } = sheet.letter;
  const sendable = useDesk((desk) => desk.writing?.submission.is !== 'none');
  const asked = sheet.doubt?.is === 'ask';
  const format = useFormatSwitch(sheet.letter);
  return (
    <div className="flex flex-none flex-col border-t border-line pb-[env(safe-area-inset-bottom)]">
      <p
        role="alert"
        className={`px-4 text-sm ${sheet.doubt === null ? '' : 'pt-2.5'} ${asked ? 'text-ink' : 'text-danger'}`}
      >
        {sheet.doubt?.words}
      </p>
      <FormatQuestion content={sheet.letter.content} format={format} />
      <div className="flex h-14 items-center gap-1 ps-4 pe-2">
        {sendable && <SendButton sheet={sheet} />}
        <FormatButton {...format} />
        <Attach onFiles={(files) => void client.attach(key, files)} />
        <SavedState letter={sheet.letter} />
        <IconButton words={say('compose.discard')} onClick={() => void client.discard(key)}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

function Attach({ onFiles }: { onFiles: (files: File[]) => void }) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        data-attach=""
        words={say('compose.attach', { most: octetsInWords(say, MOST_OCTETS) })}
        onClick={() => picker.current?.click()}
      >
        <Paperclip aria-hidden="true" />
      </IconButton>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={say('compose.files')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
