/** A file of text that is looked at in the page: right in every charset, and no more of it than is shown. */
import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import { HeldOctets, locatePart } from '@/lib/mime';
import { LOOKED_AT } from '@/lib/server/reading/limits';
import { openFile } from '@/lib/server/reading/opened-file';
import { lookAt } from '@/lib/server/reading/opened-text';

const RUSSIAN = 'Добрый день! Тополя растут быстро, и берёзы тоже.';
const JAPANESE = 'こんにちは。ポプラは早く育ちます。';

/** The attached text of a message whose label says `charset`; null: nothing. */
async function lookedAt(content: Buffer, charset: string | null, release = () => {}) {
  const label = charset === null ? '' : `; charset=${charset}`;
  const head = `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHere\r\n--b\r\nContent-Type: text/plain${label}; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  const lines = content.toString('base64').replace(/(.{76})/g, '$1\r\n');
  const raw = Buffer.from(`${head}${lines}\r\n--b--\r\n`, 'latin1');
  const located = locatePart(raw, '2');
  if (!located) throw new Error('The message has no second part.');
  return lookAt(await openFile(located, new HeldOctets(raw), located.place, release));
}

describe('a file of text', () => {
  test.each([
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['Shift_JIS', JAPANESE],
    ['iso-2022-jp', JAPANESE],
    ['utf-16le', RUSSIAN],
    ['utf-8', JAPANESE],
  ])('labelled %s is read as that', async (charset, text) => {
    const octets =
      charset === 'iso-2022-jp'
        ? Buffer.from('\x1b$B$3$s$K$A$O!#%]%W%i$OAa$/0i$A$^$9!#\x1b(B', 'latin1')
        : iconv.encode(text, charset);
    expect(await lookedAt(octets, charset)).toEqual({
      text,
      octets: octets.length,
      isWhole: true,
    });
  });

  test.each([
    ['utf-16le', { addBOM: true }],
    ['utf-16be', { addBOM: true }],
    ['utf-8', {}],
    ['utf-8', { addBOM: true }],
    ['koi8-r', {}],
    ['shift_jis', {}],
  ])('without a label is read by its octets: %s %o', async (charset, options) => {
    const text = charset === 'shift_jis' ? JAPANESE : RUSSIAN;
    expect((await lookedAt(iconv.encode(text, charset, options), null)).text).toBe(text);
  });

  test.each(['utf-8', 'shift_jis', 'utf-16be'])(
    'that is too long is read as far as it is shown, in %s, and no half character is left',
    async (charset) => {
      const release = vi.fn();
      const text = `x${JAPANESE.repeat(20_000)}`;
      const { octets, isWhole, ...shown } = await lookedAt(
        iconv.encode(text, charset),
        charset,
        release,
      );
      expect([octets, isWhole]).toEqual([LOOKED_AT, false]);
      expect(text.startsWith(shown.text)).toBe(true);
      expect(shown.text.length).toBeGreaterThan(LOOKED_AT / 3 - 2);
      expect(release).toHaveBeenCalledOnce();
    },
  );
});
