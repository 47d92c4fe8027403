/** What somebody wants to write, wherever on the page it was said. */
import type { DraftContent, Recipient } from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxAction } from '@/lib/contract/outbox';
import { recipientsIn } from './recipients.ts';

export type Wish =
  | { readonly is: 'new'; readonly content?: Partial<DraftContent> }
  | { readonly is: 'reply'; readonly key: MessageKey; readonly to: 'sender' | 'all' | 'list' }
  | { readonly is: 'forward'; readonly key: MessageKey; readonly as: 'inline' | 'attachment' }
  /** A sent message once more. */
  | { readonly is: 'again'; readonly key: MessageKey }
  /** A draft that is kept. */
  | { readonly is: 'draft'; readonly key: MessageKey }
  /** What is decided of a letter on its way. */
  | { readonly is: 'act'; readonly key: MessageKey; readonly do: OutboxAction['do'] };

/** A mailto link, read (RFC 6068): whom to write to, about what; nothing else of it counts. */
export function wishOfMailto(href: string): Wish {
  const rest = href.replace(/^mailto:/i, '');
  const [path = '', query = ''] = rest.split(/\?(.*)/s);
  const fields = new Map<string, string>();
  for (const piece of query.split('&')) {
    const [name = '', value = ''] = piece.split(/=(.*)/s);
    if (name !== '') fields.set(name.toLowerCase(), decoded(value));
  }
  const people = (name: string): Recipient[] => recipientsIn(fields.get(name) ?? '');
  const to = [...recipientsIn(decoded(path)), ...people('to')];
  const text = (fields.get('body') ?? '').replace(/\r\n|\r/g, '\n');
  const subject = (fields.get('subject') ?? '').replace(/\s+/g, ' ');
  return { is: 'new', content: { to, cc: people('cc'), subject, text } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%" in a link that somebody typed: as it stands it still says whom to write to.
    return text;
  }
}
