/** Which hosts a link's text names, for the eye that reads it. */

/** UTF-16 units of a text that are read: as many as the frame tells. */
const MOST_READ = 2_000;

const LABELS = String.raw`(?:[\p{L}\p{N}_-]+\.)+`;

/** The last label ends where letters of another alphabet go on, as in texts without blanks. None is cut short. */
const ANY_ENDING = String.raw`(?:xn--[a-z0-9-]+|[a-z]{2,24}|\p{L}{2,24})(?![a-z0-9-]|\.\.)`;

/** Behind a scheme, www. or the @ of a mail address, any ending makes a host. What follows is no text. */
const MARKED = new RegExp(
  String.raw`(?:://|(?<![a-z0-9@._-])www\.|(?<=[\p{L}\p{N}_+-])@)(${LABELS}${ANY_ENDING})(?:[/?#:]\S*)?`,
  'giu',
);

/** Endings that make a host of a single word: those of countries, and those that are well known. */
const KNOWN_ENDING =
  '(?:com|net|org|info|biz|edu|gov|mil|int|app|dev|bank|shop|store|online|cloud|email|site|xyz|' +
  'example|xn--[a-z0-9-]+|рф|[a-z]{2})';

const WORD = new RegExp(
  String.raw`^[^\p{L}\p{N}@]*(${LABELS}${KNOWN_ENDING})(?:([/?#:])|[^\p{L}\p{N}]*$)`,
  'iu',
);

/** Names of files, and of programs that are named like files. With a path behind it, none is. */
const FILE = /\.(?:cs|db|hs|js|kt|md|ps|py|rb|rs|sh|ts)$/i;

/** As URLs write them, in the order of the text; empty where it names none. */
export function readNamedHosts(text: string): string[] {
  const seen = text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '');
  const marked = [...seen.matchAll(MARKED)].map(([, host = '']) => host);
  const named = marked.length > 0 ? marked : [soleHost(seen)];
  return named.flatMap((host) => {
    const url = `https://${host?.replace(/^www\./i, '')}`;
    return host !== null && URL.canParse(url) ? [new URL(url).hostname] : [];
  });
}

/** The host that is all there is to read, whatever arrow or bracket stands around it. */
function soleHost(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [, host, path] = WORD.exec(words.length === 1 ? (words[0] ?? '') : '') ?? [];
  return host === undefined || (path === undefined && FILE.test(host)) ? null : host;
}
