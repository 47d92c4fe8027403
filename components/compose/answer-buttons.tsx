'use client';
import { Forward, MessagesSquare, Paperclip, Reply, ReplyAll } from 'lucide-react';
/** Reply, reply to all and forward: pictures in the reader's toolbar, words at a phone's foot. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { MenuItem } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import type { Wish } from '@/lib/client/compose/wish';
import type { MessageKey } from '@/lib/contract/envelope';
import { useWrite } from './door.tsx';

/** `room`: where its button gives way, by the width of the bar; the menu has it then. */
const WAYS = [
  {
    words: 'keys.reply',
    keys: 'r',
    icon: Reply,
    wish: { is: 'reply', to: 'sender' },
    room: '',
  },
  {
    words: 'keys.reply-to-all',
    keys: 'a',
    icon: ReplyAll,
    wish: { is: 'reply', to: 'all' },
    room: '@max-[21.5rem]:hidden',
  },
  {
    words: 'keys.forward',
    keys: 'f',
    icon: Forward,
    wish: { is: 'forward', as: 'inline' },
    room: '@max-[21.5rem]:hidden',
  },
] as const;

/** The same for every message, so that nothing moves. `messageKey` null: there is nothing to answer. */
export function AnswerButtons({ messageKey: key }: { messageKey: MessageKey | null }) {
  const say = useSay();
  const write = useWrite();
  return WAYS.map(({ words, keys, icon: Icon, wish, room }) => (
    <IconButton
      key={words}
      words={say(words)}
      keys={keys}
      disabled={key === null}
      data-folds={words}
      className={`max-md:hidden ${room}`}
      onClick={() => {
        if (key !== null) write(answering(wish, key));
      }}
    >
      <Icon aria-hidden="true" className="rtl:-scale-x-100" />
    </IconButton>
  ));
}

/** The same below a message, within a thumb's reach. */
export function AnswerFoot({ messageKey: key }: { messageKey: MessageKey }) {
  const say = useSay();
  const write = useWrite();
  return (
    <div className="flex flex-none gap-2 border-t border-line px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:hidden">
      {WAYS.map(({ words, icon: Icon, wish }) => (
        <Button
          key={words}
          look="secondary"
          className="h-12 min-w-0 flex-auto px-1! [&>span]:w-full [&>span]:flex-col [&>span]:gap-0.5"
          onClick={() => write(answering(wish, key))}
        >
          <Icon aria-hidden="true" className="size-4 stroke-[1.75] rtl:-scale-x-100" />
          <span className="max-w-full truncate text-xs">{say(words)}</span>
        </Button>
      ))}
    </div>
  );
}

/** Which buttons of the message's bar are not shown, for want of room. */
export function foldedNow(): ReadonlySet<string | undefined> {
  const buttons = document.querySelectorAll<HTMLElement>('#message [data-folds]');
  return new Set(
    [...buttons].filter((one) => one.offsetParent === null).map((one) => one.dataset.folds),
  );
}

/** The rarer ways, in the menu of the message, and those that the bar has no room for. */
export function MoreAnswers({
  messageKey: key,
  list,
}: {
  messageKey: MessageKey;
  list: string | null;
}) {
  const say = useSay();
  const write = useWrite();
  const [folded] = useState(foldedNow);
  // On a phone all of them stand below the message.
  const isAtFoot = folded.has(WAYS[0].words);
  return (
    <>
      {WAYS.filter(({ words }) => !isAtFoot && folded.has(words)).map(
        ({ words, icon: Icon, wish }) => (
          <MenuItem
            key={words}
            icon={<Icon aria-hidden="true" className="rtl:-scale-x-100" />}
            onSelect={() => write(answering(wish, key))}
          >
            {say(words)}
          </MenuItem>
        ),
      )}
      {list !== null && (
        <MenuItem
          icon={<MessagesSquare aria-hidden="true" />}
          onSelect={() => write({ is: 'reply', key, to: 'list' })}
        >
          {say('answer.to-list', { list })}
        </MenuItem>
      )}
      <MenuItem
        icon={<Paperclip aria-hidden="true" />}
        onSelect={() => write({ is: 'forward', key, as: 'attachment' })}
      >
        {say('answer.forward-whole')}
      </MenuItem>
    </>
  );
}

const answering = (wish: (typeof WAYS)[number]['wish'], key: MessageKey): Wish => ({
  ...wish,
  key,
});
