/** The API of our own server, typed: one function for each route that the pages use. */
import type { AccountView } from '@/lib/contract/account';
import type { CheckAnswer } from '@/lib/contract/check';
import type { Deletions } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorCode, ErrorDetail } from '@/lib/contract/error';
import type { TabReport } from '@/lib/contract/events';
import type { Imported } from '@/lib/contract/letters';
import type { MailboxLog } from '@/lib/contract/log';
import type { MaildropRequest } from '@/lib/contract/maildrop';
import type { MessageView, NestedView, ShownAs } from '@/lib/contract/message';
import type {
  AllKeys,
  ConversationView,
  FlagChange,
  Flags,
  Grouping,
  ListView,
  MessagePage,
  Sort,
  Wait,
  Within,
} from '@/lib/contract/messages';
import type { MaildropView, SessionView } from '@/lib/contract/session';
import type { Settings, SettingsChange } from '@/lib/contract/settings';
import type { SignInAnswer, SignInRequest } from '@/lib/contract/sign-in';
import type { SignInList } from '@/lib/contract/sign-ins';
import type { TextsRequest, TextsView } from '@/lib/contract/texts';
import type { Id } from '@/lib/words/say';
import { dateOrderHere } from './dates.ts';
import { noteAnswer } from './offline/shown.ts';

/** `offline`: our own server could not be reached, which only the browser can say. */
export type ProblemCode = ErrorCode | 'offline';

/** An error as the server told it; lib/client/problem-words says it. */
export interface Problem extends Omit<ErrorDetail, 'code'> {
  readonly code: ProblemCode;
}

/** What only the browser knows is told by its id alone. */
function own(code: ProblemCode, id: Id): Problem {
  return { code, message: id, told: { id } };
}

/** What every function below throws, and nothing else but the AbortError of its signal. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** The problem of any thrown value; our own bug shows as `internal`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  // A script that was fetched for this did not come.
  if (error instanceof Error && error.name === 'ChunkLoadError') return OFFLINE;
  return own('internal', 'problem.on-page');
}

/** No answer at all. */
export const OFFLINE = own('offline', 'problem.offline');

const UNREADABLE = own('internal', 'problem.answer');

function isProblem(value: unknown): value is { error: Problem } {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false;
  const { error } = value;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

/** What is no JSON is no problem of ours (a proxy's page, say), and is told as UNREADABLE. */
export const problemIn = (answer: unknown): Problem =>
  isProblem(answer) ? answer.error : UNREADABLE;

/** One request; answers that are not fine are thrown. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    noteAnswer(null);
    throw new ApiError(OFFLINE);
  }
  noteAnswer(response);
  if (response.ok) return response;
  // No JSON, as from a proxy in front: problemIn has words for that too, and they are thrown.
  const answer: unknown = await response.json().catch(() => null);
  throw new ApiError(problemIn(answer));
}

/**
 * The answers come from the same build on the same origin, so the types are enough here: the
 * checks of lib/contract run in the server and would only make the page heavier.
 */
export async function json<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  return bodyOf(await request(path, init), init);
}

async function bodyOf<Answer>(response: Response, { signal }: RequestInit): Promise<Answer> {
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    // What came whole and is no JSON is somebody else's; the rest was cut off.
    throw new ApiError(error instanceof SyntaxError ? UNREADABLE : OFFLINE);
  }
}

/** A body of JSON, which state-changing routes want. */
export const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** The most octets of a request that outlives the page; all together may have 64 KiB (Fetch §4.6). */
const OUTLIVING_OCTETS = 4_096;

/** What the page shows as done already: it reaches the server even if the page is left at once. */
export function doing(method: string, body: unknown): RequestInit {
  const init = sending(method, body);
  return { ...init, keepalive: String(init.body).length <= OUTLIVING_OCTETS };
}

/** Which list: a view, what is searched in it, and its order. */
interface Asked {
  readonly view: ListView;
  readonly query: string;
  readonly within: Within;
  readonly sort: Sort;
  readonly conversations: Grouping;
}

/** Which of its rows: so many from a place on, or the page of so many that has a message's row. */
export type Extent = { readonly limit: number; readonly wait?: Wait } & (
  | { readonly offset: number }
  | { readonly around: MessageKey }
);

/** Days begin where the reader is, and are written as there, so a search says both. */
function listQuery(
  { view, query, within, sort, conversations }: Asked,
  more: Partial<Record<string, unknown>> = {},
) {
  const q = query.trim();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const depth = within === 'envelopes' ? {} : { within };
  const search = q === '' ? {} : { q, zone, dates: dateOrderHere(), ...depth };
  const order = sort === 'newest' ? {} : { sort };
  const grouping = conversations === 'off' ? {} : { conversations };
  return new URLSearchParams(
    Object.entries({ view, ...search, ...order, ...grouping, ...more }).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
}

/** Whether nobody answered who knows what became of it: it may have been done, or not. */
export const isUnanswered = (error: unknown) => [OFFLINE, UNREADABLE].includes(problemOf(error));

/** Pauses before what got no answer is tried again, milliseconds. */
const AGAIN_AFTER = [300, 1_200];

/** Sends what can be done twice without harm, and again where only the answer may have been lost. */
export async function doggedly<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const pause of AGAIN_AFTER) {
    try {
      return await send();
    } catch (error) {
      if (!isUnanswered(error) || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}

/** An answer with the moment, by the server's clock, at which it was given. */
export interface Dated<Answer> {
  readonly answer: Answer;
  /** Milliseconds since 1970. */
  readonly serverTime: number;
}

/** The same as json, with the server's time. */
export async function dated<Answer>(path: string, init: RequestInit = {}): Promise<Dated<Answer>> {
  const response = await request(path, init);
  const time = Date.parse(response.headers.get('date') ?? '');
  return {
    answer: await bodyOf(response, init),
    serverTime: Number.isNaN(time) ? Date.now() : time,
  };
}

/** Every call of the API that the pages make. */
export const api = {
  signIn: (body: SignInRequest) => json<SignInAnswer>('/api/sign-in', sending('POST', body)),
  signOut: async () => {
    await request('/api/sign-in', sending('DELETE', {}));
  },
  session: () => json<SessionView>('/api/session'),
  page: (asked: Asked, extent: Extent, signal: AbortSignal | null = null) =>
    json<MessagePage>(`/api/messages?${listQuery(asked, extent)}`, { signal }),
  /** `listing`: see KeysQuery. */
  keys: (asked: Asked, more: { readonly listing?: number } = {}) =>
    json<AllKeys>(`/api/messages/keys?${listQuery(asked, more)}`),
  conversation: (key: MessageKey, signal: AbortSignal) =>
    json<ConversationView>(`/api/messages/${key}/conversation`, { signal }),
  message: (key: MessageKey, signal: AbortSignal | null) =>
    json<MessageView>(`/api/messages/${key}`, { signal }),
  setFlags: (body: FlagChange) =>
    doggedly(() => json<Flags>('/api/messages', doing('PATCH', body))),
  delete: (keys: MessageKey[]) =>
    doggedly(() => dated<Deletions>('/api/deletions', doing('POST', { keys }))),
  undo: (keys: MessageKey[]) =>
    doggedly(() => dated<Deletions>('/api/deletions', doing('DELETE', { keys }))),
  deletions: () => dated<Deletions>('/api/deletions'),
  importFile: (file: Blob) =>
    json<Imported>('/api/imports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    }),
  discardLetters: async (keys: MessageKey[]) => {
    await doggedly(() => request('/api/letters', doing('DELETE', { keys })));
  },
  restoreLetters: async (keys: MessageKey[]) => {
    await doggedly(() => request('/api/letters', doing('POST', { keys })));
  },
  hold: (body: MaildropRequest) => json<MaildropView>('/api/maildrop', sending('POST', body)),
  report: async (body: TabReport) => {
    await request('/api/events', sending('POST', body));
  },
  texts: () => json<TextsView>('/api/texts'),
  readTexts: (body: TextsRequest) => json<TextsView>('/api/texts', sending('POST', body)),
  check: () => json<CheckAnswer>('/api/check', sending('POST', {})),
  signIns: () => json<SignInList>('/api/sign-ins'),
  endSignIn: async (name: string) => {
    await request(`/api/sign-ins/${name}`, sending('DELETE', {}));
  },
  signOutEverywhere: async (keep: 'this' | 'none') => {
    await request('/api/sign-ins', sending('DELETE', { keep }));
  },
  log: () => json<MailboxLog>('/api/log'),
  account: () => json<AccountView>('/api/account'),
  forgetAccount: async (address: string) => {
    await request('/api/account', sending('DELETE', { address }));
  },
  settings: () => json<Settings>('/api/settings'),
  changeSettings: (body: SettingsChange) => json<Settings>('/api/settings', sending('PATCH', body)),
  unsubscribe: async (key: MessageKey) => {
    await request(`/api/messages/${key}/unsubscribe`, sending('POST', {}));
  },
  part: async (key: MessageKey, part: string, signal: AbortSignal) =>
    (await request(partHref(key, part), { signal })).blob(),
  nested: (key: MessageKey, part: string, signal: AbortSignal) =>
    json<NestedView>(`${partHref(key, part)}/message`, { signal }),
};
export type Api = typeof api;

/** Where the raw message is downloaded. */
export const sourceHref = (key: MessageKey) => `/api/messages/${key}/source`;

/** Where every message of a list is downloaded, or those that were chosen for `run`, as one file. */
export const exportHref = (
  asked: Asked,
  file: { as: 'mbox' | 'eml'; run: string; of: 'all' | 'chosen' },
) => `/api/export?${listQuery(asked, file)}`;

/** Where one attachment is downloaded. */
export const partHref = (key: MessageKey, part: string) =>
  `/api/messages/${key}/parts/${encodeURIComponent(part)}`;

/** Where all files beside a message's text are downloaded at once; `within` names a message inside it. */
export const filesHref = (key: MessageKey, within: string, as: ShownAs) =>
  `/api/messages/${key}/files?as=${as}&part=${within}`;
