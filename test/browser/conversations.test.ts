/** Conversations in one row: switched on, read, acted on as a whole, brought back, and taken apart. */
import { expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rowOf, rows, signIn, undoToast, visit } from './visit.ts';

const WRITTEN = [
  ['plan', 'Anna Schmidt <anna@example.org>', 'The plan for the avenue', []],
  ['ticket', 'Railway <tickets@example.com>', 'Your ticket', []],
  ['answer', 'Bob Jones <bob@example.org>', 'Re: The plan for the avenue', ['plan']],
  ['invoice', 'Nursery <bills@example.net>', 'Invoice', []],
  ['last', 'Anna Schmidt <anna@example.org>', 'Re: The plan for the avenue', ['plan', 'answer']],
] as const;

function* letters() {
  for (const [index, [id, from, subject, references]] of WRITTEN.entries()) {
    const ids = references.map((each) => `<${each}@example.org>`).join(' ');
    yield makeMail({
      ...{ from, subject, messageId: `<${id}@example.org>` },
      date: new Date(Date.now() - (WRITTEN.length - index) * 3_600_000),
      header: ids === '' ? [] : [['References', ids]],
      text: `The words of ${id}.\n`,
    });
  }
}

const { poplar } = poplarOverDovecot({ UNDO_SECONDS: '120' }, (dovecot) =>
  dovecot.addUser('talk', PASSWORD, letters()),
);

test('a conversation is one row that is read, deleted and brought back whole, and one of it alone', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'talk@example.org', PASSWORD);
  const count = () => page.getByRole('grid').getAttribute('aria-rowcount');
  await expect.poll(count).toBe('5');
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitemradio', { name: 'Conversations' }).click();
  await expect.poll(count).toBe('3');
  const talk = rowOf(page, 'avenue');
  expect(await talk.getAttribute('aria-label')).toMatch(
    /^unread, Anna Schmidt, Bob Jones, Re: The plan for the avenue, 3 messages/,
  );

  await talk.getByRole('link').click();
  await page.getByText('The words of plan.').first().waitFor();
  const folded = page.locator('#message').getByRole('list', { name: 'Conversation' });
  await expect.poll(() => folded.getByRole('listitem').count()).toBe(2);
  await folded.getByRole('button', { name: /Bob Jones/ }).click();
  const shown = (words: string) => page.locator('#message article').getByText(words).waitFor();
  await shown('The words of answer.');
  for (const [key, words] of [
    ['n', 'The words of last.'],
    ['p', 'The words of answer.'],
    ['p', 'The words of plan.'],
    ['n', 'The words of answer.'],
  ] as const) {
    await page.keyboard.press(key);
    await shown(words);
  }
  await expect.poll(() => talk.getAttribute('aria-current')).toBe('true');

  await page.locator('#message').getByRole('button', { name: 'Delete', exact: true }).click();
  await undoToast(page).getByText('3 messages deleted').waitFor();
  await expect.poll(count).toBe('2');
  await undoToast(page).getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(count).toBe('3');

  await talk.getByRole('link').click();
  await folded.getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete this message alone' }).click();
  await expect.poll(() => talk.getAttribute('aria-label')).toContain('2 messages');
  await expect.poll(count).toBe('3');

  await page.reload();
  await expect.poll(count).toBe('3');
  await rows(page).first().waitFor();
  expect(complaints).toEqual([]);
});
