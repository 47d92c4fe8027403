/** What can be done with a row under the pointer. */
import { Mail, MailOpen, Trash2 } from 'lucide-react';
import { useSay } from '@/components/ui/words';
import type { Envelope } from '@/lib/contract/envelope';
import type { Intents } from './use-intents.ts';

export interface RowActsProps {
  acting: 'mail' | 'letter';
  envelope: Envelope;
  intents: Intents;
  /** Of each button, as its row has them. */
  look: string;
}

export function RowActs({ acting, envelope, intents, look }: RowActsProps) {
  const say = useSay();
  const { key, read } = envelope;
  const marking = read ? say('list.mark-unread') : say('list.mark-read');
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        title={say('list.delete')}
        aria-label={say('list.delete')}
        className={`${look} hover:text-danger`}
        onClick={() => intents.delete([key])}
      >
        <Trash2 className="size-4" />
      </button>
      {acting === 'mail' && (
        <button
          type="button"
          tabIndex={-1}
          title={marking}
          aria-label={marking}
          className={look}
          onClick={() => (read ? intents.markUnread([key]) : intents.markRead([key]))}
        >
          {read ? <Mail className="size-4" /> : <MailOpen className="size-4" />}
        </button>
      )}
    </>
  );
}
