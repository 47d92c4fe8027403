'use client';
/** A name in a message's head, and what can be done with its address. */
import { Copy, Search } from 'lucide-react';
import { useLook } from '@/components/maildrop/use-look';
import { useClient } from '@/components/maildrop/use-maildrop';
import { useNavigation } from '@/components/maildrop/use-place';
import { Menu, MenuItem, MenuLabel } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { mailboxName } from '@/lib/client/formats';
import type { Mailbox } from '@/lib/contract/envelope';

export interface MailboxMenuProps {
  mailbox: Mailbox;
  /** Whose mail can be looked for: what this address sent, or what was sent to it. */
  sought?: 'from' | 'to';
  className?: string;
}

export function MailboxMenu({ mailbox, sought, className = '' }: MailboxMenuProps) {
  const say = useSay();
  const client = useClient();
  const { here, search } = useNavigation();
  const { split } = useLook();
  const { address } = mailbox;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      client.notify('plain', say('reader.copied', { address }));
    } catch {
      // The browser keeps its clipboard to itself: the address is shown instead.
      client.notify('plain', say('reader.address-is', { address }));
    }
  };
  // Where there is room for one of both, the list comes in the place of the message.
  const seek = (where: 'from' | 'to') =>
    search(`${where}:${address}`, split === 'none' ? null : here().key);
  if (address === '') return <bdi className={className}>{mailboxName(say, mailbox)}</bdi>;
  const trigger = (
    <button
      type="button"
      title={address}
      className={`thumb-line max-w-full truncate rounded-sm text-start print:whitespace-normal align-bottom leading-6 underline-offset-2 hover:underline data-popup-open:underline ${className}`}
    >
      {/* Before what reaches over it from the next line. */}
      <bdi className="relative z-1">{mailboxName(say, mailbox)}</bdi>
    </button>
  );
  return (
    <Menu trigger={trigger} align="start">
      <MenuLabel>{address}</MenuLabel>
      <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => void copy()}>
        {say('reader.copy-address')}
      </MenuItem>
      {sought !== undefined && (
        <MenuItem icon={<Search aria-hidden="true" />} onSelect={() => seek(sought)}>
          {sought === 'from' ? say('reader.mail-from') : say('reader.mail-to')}
        </MenuItem>
      )}
    </Menu>
  );
}
