'use client';
/** Text from the server in a dialog, as it is: a message's source, a file of text. */
import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { json, type Problem, problemOf } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { TextView } from '@/lib/contract/message';

export interface TextDialogProps {
  title: string;
  /** Where all of it is downloaded; its beginning is asked for below that. */
  href: string;
  /** Of the whole; null where it is not known before. */
  octets: number | null;
  /** auto: each line goes as its words do. */
  direction: 'ltr' | 'auto';
  open: boolean;
  onClose: () => void;
}

export function TextDialog({ title, open, onClose, ...text }: TextDialogProps) {
  return (
    <Dialog title={title} open={open} onOpenChange={(next) => !next && onClose()}>
      {/* As high as a dialog may be, so that it keeps its size as the text comes. */}
      <div className="flex h-dvh min-h-0 flex-col">
        <Text {...text} />
      </div>
    </Dialog>
  );
}

type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly view: TextView }
  | { readonly kind: 'failed'; readonly problem: Problem };

function Text({ href, octets, direction }: Omit<TextDialogProps, 'title' | 'open' | 'onClose'>) {
  const say = useSay();
  const [fetched, setFetched] = useState<Fetched>({ kind: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    json<TextView>(`${href}/text`, { signal: stop.signal })
      .then((view) => setFetched({ kind: 'loaded', view }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFetched({ kind: 'failed', problem: problemOf(error) });
      });
    return () => stop.abort();
  }, [href]);
  if (fetched.kind === 'loading')
    return (
      <div
        role="status"
        aria-label={say('ui.loading')}
        className="flex flex-1 items-center justify-center"
      >
        <Spinner className="size-5 text-faint" />
      </div>
    );
  if (fetched.kind === 'failed')
    return <p className="px-5 pb-8 text-sm text-soft">{problemWords(say, fetched.problem)}</p>;
  const { text, isWhole, octets: shown } = fetched.view;
  const first = octetsInWords(say, shown);
  const beginning =
    octets === null
      ? say('reader.first-octets', { first })
      : say('reader.first-octets-of', { first, all: octetsInWords(say, octets) });
  return (
    <>
      <pre
        dir={direction}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keys can scroll it
        tabIndex={0}
        className={`mx-5 min-h-0 flex-1 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap ${direction === 'auto' ? '[unicode-bidi:plaintext]' : ''}`}
      >
        {text}
      </pre>
      <p className="flex-none px-5 py-4 text-sm text-faint">
        {!isWhole && `${beginning} `}
        <a href={href} download className="text-accent-strong underline underline-offset-2">
          {say('reader.download-all-of-it')}
        </a>
      </p>
    </>
  );
}
