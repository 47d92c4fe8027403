'use client';
/** Reply, reply to all and forward: pictures in the reader's toolbar, words at a phone's foot. */
import { Forward, Reply, ReplyAll } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import type { Wish } from '@/lib/client/compose/wish';
import type { MessageKey } from '@/lib/contract/envelope';
import { useWrite } from './door.tsx';

const WAYS = [
  { words: 'keys.reply', keys: 'r', icon: Reply, wish: { is: 'reply', to: 'sender' } },
  { words: 'keys.reply-to-all', keys: 'a', icon: ReplyAll, wish: { is: 'reply', to: 'all' } },
  { words: 'keys.forward', keys: 'f', icon: Forward, wish: { is: 'forward', as: 'inline' } },
] as const;

export interface AnswerButtonsProps {
  /** Null: there is nothing to answer. */
  messageKey: MessageKey | null;
}

export function AnswerButtons({ messageKey: key }: AnswerButtonsProps) {
  const say = useSay();
  const write = useWrite();
  return WAYS.map(({ words, keys, icon: Icon, wish }) => (
    <IconButton
      key={words}
      words={say(words)}
      keys={keys}
      disabled={key === null}
      className="max-md:hidden"
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
          className="h-11 min-w-0 flex-1 px-1"
          onClick={() => write(answering(wish, key))}
        >
          <Icon aria-hidden="true" className="size-4 stroke-[1.75] rtl:-scale-x-100" />
          {say(words)}
        </Button>
      ))}
    </div>
  );
}

const answering = (wish: (typeof WAYS)[number]['wish'], key: MessageKey): Wish => ({
  ...wish,
  key,
});
