/** The service worker: keeps what our pages fetch, and gives it back where there is no line. */
import { type Answer, drop, find, type KeptAnswer, keep } from './kept.ts';
import {
  isOfBuild,
  isShownMeanwhile,
  isWorthKeeping,
  type Kind,
  PAGE,
  type Plan,
  planFor,
  STAND_IN,
} from './plan.ts';
import { KEPT_AT, MEANWHILE } from './shown.ts';

/** What TypeScript's DOM does not know of workers, as far as it is used here. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}
declare const self: Worker;
/** The build's name and its files, written in when the worker is bundled. */
declare const BUILD: string;
declare const FILES: readonly string[];

const FILES_CACHE = `poplar-${BUILD}`;
/** A line that says nothing for so long is not waited for, where there is something to show: still at once for people; milliseconds. */
const PATIENCE = 150;
/** When a page that something changed is fetched again, milliseconds after that. */
const AFTERWARDS = 1_000;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const plan = planFor(event.request, self.location.origin);
  if (plan.is === 'file') event.respondWith(fileFor(event.request));
  if (plan.is === 'kept') event.respondWith(answerFor(event, plan));
  if (plan.is === 'online-only') event.respondWith(pageOrStandIn(event.request));
  if (plan.is === 'outdates-page') event.respondWith(changing(event));
});

async function install(): Promise<void> {
  const cache = await caches.open(FILES_CACHE);
  await cache.addAll(FILES);
  await self.skipWaiting();
}

/** What another build left does not fit this one's files, but a page of the last one may still be open. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name !== FILES_CACHE);
  for (const name of older.slice(0, -1)) await caches.delete(name);
  // It may need what was just thrown away; that of the build before is shown until this one's is here.
  if (older.length > 1) await drop(PAGE);
  // QUIRK: where a page that is fetched ahead of us fails, Firefox fails too, whatever we answer; earlier builds did so.
  await self.registration.navigationPreload.disable();
  await self.clients.claim();
  await fetchPages();
}

async function fetchPages(): Promise<void> {
  await fetchPage('page', PAGE);
  await fetchPage('stand-in', STAND_IN);
}

async function fetchPage(kind: Kind, name: string): Promise<void> {
  const asked = new Request(name, { credentials: 'same-origin', redirect: 'manual' });
  await keepAnswer(asked, { is: 'kept', kind, name }, await fetch(asked));
}

/** What does not reach the server changes nothing; after an answer nobody is shown the page as it was. */
async function changing(event: FetchEvent): Promise<Response> {
  const answer = await fetch(event.request);
  await drop(PAGE);
  event.waitUntil(keepPageAnew());
  return answer;
}

async function keepPageAnew(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
  await drop(PAGE);
  await fetchPages();
}

async function pageOrStandIn(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await find(STAND_IN).catch(() => null);
    if (kept === null) throw error;
    return answerOf(kept);
  }
}

async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

type ToKeep = Extract<Plan, { is: 'kept' }>;

/** From the server if it answers, and in time where something may be shown until then; else what was kept. */
async function answerFor(event: FetchEvent, plan: ToKeep): Promise<Response> {
  const fresh = fetch(event.request);
  // What comes when nobody waits for it any more is kept, too.
  event.waitUntil(keepWhenHere(event.request, plan, fresh));
  if (isShownMeanwhile(event.request, plan) && (await isLate(fresh))) {
    const kept = await fromKept(plan, 'late');
    if (kept !== null) return kept;
  }
  try {
    return await fresh;
  } catch (error) {
    const kept = await fromKept(plan, 'lost');
    if (kept === null) throw error;
    return kept;
  }
}

function isLate(fresh: Promise<Response>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, true));
  const here = () => false;
  return Promise.race([fresh.then(here, here), late]);
}

async function keepWhenHere(asked: Request, plan: ToKeep, fresh: Promise<Response>) {
  // Whoever waits for it hears of a failure.
  const answer = await fresh.then((whole) => whole.clone()).catch(() => null);
  if (answer !== null) await keepAnswer(asked, plan, answer);
}

/** Only what is whole and fine; a redirect to the sign-in page is neither. */
async function keepAnswer(asked: Request, plan: ToKeep, answer: Response): Promise<void> {
  if (answer.status !== 200 || answer.redirected || !isWorthKeeping(asked, plan)) return;
  if (plan.kind === 'pictures' && !isPicture(answer)) return;
  // What says how the body was packed for the line is not true of the text any more.
  const headers = [...answer.headers].filter(([name]) => !/^content-(encoding|length)$/.test(name));
  const body = await answer.arrayBuffer();
  if (isPage(plan) && !isOfBuild(new TextDecoder().decode(body), FILES)) return findWorker();
  await keep(plan.kind, plan.name, { headers, body });
}

const isPage = ({ kind }: ToKeep) => kind === 'page' || kind === 'stand-in';

/** The server has another build by now, and with it another worker, which keeps that one's pages and files. */
async function findWorker(): Promise<void> {
  await self.registration.update();
}

const isPicture = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('image/');

/** late: the server may still answer. lost: it cannot be reached. */
async function fromKept({ name, kind }: ToKeep, line: 'late' | 'lost'): Promise<Response | null> {
  // A seal that was broken meanwhile leaves nothing to show, as if nothing had been kept.
  const kept = await find(name).catch(() => null);
  if (kept === null || line === 'lost') return kept && answerOf(kept);
  const body = kind === 'lists' ? asLeft(kept.body) : kept.body;
  return answerOf({ ...kept, body, headers: [...kept.headers, [MEANWHILE, '1']] });
}

/** Whoever shows such a page of a list asks for it once more (`lib/contract/messages.ts`). */
function asLeft(body: ArrayBuffer): ArrayBuffer {
  const page = JSON.parse(new TextDecoder().decode(body));
  return new TextEncoder().encode(JSON.stringify({ ...page, asLeft: true })).buffer;
}

function answerOf({ headers, at, body }: KeptAnswer): Response {
  const told: Answer['headers'] = [...headers, [KEPT_AT, String(at)]];
  return new Response(body, { headers: told.map(([key, value]) => [key, value]) });
}
