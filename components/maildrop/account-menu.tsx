'use client';
/** Whose mailbox this is, and a menu of what can be done about it. */
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { late } from '@/components/ui/late';
import { Mark } from '@/components/ui/mark';
import { Menu } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import type { Account } from '@/lib/contract/session';
import type { Overlay } from './inbox.tsx';

export interface AccountMenuProps {
  account: Account;
  onOverlay: (overlay: Overlay) => void;
  /** responsive: the mark alone where the rail is narrow. */
  room: 'full' | 'responsive';
}

const AccountItems = late(() => import('./account-items.tsx'));

export function AccountMenu({ account, onOverlay, room }: AccountMenuProps) {
  const narrow = room === 'responsive' ? 'slim-rail:hidden' : '';
  return (
    <Menu
      align="start"
      ahead={AccountItems.ahead}
      trigger={<Trigger account={account} narrow={narrow} />}
    >
      <AccountItems account={account} onOverlay={onOverlay} />
    </Menu>
  );
}

function Trigger({
  account,
  narrow,
  ...button
}: { account: Account; narrow: string } & ComponentProps<'button'>) {
  const say = useSay();
  return (
    <button
      type="button"
      {...button}
      aria-label={say('menu.account', { address: account.address })}
      className="flex h-10 w-full min-w-0 items-center gap-1.5 rounded-md px-1.5 text-start hover:bg-press data-popup-open:bg-press"
    >
      <Mark className="size-7 flex-none" />
      <span className={`min-w-0 flex-1 truncate text-sm font-semibold ${narrow}`}>
        {account.address}
      </span>
      <ChevronDown className={`size-3.5 flex-none text-faint ${narrow}`} aria-hidden="true" />
    </button>
  );
}
