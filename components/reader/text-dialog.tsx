'use client';
/** Text from the server in a dialog, as it is: a message's source, a file of text. */
import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';

/** More than this is for a file, not for a page; octets. */
const SHOWN_OCTETS = 256_000;

export interface TextDialogProps {
  title: string;
  href: string;
  /** Of the whole; null where it is not known before. */
  octets: number | null;
  open: boolean;
  onClose: () => void;
}

export function TextDialog({ title, open, onClose, ...text }: TextDialogProps) {
  return (
    <Dialog title={title} open={open} onOpenChange={(next) => !next && onClose()}>
      <Text {...text} />
    </Dialog>
  );
}

type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** UTF-8 where it is that, else the octets of old Windows; cut characters at the end fall away. */
function decoded(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets, { stream: true });
  } catch {
    // Not UTF-8: every octet means something in the other.
    return new TextDecoder('windows-1252').decode(octets);
  }
}

function Text({ href, octets }: Pick<TextDialogProps, 'href' | 'octets'>) {
  const say = useSay();
  const [fetched, setFetched] = useState<Fetched>({ kind: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const { head, isWhole } = await api.beginning(href, SHOWN_OCTETS, stop.signal);
      setFetched({ kind: 'loaded', text: decoded(head), isWhole });
    };
    load().catch((error: unknown) => {
      if (!stop.signal.aborted) setFetched({ kind: 'failed', problem: problemOf(error) });
    });
    return () => stop.abort();
  }, [href]);
  if (fetched.kind === 'loading')
    return (
      <div
        role="status"
        aria-label={say('ui.loading')}
        className="flex h-40 items-center justify-center"
      >
        <Spinner className="size-5 text-faint" />
      </div>
    );
  if (fetched.kind === 'failed')
    return <p className="px-5 pb-8 text-sm text-soft">{problemWords(say, fetched.problem)}</p>;
  const first = octetsInWords(say, SHOWN_OCTETS);
  const beginning =
    octets === null
      ? say('reader.first-octets', { first })
      : say('reader.first-octets-of', { first, all: octetsInWords(say, octets) });
  return (
    <>
      <pre
        dir="ltr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keys can scroll it
        tabIndex={0}
        className="mx-5 min-h-0 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs leading-5 break-all whitespace-pre-wrap"
      >
        {fetched.text}
      </pre>
      <p className="flex-none px-5 py-4 text-sm text-faint">
        {!fetched.isWhole && `${beginning} `}
        <a href={href} download className="text-accent-strong underline underline-offset-2">
          {say('reader.download-all-of-it')}
        </a>
      </p>
    </>
  );
}
