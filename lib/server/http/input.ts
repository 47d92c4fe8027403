/** What a request brings, checked against the contract before anyone acts on it. */
import type { z } from 'zod';
import { Problem } from '@/lib/server/problem';

/** For all but drafts and long lists. */
export const MAX_BODY_OCTETS = 64 * 1_024;

/** 100,000 keys of 22 characters in JSON. */
export const MAX_KEYS_OCTETS = 3 * 1_048_576;

/** 1,000 trusted senders of 254 characters in UTF-8 and JSON, as they come back at once. */
export const MAX_SENDERS_OCTETS = 1_048_576;

/** A draft: its HTML, its text and its recipients, at their longest in UTF-8 and JSON. */
export const MAX_DRAFT_OCTETS = 12 * 1_048_576;

/**
 * The JSON body.
 * @throws Problem `bad-request` or `too-large`.
 */
export async function readBody<Value>(
  request: Request,
  check: z.ZodType<Value>,
  maxOctets = MAX_BODY_OCTETS,
): Promise<Value> {
  const text = await readText(request, maxOctets);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('bad-request', { detail: 'The body is not JSON.' });
  }
  return checked(value, check);
}

/**
 * The query. A name that comes twice counts as a mistake.
 * @throws Problem `bad-request`.
 */
export function readQuery<Value>(request: Request, check: z.ZodType<Value>): Value {
  const pairs = [...new URL(request.url).searchParams];
  const query = Object.fromEntries(pairs);
  if (Object.keys(query).length < pairs.length) {
    throw new Problem('bad-request', { detail: 'The query names something twice.' });
  }
  return checked(query, check);
}

/**
 * Any value from outside.
 * @throws Problem `bad-request`, its detail naming what is wrong but never the value.
 */
export function checked<Value>(value: unknown, check: z.ZodType<Value>): Value {
  const result = check.safeParse(value);
  if (result.success) return result.data;
  const detail = result.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`)
    .join('; ');
  throw new Problem('bad-request', { detail });
}

/** Reads no further than the limit, whatever Content-Length says. */
async function readText(request: Request, maxOctets: number): Promise<string> {
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of request.body) {
    octets += chunk.byteLength;
    if (octets > maxOctets) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A body of octets, as it comes. Whoever reads it bounds it.
 * @throws Problem `bad-request` where there is none
 */
export function readOctets(request: Request): AsyncIterable<Uint8Array> {
  if (request.body === null) throw new Problem('bad-request', { detail: 'The body is missing.' });
  return request.body;
}

/**
 * A header that holds JSON in URI encoding, because headers hold ASCII only.
 * @throws Problem `bad-request`.
 */
export function readHeader<Value>(request: Request, name: string, check: z.ZodType<Value>): Value {
  let value: unknown;
  try {
    value = JSON.parse(decodeURIComponent(request.headers.get(name) ?? ''));
  } catch {
    throw new Problem('bad-request', { detail: `The header ${name} is not JSON in URI encoding.` });
  }
  return checked(value, check);
}
