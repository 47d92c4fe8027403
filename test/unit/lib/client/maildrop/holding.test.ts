/** Why the mailbox could not be reached is told no longer than that is so. */
import { expect, it } from 'vitest';
import { ApiError, api } from '@/lib/client/api';
import { tellMaildrop } from '@/lib/client/maildrop/holding';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { MaildropView } from '@/lib/contract/session';
import { inEnglish } from '@/lib/words/texts';

const core = () => createCore(api, inEnglish, INITIAL_STATE.asked, () => {});
const stands = (state: MaildropView['state']): MaildropView => ({
  ...INITIAL_STATE.maildrop,
  state,
});
const LOCKED = new ApiError({ code: 'busy', message: 'Another mail program is reading it.' });

it('a failed check is told until the mailbox is open again', () => {
  const one = core();
  one.complain(LOCKED, 'check');
  tellMaildrop(one, stands('waiting'));
  expect(one.get().notice?.text).toContain('Another mail program');
  tellMaildrop(one, stands('open'));
  expect(one.get().notice).toBeNull();
});

it('whatever else went wrong is told as long as any word', () => {
  const one = core();
  one.complain(LOCKED);
  tellMaildrop(one, stands('open'));
  expect(one.get().notice?.text).toContain('Another mail program');
});
