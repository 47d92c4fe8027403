'use client';
/** One line of recipients: chips, and a field that suggests whom one may mean. */
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useSay } from '@/components/ui/words';
import { type Correspondent, isAddress, recipientInWords } from '@/lib/client/compose/recipients';
import type { Recipient } from '@/lib/contract/compose';
import { Suggestions } from './suggestions.tsx';
import { useTyping } from './use-typing.ts';

export interface RecipientFieldProps {
  name: 'to' | 'cc' | 'bcc';
  words: string;
  recipients: readonly Recipient[];
  /** Nobody of these is suggested. */
  taken: readonly Recipient[];
  known: readonly Correspondent[];
  onChange: (recipients: Recipient[]) => void;
  children?: ReactNode;
}

export function RecipientField(props: RecipientFieldProps) {
  const { name, words, recipients, children, onChange } = props;
  const id = useId();
  const field = useTyping(props);
  const open = field.found.length > 0;
  return (
    <div className="relative mx-4 flex flex-none items-center border-b border-line has-[input:focus]:border-accent">
      <label
        htmlFor={id}
        className="w-[4.75rem] flex-none self-start py-2.5 pointer-coarse:py-3.5 text-sm text-faint"
      >
        {words}
      </label>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1 py-1.5">
        {recipients.map((recipient) => (
          <Chip
            key={recipient.address}
            recipient={recipient}
            onRemove={() => onChange(recipients.filter((each) => each !== recipient))}
          />
        ))}
        <input
          id={id}
          name={name}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open ? `${id}-${field.at}` : undefined}
          aria-invalid={recipients.some(({ address }) => !isAddress(address))}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          inputMode="email"
          dir={field.typed === '' ? undefined : 'auto'}
          value={field.typed}
          onChange={(event) => field.type(event.currentTarget.value)}
          onKeyDown={field.press}
          onPaste={field.paste}
          onBlur={field.leave}
          className="h-7 pointer-coarse:h-9 max-w-full min-w-16 flex-1 bg-transparent text-base outline-none supports-[field-sizing:content]:field-sizing-content supports-[field-sizing:content]:min-w-8 supports-[field-sizing:content]:basis-auto"
        />
      </div>
      {children}
      {open && <Suggestions id={id} found={field.found} at={field.at} onChoose={field.choose} />}
    </div>
  );
}

function Chip({ recipient, onRemove }: { recipient: Recipient; onRemove: () => void }) {
  const say = useSay();
  const { name, address } = recipient;
  const sound = isAddress(address);
  return (
    <span
      data-chip=""
      title={sound ? recipientInWords(recipient) : say('compose.chip-no-address', { address })}
      className={`flex h-7 pointer-coarse:h-9 max-w-full items-center rounded-md ps-2.5 text-sm ${sound ? 'bg-chosen' : 'bg-danger-ground text-danger shadow-[inset_0_0_0_1px_var(--color-danger-line)]'}`}
    >
      <bdi className="truncate">{name || address}</bdi>
      <button
        type="button"
        aria-label={say('compose.remove', { what: name || address })}
        onClick={({ currentTarget }) => {
          // The next one's button, or the field behind the last one.
          const next = currentTarget.parentElement?.nextElementSibling;
          const focused = next?.querySelector('button') ?? next;
          if (focused instanceof HTMLElement) focused.focus();
          onRemove();
        }}
        className="flex size-7 pointer-coarse:h-9 pointer-coarse:w-11 flex-none items-center justify-center rounded-md text-soft hover:text-ink"
      >
        <X className="size-3.5" aria-hidden="true" />
      </button>
    </span>
  );
}
