/** Recipients as people type and paste them, and who is meant by the first letters. */
import type { Recipient } from '@/lib/contract/compose';

/** Whether mail may be sent there, as far as its form tells; the server has the last word. */
export function isAddress(address: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address);
}

/** Pieces between commas, semicolons and lines, but for commas inside quotation marks and brackets. */
const PIECES = /(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;\n"<])+/g;

/** "Anna <a@b.org>, c@d.org": everything that is neither is an address still to be mended. */
export function recipientsIn(typed: string): Recipient[] {
  return (typed.match(PIECES) ?? []).flatMap((piece) => {
    const found = recipientOf(piece.trim());
    return found === null ? [] : [found];
  });
}

function recipientOf(piece: string): Recipient | null {
  if (piece === '') return null;
  const named = /^(.*?)<([^<>]*)>$/s.exec(piece);
  if (named === null) return { name: '', address: piece.replace(/^mailto:/i, '') };
  const [, name = '', address = ''] = named;
  return { name: bare(name), address: address.trim() };
}

const bare = (name: string) =>
  name
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();

/** How one is written out, to be edited or copied. */
export function recipientInWords({ name, address }: Recipient): string {
  if (name === '') return address;
  const quoted = /[",;<>@]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
  return `${quoted} <${address}>`;
}

/** `more` behind `list`, nobody twice. */
export function withRecipients(
  list: readonly Recipient[],
  more: readonly Recipient[],
): Recipient[] {
  const known = new Set(list.map(({ address }) => address.toLowerCase()));
  const added = more.filter(({ address }) => {
    const isNew = !known.has(address.toLowerCase());
    known.add(address.toLowerCase());
    return isNew;
  });
  return [...list, ...added];
}

/** Somebody one had to do with; `weight` grows with every message, and more with those sent to them. */
export interface Correspondent extends Recipient {
  readonly weight: number;
}

/** The messages' people, each once. `weight`: what one message counts. */
export function correspondents(
  groups: readonly { readonly people: readonly Recipient[]; readonly weight: number }[],
): Correspondent[] {
  const known = new Map<string, Correspondent>();
  for (const { people, weight } of groups) {
    for (const { name, address } of people) {
      if (!isAddress(address)) continue;
      const before = known.get(address.toLowerCase());
      known.set(address.toLowerCase(), {
        address,
        name: before?.name || (name === address ? '' : name),
        weight: (before?.weight ?? 0) + weight,
      });
    }
  }
  return [...known.values()];
}

/** Suggestions shown at once. */
const SUGGESTED = 6;

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whose name or address has a word that begins as typed, the best known first. */
export function suggestions(
  known: readonly Correspondent[],
  typed: string,
  chosen: readonly Recipient[],
): Correspondent[] {
  const wanted = folded(typed.trim());
  if (wanted === '') return [];
  const taken = new Set(chosen.map(({ address }) => address.toLowerCase()));
  return known
    .filter(({ name, address }) => {
      if (taken.has(address.toLowerCase())) return false;
      const text = folded(`${name} ${address}`);
      return (
        text.split(/[\s@._-]+/).some((word) => word.startsWith(wanted)) ||
        text.includes(` ${wanted}`)
      );
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, SUGGESTED);
}
