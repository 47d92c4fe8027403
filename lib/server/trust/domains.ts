/** Domains of mail addresses, and how they belong together. */

/** UTF-16 units of a domain (RFC 1035 §2.3.4); of what is longer, the end says whose it is. */
const LONGEST = 255;

/** What stands after the last @, in lower case and without a final dot; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .slice(-LONGEST)
        .toLowerCase()
        .replace(/\.$/, '');
}

/** Whether `domain` lies below `other`, and `other` is more than a last label. */
export function isUnder(domain: string, other: string): boolean {
  return other.includes('.') && domain.endsWith(`.${other}`);
}

/** Whether two domains are likely of one house: one below the other, or below the same name. */
export function isRelated(one: string, other: string): boolean {
  return one === other || isUnder(one, other) || isUnder(other, one) || house(one) === house(other);
}

/** Endings under which names are given out; `co.uk` and its like are recognised by their form. */
function house(domain: string): string {
  const name = lastLabels(domain, 2);
  const isPair = /^(?:com?|org|net|ac|gov?|edu|ne|or)\.[^.]{2}$/.test(name);
  return isPair ? lastLabels(domain, 3) : name;
}

function lastLabels(domain: string, count: number): string {
  let from = domain.length + 1;
  for (let left = count; left > 0 && from > 0; left -= 1) {
    from = from < 2 ? 0 : domain.lastIndexOf('.', from - 2) + 1;
  }
  return domain.slice(from);
}
