/** Where one writes to everybody on the mailing list that a message came from (RFC 2369 §3.4). */
import { sendable } from './addresses.ts';

type HeaderFields = readonly (readonly [string, string])[];

/** Null where it came from none, or from one where nobody may write: List-Post then says `NO`. */
export function listAddress({ header }: { readonly header: HeaderFields }): string | null {
  const field = header.find(([name]) => name.toLowerCase() === 'list-post')?.[1] ?? '';
  const address = /<mailto:([^>?]{3,300})/i.exec(field)?.[1]?.trim();
  return address !== undefined && sendable(address) !== null ? address : null;
}
