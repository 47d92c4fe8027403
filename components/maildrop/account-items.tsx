'use client';
/** What the account's menu offers: theme, keys and the way out; fetched with the menu. */
import { Keyboard, LogOut, Monitor, Moon, Plug, Settings, Sun, Unplug } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { THEME } from '@/lib/client/worn';
import type { AccountMenuProps } from './account-menu.tsx';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useChoices } from './use-settings.ts';

const THEME_CHOICES = [
  { value: 'system', icon: <Monitor aria-hidden="true" /> },
  { value: 'light', icon: <Sun aria-hidden="true" /> },
  { value: 'dark', icon: <Moon aria-hidden="true" /> },
] as const;

export default function AccountItems({
  account,
  onOverlay,
}: Pick<AccountMenuProps, 'account' | 'onOverlay'>) {
  const say = useSay();
  const client = useClient();
  const router = useRouter();
  const { settings, choose } = useChoices();
  return (
    <>
      <p className="truncate px-2.5 pt-2 pb-1.5 text-sm font-semibold">{account.address}</p>
      <MenuLine />
      <MenuChoice
        label={say('menu.appearance')}
        value={settings.theme}
        choices={THEME_CHOICES.map((each) => ({
          ...each,
          words: say(`settings.theme.${each.value}`),
        }))}
        onChoose={(theme) => void THEME.wearIfKept(theme, settings.theme, choose({ theme }))}
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
    </>
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
