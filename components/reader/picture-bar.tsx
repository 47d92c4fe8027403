'use client';
/** What was kept out of a message, in words, and the ways to let it in. */
import { ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { counted } from '@/lib/client/formats';

export interface PictureBarProps {
  /** Addresses of the remote pictures that may be shown. */
  urls: readonly string[];
  trackers: number;
  /** The sender's address; empty where there is none. */
  sender: string;
  /** shown: this once; always: for this sender; doubted: for this sender, who may be another. */
  allowed: 'no' | 'shown' | 'always' | 'doubted';
  failed: number;
  onShow: () => void;
  onAlways: () => void;
  onNever: () => void;
  onRetry: () => void;
}

/** Nothing where nothing was kept out. */
export function PictureBar(props: PictureBarProps) {
  const { urls, trackers, allowed, failed } = props;
  if (urls.length > 0 && (allowed === 'no' || allowed === 'doubted')) return <Blocked {...props} />;
  return (
    <>
      {urls.length > 0 && allowed === 'always' && <Always {...props} />}
      {failed > 0 && <Failed {...props} />}
      {urls.length === 0 && trackers > 0 && (
        <p className="mb-4 text-xs text-faint">{trackersInWords(trackers)}</p>
      )}
    </>
  );
}

function Blocked({ urls, trackers, sender, allowed, onShow, onAlways }: PictureBarProps) {
  const isOffered = sender !== '' && allowed === 'no';
  return (
    <Bar>
      <p className="w-full">
        <span className="font-medium">
          {counted(urls.length, 'picture')} {hostsInWords(urls)} {urls.length === 1 ? 'is' : 'are'}{' '}
          not loaded.
        </span>{' '}
        <span className="text-soft">
          {allowed === 'doubted'
            ? 'You trust this sender, but nothing confirms that this message is theirs.'
            : 'So the sender cannot see that you read this.'}
          {trackers > 0 && ` ${trackersInWords(trackers)}`}
        </span>
      </p>
      <span className="-ms-2 -mb-1 flex min-w-0 flex-wrap gap-x-1">
        <TextButton onClick={onShow}>Show once</TextButton>
        {isOffered && (
          <TextButton onClick={onAlways}>
            Always for <bdi className="truncate">{sender}</bdi>
          </TextButton>
        )}
      </span>
    </Bar>
  );
}

function Failed({ failed, onRetry }: PictureBarProps) {
  return (
    <Bar>
      <p className="min-w-0 flex-1">{counted(failed, 'picture')} could not be fetched.</p>
      <span className="-my-1">
        <TextButton onClick={onRetry}>Try again</TextButton>
      </span>
    </Bar>
  );
}

function Always({ sender, onNever }: PictureBarProps) {
  return (
    <p className="mb-3 flex flex-wrap items-baseline gap-x-2 text-xs text-faint">
      <span className="min-w-0 truncate">
        Pictures from <bdi>{sender}</bdi> are always shown.
      </span>
      <button
        type="button"
        onClick={onNever}
        className="rounded-sm font-medium text-accent-strong hover:underline"
      >
        Stop
      </button>
    </p>
  );
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="mb-4 print:hidden">
      <Notice tone="plain" icon={<ImageOff aria-hidden="true" />}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">{children}</div>
      </Notice>
    </div>
  );
}

function TextButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex h-7 max-w-full items-center gap-1 rounded-sm px-2 font-medium text-accent-strong hover:bg-press active:bg-press"
    >
      {children}
    </button>
  );
}

function trackersInWords(trackers: number): string {
  return trackers === 1
    ? '1 invisible picture that would report your reading is never loaded.'
    : `${trackers} invisible pictures that would report your reading are never loaded.`;
}

/** "from a.example", "from a.example and b.example", "from a.example and 3 other hosts". */
function hostsInWords(urls: readonly string[]): string {
  const hosts = [
    ...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []))),
  ];
  const [first = 'elsewhere', second] = hosts.sort();
  if (second === undefined) return `from ${first}`;
  if (hosts.length === 2) return `from ${first} and ${second}`;
  return `from ${first} and ${hosts.length - 1} other hosts`;
}
