'use client';
/** The rail on a phone: comes from the side, goes when a view is chosen. */
import { KeptLinks } from '@/components/compose/kept-links';
import { Drawer } from '@/components/ui/dialog';
import { useSay } from '@/components/ui/words';
import { VIEWS } from '@/lib/client/place';
import { AccountMenu } from './account-menu.tsx';
import { type RailProps, ViewLink } from './rail.tsx';
import { Status } from './status.tsx';

export default function RailDrawer({ account, theme, onOverlay }: RailProps) {
  const say = useSay();
  const close = () => onOverlay('none');
  return (
    <Drawer
      title={say('view.mailbox')}
      open
      onOpenChange={(next) => onOverlay(next ? 'rail' : 'none')}
    >
      <div className="bar px-2">
        <AccountMenu account={account} theme={theme} onOverlay={onOverlay} room="full" />
      </div>
      <nav aria-label={say('view.nav')} className="flex flex-col gap-0.5 px-2 pt-1">
        {VIEWS.map((view) => (
          <ViewLink key={view} view={view} room="full" onGone={close} />
        ))}
        <KeptLinks room="full" onGone={close} />
      </nav>
      <div className="mt-auto px-4 pb-5">
        <Status room="full" />
      </div>
    </Drawer>
  );
}
