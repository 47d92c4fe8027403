/** Names that imitate others by letters of another alphabet. */

/** Alphabets whose letters look alike; nobody writes one word in two of them. */
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** The first word that mixes alphabets; null where none does. */
export function mixedWord(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1) ?? null;
}

/** Whether a domain is written in punycode or with letters beyond ASCII. */
export function isUnusualDomain(domain: string): boolean {
  return /(?:^|\.)xn--/.test(domain) || /[^\p{ASCII}]/u.test(domain);
}
