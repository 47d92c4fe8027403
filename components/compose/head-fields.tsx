'use client';
/** Whom a letter is from and for. */
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import type { Letter } from '@/lib/client/compose/letter';
import { recipientInWords } from '@/lib/client/compose/recipients';
import { RecipientField } from './recipient-field.tsx';
import { useComposeClient, useDesk } from './use-compose.ts';
import { useCorrespondents } from './use-correspondents.ts';

/** Keeps its direction to itself, so that its brackets stay as they are from right to left: an option takes no `bdi`. */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** Only where there is a choice. */
export function FromField({ letter }: { letter: Letter }) {
  const say = useSay();
  const client = useComposeClient();
  const id = useId();
  const identities = useDesk((desk) => desk.writing?.identities);
  if (identities === undefined || identities.length < 2) return null;
  return (
    <div className="mx-4 flex flex-none items-center border-b border-line py-1">
      <label htmlFor={id} className="w-[4.75rem] flex-none text-sm text-faint">
        {say('reader.from')}
      </label>
      <Select
        id={id}
        value={letter.content.identity ?? identities[0]?.id ?? ''}
        choices={identities.map((each) => ({
          value: each.id,
          words: isolated(recipientInWords(each)),
        }))}
        onChoose={(value) => {
          const identity = identities.find((each) => each.id === value);
          if (identity !== undefined) client.writeAs(letter.key, identity);
        }}
        className="min-w-0 flex-1"
      />
    </div>
  );
}

export function RecipientFields({ letter }: { letter: Letter }) {
  const say = useSay();
  const client = useComposeClient();
  const { key, content } = letter;
  const known = useCorrespondents();
  const rows = useRef<HTMLDivElement>(null);
  const filled = content.cc.length + content.bcc.length > 0;
  const [copies, setCopies] = useState<'hidden' | 'shown'>(filled ? 'shown' : 'hidden');
  const shown = copies === 'shown' || filled;
  const show = (name: 'cc' | 'bcc') => {
    // At once, so that the next key already goes there.
    flushSync(() => setCopies('shown'));
    rows.current?.querySelector<HTMLElement>(`input[name=${name}]`)?.focus();
  };
  const common = { taken: [...content.to, ...content.cc, ...content.bcc], known };
  const field = (name: 'to' | 'cc' | 'bcc') => ({
    ...common,
    name,
    recipients: content[name],
    onChange: (recipients: typeof content.to) => client.edit(key, { [name]: recipients }),
  });
  return (
    <div ref={rows} className="flex-none">
      <RecipientField words={say('reader.to')} {...field('to')}>
        {!shown && (
          <span className="flex flex-none items-center self-start">
            <Show words={say('compose.cc')} onShow={() => show('cc')} />
            <Show words={say('compose.bcc')} onShow={() => show('bcc')} />
          </span>
        )}
      </RecipientField>
      {shown && <RecipientField words={say('compose.cc')} {...field('cc')} />}
      {shown && <RecipientField words={say('compose.bcc')} {...field('bcc')} />}
    </div>
  );
}

function Show({ words, onShow }: { words: string; onShow: () => void }) {
  return (
    <button
      type="button"
      onClick={onShow}
      className="h-10 pointer-coarse:h-12 pointer-coarse:min-w-11 rounded-md px-2 text-sm text-faint -outline-offset-2 hover:text-ink hover:underline"
    >
      {words}
    </button>
  );
}
