/** Which lines of a text its writer wrote: no quotes, no heads of other messages, no advertisement. */
import { attributionAt, isQuote } from './attribution.ts';
import { LIMITS } from './limits.ts';
import { type Line, lineAt } from './lines.ts';
import { originalHeadAt } from './original-head.ts';
import { isWebVersion } from './web-version.ts';

const SENT_FROM = new RegExp(
  `^(?:${[
    'sent from (?:my|mail for|outlook|yahoo|samsung|proton)\\b',
    'get outlook for',
    'gesendet von (?:meinem|meiner|mail|outlook)\\b',
    'von meinem\\S{0,10} .{2,40} gesendet',
    'outlook für .{2,10} (?:herunterladen|beziehen)',
    'envoyé (?:de|depuis|à partir de) (?:mon|ma|mail|outlook)\\b',
    '(?:obtenir|télécharger) outlook pour',
    'enviado (?:desde mi|do meu|a partir do)\\b',
    '(?:obtener|obter) outlook para',
    'inviato d(?:a|al|alla) (?:mio|mia|iphone|ipad|smartphone|outlook|mail)\\b',
    'scarica outlook per',
    'verzonden (?:vanaf|met|via) (?:mijn|outlook)\\b',
    'skickat från min\\b',
    'sendt fra min\\b',
    'wysłan[eo] z (?:iphone|mojego|telefonu|outlook)\\b',
    'odesláno z (?:iphone|mobilu|mého)\\b',
    'отправлено (?:с|из) (?:iphone|моего|мобильной|outlook)',
    'iphoneから送信',
    '发自我的',
    'أُرسلت من',
    'נשלח מה',
  ].join('|')}).{0,80}$`,
  'iu',
);

/** Places of pictures, and the addresses behind words, as programs write them that make text of HTML. */
const LEFT_BEHIND =
  /\[(?:image|bild|cid|inline image)\s?:[^\]\n]{0,300}\]|[<[](?:https?:\/\/|mailto:)[^>\]\s]{0,2000}[>\]]/gi;

const RULER = /^[\s=*_~#+\-|]{3,}$/;
const LONG_ADDRESS = /^https?:\/\/\S{60,}$/i;

/** Nothing that anybody wrote: quotes, empty lines, rulers, advertisement, ways to the same elsewhere. */
function isSkipped({ words }: Line): boolean {
  return (
    words === '' ||
    isQuote(words) ||
    words.startsWith('|') ||
    RULER.test(words) ||
    (words.length <= 120 && SENT_FROM.test(words)) ||
    LONG_ADDRESS.test(words) ||
    isWebVersion(words)
  );
}

/** A signature from here on (RFC 3676 §4.3); blanks before the dashes make it something else. */
const isSignature = (text: string, { start, words }: Line) =>
  words === '--' && text.startsWith('--', start);

/** The lines that the writer wrote, as many as a preview has room for. */
export function ownLines(text: string): string[] {
  const own: string[] = [];
  let length = 0;
  let at = 0;
  while (at < text.length && length <= LIMITS.previewLength * 3) {
    const line = lineAt(text, at);
    at = line.end + 1;
    if (isSignature(text, line)) break;
    if (isSkipped(line)) continue;
    const original = originalHeadAt(text, line) ?? attributionAt(text, line);
    if (original !== null) {
      // What follows is another's: where nothing was written above, it is what there is to show.
      if (own.length > 0 && original.kind === 'rest') break;
      at = original.end + 1;
      continue;
    }
    const words = /[<[]/.test(line.words) ? line.words.replace(LEFT_BEHIND, '').trim() : line.words;
    if (words === '') continue;
    own.push(words);
    length += words.length;
  }
  return own;
}
