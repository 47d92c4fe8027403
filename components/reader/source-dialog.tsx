'use client';
/** The raw message, as the mail server gave it. */
import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { api, problemOf, sourceHref } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';

/** More than this is for a file, not for a page; octets. */
const SHOWN_OCTETS = 256_000;

export interface SourceDialogProps {
  messageKey: MessageKey;
  open: boolean;
  onClose: () => void;
}

export function SourceDialog({ messageKey, open, onClose }: SourceDialogProps) {
  return (
    <Dialog title="Source" open={open} onOpenChange={(next) => !next && onClose()}>
      <Source messageKey={messageKey} />
    </Dialog>
  );
}

type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly text: string; readonly octets: number }
  | { readonly kind: 'failed'; readonly words: string };

function Source({ messageKey }: { messageKey: MessageKey }) {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const source = await api.source(messageKey, stop.signal);
      const text = await source.slice(0, SHOWN_OCTETS).text();
      setFetched({ kind: 'loaded', text, octets: source.size });
    };
    load().catch((error: unknown) => {
      if (!stop.signal.aborted) setFetched({ kind: 'failed', words: problemOf(error).message });
    });
    return () => stop.abort();
  }, [messageKey]);
  if (fetched.kind === 'loading')
    return (
      <div role="status" aria-label="Loading" className="flex h-40 items-center justify-center">
        <Spinner className="size-5 text-faint" />
      </div>
    );
  if (fetched.kind === 'failed')
    return <p className="px-5 pb-8 text-sm text-soft">{fetched.words}</p>;
  const { text, octets } = fetched;
  return (
    <>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keys can scroll it
        tabIndex={0}
        className="mx-5 min-h-0 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs leading-5 break-all whitespace-pre-wrap"
      >
        {text}
      </pre>
      <p className="flex-none px-5 py-4 text-sm text-faint">
        {octets > SHOWN_OCTETS &&
          `The first ${octetsInWords(SHOWN_OCTETS)} of ${octetsInWords(octets)}. `}
        <a
          href={sourceHref(messageKey)}
          download
          className="text-accent-strong underline underline-offset-2"
        >
          Download all of it
        </a>
      </p>
    </>
  );
}
