/** New mail told on the desktop while nobody looks at the page. */
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { Say } from '@/lib/words/say';
import { senderName, subjectOf } from './formats.ts';

/** Of several one notice, named by the first of them; `open` shows that when it is clicked. */
export function tellOnDesktop(
  say: Say,
  [first, ...others]: readonly [Envelope, ...Envelope[]],
  open: (key: MessageKey) => void,
): void {
  const sender = senderName(say, first);
  const title =
    others.length === 0 ? sender : say('maildrop.notice-more', { sender, count: others.length });
  const options = { body: subjectOf(say, first), icon: '/icon-192.png', tag: first.key };
  try {
    const notice = new Notification(title, options);
    notice.onclick = () => {
      window.focus();
      open(first.key);
      notice.close();
    };
  } catch {
    // QUIRK: Chrome on Android grants notices to pages and refuses to make them: nothing is told there.
  }
}
