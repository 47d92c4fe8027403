'use client';
/** Whose mailbox this is; theme, keys and the way out. */
import {
  ChevronDown,
  Keyboard,
  LogOut,
  Monitor,
  Moon,
  Plug,
  Settings,
  Sun,
  Unplug,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { Mark } from '@/components/ui/mark';
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { THEME } from '@/lib/client/worn';
import type { Account } from '@/lib/contract/session';
import type { Overlay } from './inbox.tsx';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useChoices } from './use-settings.ts';

export interface AccountMenuProps {
  account: Account;
  onOverlay: (overlay: Overlay) => void;
  /** responsive: the mark alone where the rail is narrow. */
  room: 'full' | 'responsive';
}

const THEME_CHOICES = [
  { value: 'system', icon: <Monitor aria-hidden="true" /> },
  { value: 'light', icon: <Sun aria-hidden="true" /> },
  { value: 'dark', icon: <Moon aria-hidden="true" /> },
] as const;

export function AccountMenu({ account, onOverlay, room }: AccountMenuProps) {
  const say = useSay();
  const client = useClient();
  const router = useRouter();
  const { settings, choose } = useChoices();
  const narrow = room === 'responsive' ? 'max-lg:hidden' : '';
  return (
    <Menu align="start" trigger={<Trigger account={account} narrow={narrow} />}>
      <p className="truncate px-2.5 pt-2 pb-1.5 text-sm font-semibold">{account.address}</p>
      <MenuLine />
      <MenuChoice
        label={say('menu.appearance')}
        value={settings.theme}
        choices={THEME_CHOICES.map((each) => ({
          ...each,
          words: say(`settings.theme.${each.value}`),
        }))}
        onChoose={(theme) => {
          THEME.wear(theme);
          choose({ theme });
        }}
      />
      <MenuLine />
      <Hold />
      <MenuItem icon={<Settings aria-hidden="true" />} onSelect={() => router.push('/settings')}>
        {say('menu.settings')}
      </MenuItem>
      <MenuItem icon={<Keyboard aria-hidden="true" />} onSelect={() => onOverlay('shortcuts')}>
        {say('menu.shortcuts')}
      </MenuItem>
      <MenuItem
        icon={<LogOut aria-hidden="true" className="rtl:-scale-x-100" />}
        onSelect={() => void client.signOut()}
      >
        {say('menu.sign-out')}
      </MenuItem>
    </Menu>
  );
}

/** Other mail programs get in only while we do not hold the mailbox. */
function Hold() {
  const say = useSay();
  const client = useClient();
  const letGo = useMaildrop(({ maildrop }) => maildrop.state === 'let-go');
  return letGo ? (
    <MenuItem icon={<Plug aria-hidden="true" />} onSelect={() => void client.hold('connect')}>
      {say('menu.connect')}
    </MenuItem>
  ) : (
    <MenuItem icon={<Unplug aria-hidden="true" />} onSelect={() => void client.hold('let-go')}>
      {say('menu.let-go')}
    </MenuItem>
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
