/** The sample maildrop: enough of everything, and every message fit to travel. */
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { type Catalogued, catalogue } from '@/lib/demo/sample/catalogue';

const now = new Date('2026-03-14T15:09:00Z');
const messages = catalogue(now);
const rawOf = (message: Catalogued): Buffer => Buffer.concat([...message.segments()]);
const parsed = new Map(
  await Promise.all(
    messages.map(async (message) => [message.name, await simpleParser(rawOf(message))] as const),
  ),
);
const named = (name: string): Catalogued => {
  const found = messages.find((message) => message.name === name);
  if (!found) throw new Error(`No sample message is called ${name}`);
  return found;
};

describe('the sample maildrop', () => {
  test('holds at least 72 messages, each with a name and a unique-id of its own', () => {
    expect(messages.length).toBeGreaterThanOrEqual(72);
    expect(new Set(messages.map(({ name }) => name)).size).toBe(messages.length);
    expect(new Set(messages.map(({ uniqueId }) => uniqueId)).size).toBe(messages.length);
    for (const { uniqueId } of messages) expect(uniqueId).toMatch(/^[\x21-\x7e]{1,70}$/);
  });

  test('is the same for the same moment', () => {
    const again = catalogue(now);
    expect(again.map(({ uniqueId }) => uniqueId)).toEqual(messages.map(({ uniqueId }) => uniqueId));
    for (const [index, message] of again.entries()) {
      expect(rawOf(message).equals(rawOf(messages[index] ?? message))).toBe(true);
    }
  });

  test('covers every theme', () => {
    const counts = Object.groupBy(messages, ({ theme }) => theme);
    const least = {
      threads: 12,
      newsletters: 6,
      receipts: 3,
      calendar: 3,
      charsets: 12,
      languages: 4,
      'right-to-left': 3,
      attachments: 6,
      pictures: 2,
      large: 1,
      broken: 9,
      hostile: 3,
      lists: 3,
      notices: 4,
      travel: 3,
      personal: 5,
      work: 3,
    };
    for (const [theme, count] of Object.entries(least)) {
      expect(counts[theme as keyof typeof least]?.length ?? 0, theme).toBeGreaterThanOrEqual(count);
    }
  });

  test('is spread over five weeks, ends today, and lies in order of arrival', () => {
    const ages = messages.map(({ at }) => (now.getTime() - at.getTime()) / 86_400_000);
    expect(Math.max(...ages)).toBeGreaterThan(28);
    expect(Math.max(...ages)).toBeLessThan(36);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(ages.filter((age) => age < 1).length).toBeGreaterThanOrEqual(6);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
  });

  test.each(messages.map((message) => [message.name, message] as const))(
    '%s has lines that end in CRLF only, and as many octets as it says',
    (_name, message) => {
      const raw = rawOf(message);
      expect(raw.length).toBe(message.octets);
      const text = raw.toString('latin1');
      expect(text.endsWith('\r\n')).toBe(true);
      expect(/\r(?!\n)|(?<!\r)\n/.test(text)).toBe(false);
      expect(text.includes('\0')).toBe(false);
    },
  );

  test('mentions nobody outside the reserved domains', () => {
    const texts = [...parsed.values()].flatMap((mail) => [
      ...mail.headerLines.map(({ line }) => line),
      mail.text ?? '',
      mail.html || '',
    ]);
    const domains = texts.flatMap((text) => text.match(/\w@[\w.-]+\w|https?:\/\/[\w.-]+/g) ?? []);
    expect(domains.length).toBeGreaterThan(300);
    const foreign = domains.filter(
      (found) => !/(?:\.example|\bexample\.(?:com|org|net))$/.test(found),
    );
    expect(foreign).toEqual([]);
  });
});

describe('what the messages say', () => {
  test('every charset comes back as the words that were written', () => {
    const words: Record<string, [subject: string, text: string]> = {
      'german-choir': ['Chorprobe fällt aus', '2 €'],
      'french-house': ['août', 'l’étang'],
      'portuguese-tiles': ['já', 'manhã'],
      'polish-train': ['Gdańska', 'żółty parasol'],
      'turkish-tea': ['Çay bahçesi', 'İstanbul'],
      'greek-olives': ['φετινής', 'συγκομιδή'],
      'russian-seeds': ['Семена', 'Дорогая Анна'],
      'japanese-garden': ['庭園見学', '靴下'],
      'japanese-paper': ['和紙', '手漉き'],
      'chinese-bamboo': ['竹林步道', '图纸'],
      'taiwanese-teahouse': ['茶屋', '鄰居的貓'],
      'korean-exchange': ['서울숲', '은행나무'],
    };
    for (const [name, [subject, text]] of Object.entries(words)) {
      expect(parsed.get(name)?.subject, name).toContain(subject);
      expect(parsed.get(name)?.text, name).toContain(text);
    }
  });

  test('no letter lost a character to a charset that lacks it', () => {
    for (const message of messages.filter(({ theme }) => theme === 'charsets')) {
      const mail = parsed.get(message.name);
      const shown = `${mail?.subject} ${mail?.from?.text} ${mail?.text}`;
      expect(shown, message.name).not.toContain('\ufffd');
      expect(shown, message.name).not.toMatch(/\?(?=\p{L})|\p{L}\?\p{L}/u);
    }
  });

  test('answers name what they answer', () => {
    const last = parsed.get('cabin-walk');
    expect(last?.references).toHaveLength(3);
    expect(last?.inReplyTo).toBe(parsed.get('cabin-leo')?.messageId);
    expect(last?.references).toContain(parsed.get('cabin-plan')?.messageId);
  });

  test('pictures inside the text are named by it', () => {
    const mail = parsed.get('lake-pictures');
    const ids = mail?.attachments.map(({ cid }) => cid);
    expect(ids).toHaveLength(2);
    for (const picture of mail?.attachments ?? []) {
      expect(picture.contentType).toBe('image/png');
      expect(picture.related).toBe(true);
      expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  test('attachments are of many kinds', () => {
    const types = new Set(
      [...parsed.values()].flatMap(({ attachments }) =>
        attachments.map((file) => file.contentType),
      ),
    );
    for (const type of [
      'application/pdf',
      'application/zip',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'audio/wav',
      'image/png',
      'message/rfc822',
      'text/calendar',
      'text/csv',
      'text/plain',
      'text/vcard',
    ]) {
      expect(types).toContain(type);
    }
  });

  test('the large message is about ten million octets and carries a sound file', () => {
    expect(named('lake-recording').octets).toBeGreaterThan(10_000_000);
    const [sound] = parsed.get('lake-recording')?.attachments ?? [];
    expect(sound?.content.subarray(0, 4).toString()).toBe('RIFF');
    expect(sound?.content.readUInt32LE(4)).toBe((sound?.content.length ?? 0) - 8);
  });

  test('an invitation asks for an answer', () => {
    const raw = rawOf(named('invitation-site-walk')).toString();
    expect(raw).toContain('text/calendar; charset=utf-8; method=REQUEST');
    expect(raw).toContain('METHOD:REQUEST');
  });

  test('the bare ones are bare', () => {
    expect(parsed.get('no-subject')?.subject).toBeUndefined();
    expect(rawOf(named('no-date')).toString()).not.toMatch(/^Date:/m);
    expect(parsed.get('empty-body')?.text ?? '').toBe('');
    expect(parsed.get('long-subject')?.subject?.length).toBeGreaterThan(400);
    expect(rawOf(named('lines-of-dots')).toString()).toContain('\r\n.\r\n');
    expect(rawOf(named('unclosed-boundary')).toString()).not.toContain('--scan-boundary--');
  });

  test('the fraud asks for a password behind a link that lies', () => {
    const mail = parsed.get('phishing-bank');
    expect(mail?.html).toContain('type="password"');
    expect(mail?.html).toContain('onerror=');
    expect(mail?.replyTo?.text).toContain('quick-money.example');
  });

  test('newsletters offer a way out and show pictures from afar', () => {
    const letters = messages.filter(({ theme }) => theme === 'newsletters');
    for (const { name } of letters) {
      expect(parsed.get(name)?.headers.has('list'), name).toBe(true);
    }
    expect(
      letters.filter(({ name }) => /<img src="https:/.test(`${parsed.get(name)?.html}`)).length,
    ).toBeGreaterThanOrEqual(5);
  });
});

test('writing the whole maildrop takes well under 150 ms of one processor', () => {
  const before = process.threadCpuUsage();
  catalogue(now);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(150);
});
