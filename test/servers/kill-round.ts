/** One mailbox over many kills of Poplar: what its owner asked for, and what may be gone by then. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Deletions } from '@/lib/contract/deletions';
import type { MessagePage } from '@/lib/contract/messages';
import type { Dovecot } from '@/test/support/dovecot';

/** What became of one message, as far as its owner was told. */
type Fate =
  | 'kept'
  /** Chosen or taken back, and no answer came: both ends are right. */
  | 'open'
  | 'chosen';

/** An answer with a status that a living Poplar never gives. */
class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

export class Mailbox {
  readonly name: string;
  readonly #dovecot: Dovecot;
  readonly #password: string;
  readonly #fates = new Map<string, Fate>();
  readonly #starred = new Set<string>();
  #cookie = '';
  #delivered = 0;

  constructor(dovecot: Dovecot, name: string, password: string) {
    this.#dovecot = dovecot;
    this.name = name;
    this.#password = password;
  }

  /** Puts new mail in. */
  deliver(count: number): void {
    const letters = Array.from({ length: count }, () => {
      this.#delivered += 1;
      const letter = `${this.name} ${this.#delivered}`;
      this.#fates.set(letter, 'kept');
      return letter;
    });
    this.#dovecot.deliver(this.name, letters.map(rawOf));
  }

  /** With the password, for a new cookie. */
  async signIn(url: string): Promise<void> {
    const answer = await fetch(`${url}/api/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ address: this.name, password: this.#password, remember: true }),
    });
    if (answer.status !== 200) throw new UnexpectedAnswer(`sign-in: ${await answer.text()}`);
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** The inbox by the cookie of before: keys by subject. */
  async list(url: string, view = 'inbox'): Promise<Map<string, string>> {
    const { messages } = await this.#ask<MessagePage>(`${url}/api/messages?limit=200&view=${view}`);
    return new Map(messages.map(({ key, subject }) => [subject, key]));
  }

  async choose(url: string, letters: readonly string[], keys: readonly string[]): Promise<void> {
    for (const letter of letters) this.#fates.set(letter, 'open');
    await this.#ask(`${url}/api/deletions`, 'POST', { keys });
    for (const letter of letters) this.#fates.set(letter, 'chosen');
  }

  async undo(url: string, letter: string, key: string): Promise<void> {
    this.#fates.set(letter, 'open');
    const { deletions } = await this.#ask<Deletions>(`${url}/api/deletions`, 'DELETE', {
      keys: [key],
    });
    this.#fates.set(letter, deletions[0]?.state === 'undone' ? 'kept' : 'chosen');
  }

  async star(url: string, letter: string, key: string): Promise<void> {
    const change = { keys: [key], set: { starred: true } };
    await this.#ask(`${url}/api/messages`, 'PATCH', change);
    this.#starred.add(letter);
  }

  /** Whether no deletion is under way any more. */
  async isSettled(url: string): Promise<boolean> {
    const { deletions } = await this.#ask<Deletions>(`${url}/api/deletions`);
    return !deletions.some(({ state }) => !['committed', 'undone', 'refused'].includes(state));
  }

  /** By the files of the mail server itself: no message is gone that its owner wants kept. */
  nothingWrongIsGone(): void {
    const present = this.#present();
    const gone = this.#letters('kept').filter((letter) => !present.has(letter));
    expect(gone, `gone from ${this.name}, though nobody chose them`).toEqual([]);
  }

  /** Once all is settled: what was chosen and answered is gone. */
  everyChosenOneIsGone(): void {
    const present = this.#present();
    const left = this.#letters('chosen').filter((letter) => present.has(letter));
    expect(left, `left in ${this.name}, though they were chosen`).toEqual([]);
  }

  /** Stars that were answered stand, on what is still in the list. */
  async everyStarStands(url: string): Promise<void> {
    const [listed, starred] = [await this.list(url), await this.list(url, 'starred')];
    const missing = [...this.#starred].filter((name) => listed.has(name) && !starred.has(name));
    expect(missing, `stars of ${this.name} that were forgotten`).toEqual([]);
  }

  /** How many messages have which fate. */
  tally(): Record<Fate, number> {
    return {
      kept: this.#letters('kept').length,
      open: this.#letters('open').length,
      chosen: this.#letters('chosen').length,
    };
  }

  #letters(fate: Fate): string[] {
    return [...this.#fates].flatMap(([letter, is]) => (is === fate ? [letter] : []));
  }

  #present(): Set<string> {
    const files = this.#dovecot.maildirFiles(this.name);
    return new Set(files.map((file) => subjectOf(readFileSync(file, 'latin1'))));
  }

  async #ask<Answer>(url: string, method = 'GET', body?: object): Promise<Answer> {
    const answer = await fetch(url, {
      method,
      headers: { Cookie: this.#cookie, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (answer.status !== 200) {
      throw new UnexpectedAnswer(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    }
    return (await answer.json()) as Answer;
  }
}

/** Whether an error only says that Poplar was killed meanwhile. */
export function isOfTheKill(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'AbortError');
}

function rawOf(letter: string): Uint8Array {
  const id = letter.replaceAll(' ', '-');
  return Buffer.from(
    `Message-ID: <${id}@example.org>\r\nFrom: Anna <anna@example.org>\r\nSubject: ${letter}\r\n` +
      `Date: Thu, 1 Jan 2026 10:00:00 +0000\r\n\r\nText of ${letter}.\r\n`,
  );
}

function subjectOf(raw: string): string {
  return /^Subject: (.*)$/m.exec(raw)?.[1]?.trim() ?? '';
}
