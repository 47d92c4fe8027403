/** Whether this device keeps mail for reading offline: where one stays signed in, and did not say no. */
import { forgetTold } from '@/lib/client/compose/told';
import { createKeptChoice } from '@/lib/client/kept-choice';
import { beginKeeping, forgetKept, type Term } from './kept.ts';

/** Where the worker's script is. */
const WORKER = '/worker.js';
/** Whose sign-in stays when the browser closes, and until when: milliseconds, a blank, an account's id. */
const STAYS = 'poplar-stays';
/** How long such a sign-in lasts on the server, milliseconds. */
const LASTS = 30 * 86_400_000;
/** Leaving must not wait for a disk that hangs, milliseconds. */
const FORGET_WITHIN = 2_000;

/** The person's choice for this device. */
export const OFFLINE = createKeptChoice('poplar-offline', ['on', 'off'], () => localStorage);

/** impossible: this browser cannot, or not without TLS; passing: the sign-in ends with the browser. */
export type Keeping = 'on' | 'off' | 'passing' | 'impossible';

export function keepingNow(account: string): Keeping {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return 'impossible';
  return termOf(account) === null ? 'passing' : OFFLINE.get();
}

/** Somebody signed in here, until the browser closes or for longer: nothing of anybody before stays. */
export async function noteSignIn(account: string, signIn: 'stays' | 'passes'): Promise<void> {
  await forgetHere();
  if (signIn === 'stays') write(`${Date.now() + LASTS} ${account}`);
}

/**
 * Has the worker keep what pages fetch from now on, or forgets all where that is not wished.
 * @returns `begun` where pages have been fetched that it could not see
 */
export async function keepHere(account: string): Promise<'begun' | 'under-way' | 'not-kept'> {
  const keeping = keepingNow(account);
  if (keeping === 'impossible') return 'not-kept';
  const term = termOf(account);
  if (keeping !== 'on' || term === null) {
    await dropHere();
    return 'not-kept';
  }
  await beginKeeping(term);
  const { serviceWorker } = navigator;
  const isUnderWay = serviceWorker.controller !== null;
  const begun = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await serviceWorker.register(WORKER, { updateViaCache: 'none' });
  if (isUnderWay) return 'under-way';
  await begun;
  return 'begun';
}

/** Nobody is signed in here any more: nothing stays that could be read. */
export async function forgetHere(): Promise<void> {
  write(null);
  try {
    forgetTold(localStorage);
  } catch {
    // Storage is switched off: there is nothing.
  }
  const late = new Promise<void>((resolve) => setTimeout(resolve, FORGET_WITHIN));
  await Promise.race([dropHere(), late]);
}

/** The key first: without it the rest is noise. */
async function dropHere(): Promise<void> {
  if ('indexedDB' in window) await forgetKept();
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Null where the account's sign-in ends with the browser. */
function termOf(account: string): Term | null {
  const [, until, whose] = /^(\d+) (.+)$/.exec(read() ?? '') ?? [];
  return whose === account ? { account, until: Number(until) } : null;
}

function read(): string | null {
  try {
    return localStorage.getItem(STAYS);
  } catch {
    // Storage is switched off, and with it everything that could be kept.
    return null;
  }
}

function write(stays: string | null): void {
  try {
    if (stays === null) localStorage.removeItem(STAYS);
    else localStorage.setItem(STAYS, stays);
  } catch {
    // As above.
  }
}
