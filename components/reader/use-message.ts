'use client';
/** Fetches the open message, once; the last few stay at hand, so that going back is instant. */
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMaildrop } from '@/components/maildrop/use-maildrop';
import { api, type Problem } from '@/lib/client/api';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { neighbours } from '@/lib/client/maildrop/neighbours';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';

export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly view: MessageView }
  | { readonly kind: 'failed'; readonly problem: Problem };

const LOADING: Reading = { kind: 'loading' };

/** Messages kept in memory. */
const KEPT = 30;
/** While one message after the other is only passed, none is fetched; milliseconds. */
const PASSING = 250;
const REST = 150;
/** Only who stays with a message will go to the next one; milliseconds. */
const QUIET = 300;

/** A message that was asked for before it is opened. */
interface Ahead {
  readonly key: MessageKey;
  readonly view: Promise<MessageView>;
}

/** `key` null: nothing is open. */
export function useMessage(client: MaildropClient, key: MessageKey | null) {
  const [kept] = useState(() => new Map<MessageKey, MessageView>());
  const [failed, setFailed] = useState<{ key: MessageKey; problem: Problem } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState(0);
  const opened = useRef(Number.NEGATIVE_INFINITY);
  const ahead = useAimedAt(client, kept);

  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt makes it try again
  useEffect(() => {
    if (key === null || kept.has(key)) return;
    const now = performance.now();
    const wait = now - opened.current < PASSING ? REST : 0;
    opened.current = now;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const aimed = ahead.current?.key === key ? ahead.current.view : null;
        ahead.current = null;
        const view = await (aimed ?? api.message(key, stop.signal));
        keep(kept, key, view);
        if (stop.signal.aborted) return;
        client.learn(view.message);
        setFailed(null);
        setArrived((count) => count + 1);
      } catch (error) {
        if (!stop.signal.aborted) setFailed({ key, problem: client.fail(error) });
      }
    }, wait);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, attempt, client, kept, ahead]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: arrived says when the open one is here
  useEffect(() => {
    if (key === null || !kept.has(key)) return;
    const stop = new AbortController();
    const timer = setTimeout(() => fetchAhead(client, kept, { key, signal: stop.signal }), QUIET);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, arrived, client, kept]);

  const retry = useCallback(() => {
    setFailed(null);
    setAttempt((count) => count + 1);
  }, []);
  useTriedAgain(failed?.problem, retry);
  return { reading: readingOf(key === null ? undefined : kept.get(key), failed, key), retry };
}

/** What could not be had behind a lock, or without a line, is asked for again when that is over. */
function useTriedAgain(problem: Problem | undefined, retry: () => void): void {
  const isOpen = useMaildrop(({ maildrop }) => maildrop.state === 'open');
  const isReached = useMaildrop(({ stream }) => stream === 'open');
  const retryIf = useEffectEvent((code: Problem['code']) => {
    if (problem?.code === code) retry();
  });
  useEffect(() => {
    if (isOpen) retryIf('busy');
  }, [isOpen]);
  useEffect(() => {
    if (isReached) retryIf('offline');
    // A short gap the stream does not notice.
    const back = () => retryIf('offline');
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [isReached]);
}

/** The message under the pressed pointer is on its way before the pointer is let go. Nothing is shown anew for it. */
function useAimedAt(
  client: MaildropClient,
  kept: ReadonlyMap<MessageKey, MessageView>,
): RefObject<Ahead | null> {
  const ahead = useRef<Ahead>(null);
  useEffect(() => {
    let last = client.get().aimedAt;
    return client.subscribe(() => {
      const key = client.get().aimedAt;
      if (key === last) return;
      last = key;
      if (key === null || kept.has(key)) return;
      const asked: Ahead = { key, view: api.message(key, null) };
      ahead.current = asked;
      asked.view.catch(() => {
        // Whoever waits for it hears what is wrong; whoever opens it later asks anew.
        if (ahead.current === asked) ahead.current = null;
      });
    });
  }, [client, kept]);
  return ahead;
}

/** So that the next message and the one before open at once. */
async function fetchAhead(
  client: MaildropClient,
  kept: Map<MessageKey, MessageView>,
  open: { readonly key: MessageKey; readonly signal: AbortSignal },
): Promise<void> {
  for (const key of neighbours(client.get(), open.key)) {
    if (kept.has(key)) continue;
    try {
      keep(kept, key, await api.message(key, open.signal));
    } catch {
      // Nobody asked for it yet; whoever opens it hears what is wrong.
      return;
    }
  }
}

function readingOf(
  view: MessageView | undefined,
  failed: { key: MessageKey; problem: Problem } | null,
  key: MessageKey | null,
): Reading {
  if (view !== undefined) return { kind: 'loaded', view };
  if (failed !== null && failed.key === key) return { kind: 'failed', problem: failed.problem };
  return LOADING;
}

function keep(kept: Map<MessageKey, MessageView>, key: MessageKey, view: MessageView): void {
  kept.set(key, view);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}
