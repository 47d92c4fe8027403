/** Which messages a message belongs with, by its own word (RFC 5322 §3.6.4). */
import { type Field, rawField } from './header.ts';
import { LIMITS } from './limits.ts';

const MESSAGE_ID = /<([^<>\s]{1,250})>/g;

const idsIn = (value?: string) =>
  value === undefined ? [] : [...value.matchAll(MESSAGE_ID)].map(([, id]) => id ?? '');

/**
 * Ids without brackets, each once: the first of References, which began the conversation, and its
 * last ones, and what In-Reply-To names. Never more than LIMITS.references.
 */
export function readReferences(fields: readonly Field[]): string[] {
  const references = idsIn(rawField(fields, 'references'));
  const parents = idsIn(rawField(fields, 'in-reply-to')).slice(0, 1);
  const all = [...new Set([...references, ...parents])];
  const { references: most } = LIMITS;
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)];
}
