/** Whether a session holds the mailbox: told by the server, and asked for by the person. */
import type { MaildropRequest } from '@/lib/contract/maildrop';
import type { MaildropView } from '@/lib/contract/session';
import type { Core, Snapshot } from './store.ts';

/** Takes over how the maildrop stands, and says once what a person must know before reading. */
export function tellMaildrop(core: Core, maildrop: MaildropView): void {
  const before = core.get().maildrop.keptDays;
  core.set((current) => withMaildrop(current, maildrop));
  if (maildrop.keptDays === 0 && before !== 0)
    core.notify('problem', core.say('maildrop.removes-read'));
}

function withMaildrop(current: Snapshot, maildrop: MaildropView): Snapshot {
  const isOver = current.notice?.about === 'check' && maildrop.state === 'open';
  const notice = isOver ? null : current.notice;
  return { ...current, maildrop, notice };
}

/** Lets go of the mailbox for other programs, or opens it again. */
export async function hold(core: Core, wish: MaildropRequest['hold']): Promise<void> {
  try {
    const maildrop = await core.api.hold({ hold: wish });
    tellMaildrop(core, maildrop);
    if (wish === 'let-go' && maildrop.state !== 'let-go')
      core.notify('plain', core.say('maildrop.released-soon'));
    else core.notify('plain', core.say(`maildrop.said.${wish}`));
  } catch (error) {
    core.complain(error, 'check');
  }
}
