/** Whether a session holds the mailbox: told by the server, and asked for by the person. */
import type { MaildropRequest } from '@/lib/contract/maildrop';
import type { MaildropView } from '@/lib/contract/session';
import type { Core, Snapshot } from './store.ts';

/** Takes over how the maildrop stands, and says once what a person must know before reading. */
export function tellMaildrop(core: Core, maildrop: MaildropView): void {
  const before = core.get().maildrop.keptDays;
  core.set((current) => withMaildrop(current, maildrop));
  if (maildrop.keptDays === 0 && before !== 0)
    core.notify(
      'problem',
      'This mail server removes a message once it was read. Save what you need.',
    );
}

function withMaildrop(current: Snapshot, maildrop: MaildropView): Snapshot {
  const released = maildrop.state === 'released' || maildrop.state === 'let-go';
  const since = current.releasedAt ?? Date.now();
  return { ...current, maildrop, releasedAt: released ? since : null };
}

const SAID = {
  'let-go': 'Mailbox released. Other mail programs may use it now.',
  connect: 'Connected again',
} as const;

/** Lets go of the mailbox for other programs, or opens it again. */
export async function hold(core: Core, wish: MaildropRequest['hold']): Promise<void> {
  try {
    const maildrop = await core.api.hold({ hold: wish });
    tellMaildrop(core, maildrop);
    if (wish === 'let-go' && maildrop.state !== 'let-go')
      core.notify('plain', 'The mailbox is released as soon as what runs has ended.');
    else core.notify('plain', SAID[wish]);
  } catch (error) {
    const problem = core.fail(error);
    core.notify('problem', problem.message, problem.detail);
  }
}
