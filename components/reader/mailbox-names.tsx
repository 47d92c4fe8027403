'use client';
/** Mailboxes by their names, each with its menu; of many the first few, until all are wanted. */
import { useState } from 'react';
import { useSay } from '@/components/ui/words';
import type { Mailbox } from '@/lib/contract/envelope';
import { MailboxMenu, type MailboxMenuProps } from './mailbox-menu.tsx';
import { usePrinting } from './use-printing.ts';

/** Names shown before "and 5 more". */
const SHOWN = 3;

export interface MailboxNamesProps extends Required<Pick<MailboxMenuProps, 'sought'>> {
  mailboxes: readonly Mailbox[];
  /** Whom to believe is seen by addresses: those of authors stand beside their names. */
  are?: 'named' | 'authors';
}

export function MailboxNames({ mailboxes, sought, are = 'named' }: MailboxNamesProps) {
  const say = useSay();
  const [extent, setExtent] = useState<'some' | 'all'>('some');
  const printing = usePrinting();
  const isWhole = extent === 'all' || printing === 'yes';
  const shown = isWhole ? mailboxes : mailboxes.slice(0, SHOWN);
  const more = mailboxes.length - shown.length;
  return (
    <>
      {shown.map((mailbox, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's mailboxes never change, and may repeat
        <span key={index}>
          {index > 0 && say('list.between')}
          <MailboxMenu
            mailbox={mailbox}
            sought={sought}
            className={are === 'authors' ? 'font-semibold text-ink' : 'text-soft'}
          />
          {(isWhole || are === 'authors') && mailbox.name !== '' && (
            <bdi className="text-faint">{` <${mailbox.address}>`}</bdi>
          )}
        </span>
      ))}
      {more > 0 && (
        <button
          type="button"
          className="thumb-line ms-1 rounded-sm align-bottom leading-6 text-accent-strong hover:underline"
          onClick={() => setExtent('all')}
        >
          <span className="relative z-1">{say('reader.and-more', { count: more })}</span>
        </button>
      )}
    </>
  );
}
