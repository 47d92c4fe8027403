/** The whole story, against Dovecot: sign in, read, delete two, undo one, sign out, and look again. */
import { describe, expect, test } from 'vitest';
import { connect } from '@/lib/pop3';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rowOf, rows, signIn, signOut, undoToast, visit } from './visit.ts';

const SUBJECTS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm'];

const { poplar, dovecot } = poplarOverDovecot({ POP3_IDLE_SECONDS: '2' });

function* trees() {
  for (const [index, subject] of SUBJECTS.entries())
    yield makeMail({
      subject,
      from: 'Anna Schmidt <anna@example.org>',
      date: new Date(Date.UTC(2026, 0, 1 + index)),
      messageId: `<${subject}@example.org>`,
      text: `The ${subject.toLowerCase()} stands by the river.`,
    });
}

/** What another mail program finds: subjects in the server's order. */
async function subjectsFor(name: string): Promise<string[]> {
  const session = await connect({
    host: dovecot().host,
    port: dovecot().tlsPort,
    security: 'tls',
    tls: { ca: dovecot().ca.pem },
  });
  await session.signIn({ username: name, password: PASSWORD });
  const listings = await session.list();
  const found: string[] = [];
  for (const { messageNumber } of listings) {
    const top = Buffer.from(await session.top(messageNumber, 0)).toString();
    found.push(/^Subject: (.*)$/m.exec(top)?.[1]?.trim() ?? '');
  }
  await session.quit();
  return found;
}

describe('a person who reads and deletes', () => {
  test('finds exactly the deleted message gone, and the one called back still there', async () => {
    dovecot().addUser('story', PASSWORD, trees());
    const { page, complaints } = await visit(poplar().url);
    await signIn(page, 'story@example.org', PASSWORD);
    expect(await rows(page).count()).toBe(5);
    expect(await rows(page).first().textContent()).toContain('Elm');

    await rowOf(page, 'Birch').click();
    await page.getByText('The birch stands by the river.').last().waitFor();
    expect(page.url()).toMatch(/\/mail\/[\w-]{22}$/);

    await rowOf(page, 'Birch').hover();
    await rowOf(page, 'Birch').getByRole('button', { name: 'Delete' }).click();
    await rowOf(page, 'Birch').waitFor({ state: 'detached' });
    await rowOf(page, 'Dogwood').hover();
    await rowOf(page, 'Dogwood').getByRole('button', { name: 'Delete' }).click();
    await undoToast(page).getByText('2 messages deleted').waitFor();
    expect(await rows(page).count()).toBe(3);

    await page.keyboard.press('z');
    await rowOf(page, 'Dogwood').waitFor();
    await expect.poll(() => rows(page).nth(1).textContent()).toContain('Dogwood');
    await undoToast(page).getByText('Message deleted').waitFor();

    await signOut(page);
    await expect
      .poll(() => subjectsFor('story'), { timeout: 30_000, interval: 1_000 })
      .toEqual(['Alder', 'Cedar', 'Dogwood', 'Elm']);
    expect(complaints).toEqual([]);
  });

  test('finds the reading as it was left: read, starred, and where the address says', async () => {
    dovecot().addUser('again', PASSWORD, trees());
    const { page } = await visit(poplar().url);
    await signIn(page, 'again@example.org', PASSWORD);
    await rowOf(page, 'Cedar').click();
    await page.getByText('The cedar stands by the river.').last().waitFor();
    // The answer does not come before the page is left: being read waits for its turn by then.
    await page.evaluate(() => {
      const { fetch } = window;
      window.fetch = async (path, init) => {
        const answer = await fetch(path, init);
        return init?.method === 'PATCH' ? new Promise(() => {}) : answer;
      };
    });
    await page.keyboard.press('s');
    await expect.poll(() => rowOf(page, 'Cedar').getAttribute('aria-label')).toMatch(/^starred, /);

    await page.reload();
    await page.getByText('The cedar stands by the river.').last().waitFor();
    expect(await rowOf(page, 'Cedar').getAttribute('aria-label')).toMatch(/^starred, Anna/);
    expect(await rowOf(page, 'Alder').getAttribute('aria-label')).toMatch(/^unread, /);
  });

  test('gives its buttons also to a pointer whose coming no row heard of', async () => {
    dovecot().addUser('pointer', PASSWORD, trees());
    const { page } = await visit(poplar().url);
    await signIn(page, 'pointer@example.org', PASSWORD);
    const row = rowOf(page, 'Cedar');
    const toDelete = row.getByRole('button', { name: 'Delete' });
    await page.evaluate(() => {
      for (const type of ['pointerover', 'pointerout', 'mouseover', 'mouseout']) {
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
      window.addEventListener('pointermove', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    await row.hover({ position: { x: 200, y: 10 } });
    expect(await toDelete.count()).toBe(0);
    await row.hover({ position: { x: 210, y: 12 } });
    await toDelete.click();
    await row.waitFor({ state: 'detached' });
  });

  test('sees new mail come in at the top of the list', async () => {
    dovecot().addUser('news', PASSWORD, trees());
    const { page } = await visit(poplar().url);
    await signIn(page, 'news@example.org', PASSWORD);
    dovecot().deliver('news', [
      makeMail({
        subject: 'Fir',
        from: 'Ben <ben@example.org>',
        date: new Date(Date.UTC(2026, 1, 1)),
        messageId: '<fir@example.org>',
        text: 'New.',
      }),
    ]);
    // A server just asked is left in peace for some seconds, so more than one look may be needed.
    const look = async () => {
      await page.keyboard.press('Shift+N');
      return rowOf(page, 'Fir').count();
    };
    await expect.poll(look, { timeout: 45_000, interval: 2_000 }).toBe(1);
    expect(await rows(page).first().textContent()).toContain('Fir');
  });

  test('is told why a sign-in failed, in the same place, without losing the address', async () => {
    dovecot().addUser('wrong', PASSWORD, trees());
    const { page } = await visit(poplar().url);
    await page.goto('/mail?view=starred');
    await page.getByLabel('Email address').fill('wrong@example.org');
    await page.getByLabel('Password', { exact: true }).fill('not this');
    const button = page.getByRole('button', { name: 'Sign in' });
    const before = await button.boundingBox();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
    expect(await button.boundingBox()).toEqual(before);
    expect(await page.getByLabel('Email address').inputValue()).toBe('wrong@example.org');

    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('No stars yet').waitFor();
    expect(new URL(page.url()).search).toBe('?view=starred');
  });
});
