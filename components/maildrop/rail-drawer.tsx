'use client';
/** The rail on a phone: comes from the side, goes when a view is chosen. */
import { Drawer } from '@/components/ui/dialog';
import { useSay } from '@/components/ui/words';
import { AccountMenu } from './account-menu.tsx';
import { type RailProps, ViewLinks } from './rail.tsx';
import { Status } from './status.tsx';

export default function RailDrawer({ account, onOverlay }: RailProps) {
  const say = useSay();
  const close = () => onOverlay('none');
  return (
    <Drawer
      title={say('view.mailbox')}
      open
      onOpenChange={(next) => onOverlay(next ? 'rail' : 'none')}
    >
      <div className="bar px-2">
        <AccountMenu account={account} onOverlay={onOverlay} room="full" />
      </div>
      <ViewLinks room="full" onGone={close} />
      <div className="mt-auto px-4 pt-3 pb-5">
        <Status room="full" />
      </div>
    </Drawer>
  );
}
