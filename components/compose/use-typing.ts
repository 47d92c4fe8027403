'use client';
/** What is typed for a recipient, whom it may mean, and when it becomes one. */
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import {
  isAddress,
  recipientInWords,
  recipientsIn,
  suggestions,
  withRecipients,
} from '@/lib/client/compose/recipients';
import type { Recipient } from '@/lib/contract/compose';
import type { RecipientFieldProps } from './recipient-field.tsx';

type Line = Pick<RecipientFieldProps, 'recipients' | 'taken' | 'known' | 'onChange'>;

export function useTyping({ recipients, taken, known, onChange }: Line) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = suggestions(known, typed, taken);
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const add = (more: readonly Recipient[]) => {
    type('');
    if (more.length > 0) onChange(withRecipients(recipients, more));
  };
  const commit = () => {
    const chosen = found[at];
    const whole = recipientsIn(typed);
    const isWhole = whole.every(({ address }) => isAddress(address));
    add(chosen !== undefined && !isWhole ? [bare(chosen)] : whole);
  };
  /** The last one can be mended. */
  const reopen = (last: Recipient) => {
    type(recipientInWords(last));
    onChange(recipients.slice(0, -1));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const last = recipients.at(-1);
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (key === 'Enter' || key === ',' || key === ';') commit();
    else if (key === 'Tab' && typed.trim() !== '') return commit();
    else if (key === 'Escape' && typed !== '') type('');
    else if (key === 'Backspace' && typed === '' && last !== undefined) reopen(last);
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[,;\n@]/.test(text)) return;
    event.preventDefault();
    add(recipientsIn(`${typed}${text}`));
  };
  const leave = () => {
    if (typed.trim() !== '') add(recipientsIn(typed));
  };
  return {
    typed,
    type,
    at,
    found,
    press,
    paste,
    leave,
    choose: (one: Recipient) => add([bare(one)]),
  };
}

const bare = ({ name, address }: Recipient): Recipient => ({ name, address });
