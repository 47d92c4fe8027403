'use client';
/** Send, now or later. */
import { CalendarClock, ChevronDown, Clock } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Coming, late } from '@/components/ui/late';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { laterTimes } from '@/lib/client/compose/later';
import type { Sheet } from '@/lib/client/compose/store';
import { laterInWords } from './later-words.ts';
import { useComposeClient } from './use-compose.ts';

const PickTime = late(() => import('./pick-time.tsx'));

export function SendButton({ sheet: { doubt, letter, stage } }: { sheet: Sheet }) {
  const say = useSay();
  const client = useComposeClient();
  const [picking, setPicking] = useState<'no' | 'yes'>('no');
  const { key } = letter;
  const asked = doubt?.is === 'ask';
  const busy = stage === 'sending';
  const send = (at: Date | null) => void client.send(key, at);
  return (
    <span className="me-1 flex flex-none">
      <Button
        look="primary"
        state={busy ? 'busy' : 'ready'}
        aria-keyshortcuts="Control+Enter"
        onClick={() => (asked ? void client.sendAnyway(key) : send(null))}
        className="min-w-20 rounded-e-none"
      >
        {say(asked ? 'compose.send-anyway' : 'compose.send')}
      </Button>
      <Menu side="top" align="start" trigger={<LaterButton disabled={busy} />}>
        <LaterItems onChoose={send} />
        <MenuLine />
        <MenuItem icon={<CalendarClock aria-hidden="true" />} onSelect={() => setPicking('yes')}>
          {say('later.pick')}
        </MenuItem>
      </Menu>
      {picking === 'yes' && (
        <Coming onDismiss={() => setPicking('no')}>
          <PickTime
            onClose={() => setPicking('no')}
            onPick={(at) => {
              setPicking('no');
              send(at);
            }}
          />
        </Coming>
      )}
    </span>
  );
}

/** Half of one button with the one before it. */
function LaterButton(props: ComponentProps<'button'>) {
  const say = useSay();
  return (
    <button
      type="button"
      aria-label={say('later.title')}
      data-tip={say('later.title')}
      {...props}
      className="ms-px inline-flex h-9 w-8 pointer-coarse:size-11 flex-none items-center justify-center rounded-e-md bg-accent text-on-accent transition-colors duration-100 hover:bg-accent-strong disabled:opacity-70 data-popup-open:bg-accent-strong forced-colors:border"
    >
      <ChevronDown className="size-4" aria-hidden="true" />
    </button>
  );
}

function LaterItems({ onChoose }: { onChoose: (at: Date) => void }) {
  const say = useSay();
  const [now] = useState(() => new Date());
  return laterTimes(now).map(({ id, at }) => (
    <MenuItem key={id} icon={<Clock aria-hidden="true" />} onSelect={() => onChoose(at)}>
      <span className="flex-1">{say(`later.${id}`)}</span>
      <span className="ps-6 text-xs text-faint tabular-nums">{laterInWords(say, at)}</span>
    </MenuItem>
  ));
}
