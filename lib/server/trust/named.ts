/** Which address or domain a sender's name reads like. */

/** UTF-16 units of a name that are read: nobody sees more. */
const LONGEST = 500;

const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

const LABELS = String.raw`(?:[\p{L}\p{N}-]+\.)+`;

/** With www. or a scheme, any ending makes a domain. */
const MARKED = new RegExp(String.raw`(?:://|(?<![\p{L}\p{N}.-])www\.)(${LABELS}\p{L}{2,24})`, 'iu');

/**
 * A name that is a domain and nothing else. By endings that are well known, and those of countries, but
 * for `js` and its like: “E.Leclerc”, “Anna.Schmidt” and “Node.js” are names.
 */
const WHOLE = new RegExp(
  `^${LABELS}(?:com|net|org|info|biz|edu|gov|mil|int|app|dev|bank|shop|store|online|cloud|email|` +
    'site|xyz|example|рф|(?!js|ts|cs|db)[a-z]{2})$',
  'iu',
);

/** A name as it is seen: without what has no width, in its blanks no wider than on the page. */
export function seenName(name: string): string {
  return name
    .replace(/\p{DI}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** What a name as it is seen reads like: a mail address, or a domain; null where like neither. */
export function namedIn(name: string): string | null {
  return ADDRESS.exec(name)?.[0] ?? MARKED.exec(name)?.[1] ?? WHOLE.exec(name)?.[0] ?? null;
}
