/** A picture from somebody's server, asked for so that the asking tells nothing about the reader. */
import { imageType } from '@/lib/server/image-type';
import { ANSWER_WITHIN } from '@/lib/server/outbound/limits';
import type { Ask } from '@/lib/server/outbound/request';
import { REDIRECTS } from './limits.ts';

/** A picture whose octets say what it is. */
export interface RemoteImage {
  readonly type: string;
  readonly content: Uint8Array;
}

/** The same from everybody: no cookies, no referrer, no language, no version. */
const HEADERS = {
  Accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
  // Without any name some networks of caches refuse to answer.
  'User-Agent': 'Mozilla/5.0',
};

/**
 * Fetches it, over redirects whose every step is checked like the first.
 * @throws Error for whatever went wrong
 */
export async function fetchImage(ask: Ask, address: string): Promise<RemoteImage> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN);
  let url = new URL(address);
  for (let step = 0; step <= REDIRECTS; step += 1) {
    const answer = await ask({ url, method: 'GET', headers: HEADERS, signal });
    if (answer.status >= 300 && answer.status < 400 && answer.location !== null) {
      url = new URL(answer.location, url);
      continue;
    }
    if (answer.status !== 200) throw new Error(`The host answered ${answer.status}.`);
    const type = imageType(answer.content);
    if (type === null) throw new Error('The answer is not a picture.');
    return { type, content: answer.content };
  }
  throw new Error('The host redirects too often.');
}
