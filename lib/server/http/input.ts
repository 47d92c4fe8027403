/** What a request brings, checked against the contract before anyone acts on it. */
import type { z } from 'zod';
import { Problem } from '@/lib/server/problem';

/** 1,000 keys of 22 characters in JSON need 26 kB; nothing else comes near. */
export const MAX_BODY_OCTETS = 64 * 1_024;

/**
 * The JSON body.
 * @throws Problem `bad-request` or `too-large`.
 */
export async function readBody<Value>(request: Request, check: z.ZodType<Value>): Promise<Value> {
  const text = await readText(request);
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
async function readText(request: Request): Promise<string> {
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of request.body) {
    octets += chunk.byteLength;
    if (octets > MAX_BODY_OCTETS) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
