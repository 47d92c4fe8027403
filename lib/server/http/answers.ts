/** What the API answers: JSON, nothing, or an error, always with the headers that keep it private. */
import type { ErrorAnswer, ErrorCode } from '@/lib/contract/error';
import { codeOf, isProblem, problemOf } from '@/lib/server/problem';

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  unreachable: 502,
  untrusted: 502,
  'timed-out': 504,
  'connection-lost': 502,
  misbehaved: 502,
  'too-large': 413,
  refused: 502,
  'sign-in-refused': 401,
  busy: 423,
  'too-soon': 429,
  crowded: 503,
  internal: 500,
  'not-signed-in': 401,
  'bad-request': 400,
  'cross-origin': 403,
  'host-refused': 403,
  'too-many-attempts': 429,
  'message-gone': 404,
  unreadable: 422,
  'draft-changed': 409,
  'draft-gone': 404,
  'not-sendable': 422,
  'no-submission': 409,
  'too-late': 409,
  'not-found': 404,
};

const PRIVATE_HEADERS: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox"],
];

/** The answer with the headers of every API answer, except where it says otherwise itself. */
export function keptPrivate(response: Response): Response {
  for (const [name, value] of PRIVATE_HEADERS) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** 200 with a value of the contract. */
export function json<Value>(value: Value, headers?: HeadersInit): Response {
  return Response.json(value, headers ? { headers } : undefined);
}

/** 204. */
export function nothing(headers?: HeadersInit): Response {
  return new Response(null, { status: 204, ...(headers ? { headers } : {}) });
}

/** The answer to a request that failed. */
export function errorAnswer(error: unknown): Response {
  const answer: ErrorAnswer = { error: problemOf(error) };
  const wait = isProblem(error) ? error.retryAfterSeconds : undefined;
  return Response.json(answer, {
    status: STATUSES[codeOf(error)],
    ...(wait === undefined ? {} : { headers: { 'Retry-After': String(wait) } }),
  });
}
