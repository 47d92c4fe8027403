/** What went wrong, as a code and in words for people: what happened and what to do next. */
import type { ErrorCode, ErrorDetail } from '@/lib/contract/error';
import type { Pop3ErrorCode } from '@/lib/pop3';

const WORDS: Readonly<Record<ErrorCode, string>> = {
  unreachable: 'The mail server cannot be reached. Check your connection, or try again shortly.',
  untrusted:
    'The connection to the mail server is not private, so nothing was sent over it. Tell whoever runs this server.',
  'timed-out': 'The mail server took too long to answer. Try again.',
  'connection-lost': 'The connection to the mail server was cut off. Try again.',
  misbehaved:
    'The mail server said something that makes no sense. Try again; if it lasts, tell whoever runs it.',
  'too-large': 'That is more than can be handled at once. Try with less.',
  refused: 'The mail server refused to do that. Its reason is below.',
  'sign-in-refused':
    'The mail server did not accept this address and password. Check both and try again.',
  busy: 'Another mail program is reading this mailbox. Trying again by itself shortly.',
  'too-soon': 'The mail server wants a pause between two visits. Try again in a few minutes.',
  crowded: 'Too many mailboxes are open here at once. Try again in a minute.',
  internal: 'Something went wrong in here, and it has been noted. Try again.',
  'not-signed-in': 'You are signed out. Sign in to go on.',
  'bad-request': 'This request makes no sense to the server. Reload the page and try again.',
  'cross-origin': 'This request came from another site and was not carried out.',
  'host-refused': 'This server does not let you sign in to that mail server. Use the one it names.',
  'too-many-attempts': 'Too many wrong passwords. Wait a little, then try again.',
  'message-gone':
    'This message is no longer in the mailbox. Another mail program may have removed it.',
  unreadable:
    'Poplar cannot read this part of the message. Download the message (.eml) and open that.',
  'draft-changed':
    'This draft was changed in another window. Choose which of the two to keep; neither is lost.',
  'draft-gone': 'This draft is no longer there. It was sent or discarded in another window.',
  'not-sendable': 'This message cannot be sent as it is. See below what is missing.',
  'no-submission':
    'No server for outgoing mail is set up here. Copy the text into another mail program, or ask whoever runs this server to set SMTP_HOST.',
  'too-late':
    'It is too late for that. The message is on its way; look for it in Sent in a moment.',
  'not-found': 'There is nothing here. Go back to the inbox.',
};

/** Anything above POP3 that a person must be told. `detail` is plain text, shown as such. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  /** How long to wait before trying again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    more: { message?: string; detail?: string; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(more.message ?? WORDS[code], { cause: more.cause });
    this.code = code;
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
  if (isProblem(error)) {
    return { code, message: error.message, ...(error.detail ? { detail: error.detail } : {}) };
  }
  return { code, message: WORDS[code], ...serverText(error) };
}

/** The text of a -ERR reply, if the error carries one. */
function serverText(error: unknown): { detail?: string } {
  if (pop3CodeOf(error) === null || !(error instanceof Error) || !('text' in error)) return {};
  return typeof error.text === 'string' && error.text !== '' ? { detail: error.text } : {};
}
