/** What went wrong, as a code and in words for people: what happened and what to do next. */
import type { ErrorCode, ErrorDetail } from '@/lib/contract/error';
import type { Pop3ErrorCode } from '@/lib/pop3';
import type { Told } from '@/lib/words/say';
import { english } from '@/lib/words/texts';

/** The sentence that every code has. */
const usual = (code: ErrorCode): Told => ({ id: `problem.${code}` });

/** What one reads who is signed in, and whose password the mail server takes no longer. */
export const PASSWORD_CHANGED: Told = { id: 'status.reason.sign-in-refused' };

/** A code and a sentence of the catalogue, as the API says it: in English, and by its id. */
export function detailOf(code: ErrorCode, told: Told = usual(code), detail?: string): ErrorDetail {
  return { code, message: english(told), told, ...(detail ? { detail } : {}) };
}

/** Anything above POP3 that a person must be told. `detail` is plain text, shown as such. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly told: Told;
  readonly detail: string | undefined;
  /** How long to wait before trying again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    more: { told?: Told; detail?: string; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    const told = more.told ?? usual(code);
    super(english(told), { cause: more.cause });
    this.code = code;
    this.told = told;
    this.detail = more.detail;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

/** What the errors of lib/pop3 mean here. Its StateError is our own bug. */
const POP3_CODES: Readonly<Record<Pop3ErrorCode, ErrorCode>> = {
  connect: 'unreachable',
  tls: 'untrusted',
  deadline: 'timed-out',
  'connection-lost': 'connection-lost',
  protocol: 'misbehaved',
  limit: 'too-large',
  refused: 'refused',
  'sign-in-refused': 'sign-in-refused',
  'maildrop-busy': 'busy',
  'too-soon': 'too-soon',
  state: 'internal',
};

/**
 * By its form and not by instanceof: routes and the pool may be bundled apart, each with its own
 * copy of a class.
 */
function pop3CodeOf(error: unknown): Pop3ErrorCode | null {
  if (!(error instanceof Error) || !('retryable' in error) || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && code in POP3_CODES ? (code as Pop3ErrorCode) : null;
}

/** Whether it is a Problem, of whichever bundle. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem' && 'code' in error;
}

/** Which code an error has; `internal` for whatever we did not foresee. */
export function codeOf(error: unknown): ErrorCode {
  if (isProblem(error)) return error.code;
  const pop3Code = pop3CodeOf(error);
  return pop3Code === null ? 'internal' : POP3_CODES[pop3Code];
}

/** The error as it may be shown: a server's own text as detail, nothing of what is ours alone. */
export function problemOf(error: unknown): ErrorDetail {
  const code = codeOf(error);
  if (isProblem(error)) return detailOf(code, error.told, error.detail);
  return detailOf(code, toldOf(code), serverText(error));
}

/** Whoever is refused by a mail server here signed in before: at signing in, that has words of its own. */
const toldOf = (code: ErrorCode): Told =>
  code === 'sign-in-refused' ? PASSWORD_CHANGED : usual(code);

/** The text of a -ERR reply, if the error carries one. */
function serverText(error: unknown): string | undefined {
  if (pop3CodeOf(error) === null || !(error instanceof Error) || !('text' in error)) return;
  return typeof error.text === 'string' && error.text !== '' ? error.text : undefined;
}
