/** What of a whole message is searched: its text and the names of its files, folded. */
import type { Message } from '@/lib/mime';
import { fold } from '@/lib/search';
import { TEXT_CHARACTERS } from './limits.ts';

/** Never throws. Blanks are single, as in what is searched for. */
export function searchedText({ parts, text }: Message): string {
  const files = parts.flatMap(({ filename, inline }) => (inline ? [] : [filename]));
  const whole = [text.slice(0, TEXT_CHARACTERS), ...files].join('\n');
  return fold(whole).replace(/\s+/g, ' ').trim().slice(0, TEXT_CHARACTERS);
}
