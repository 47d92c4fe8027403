'use client';
/** What was kept out of a message, in words, and the ways to let it in. */
import { ImageOff } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { Pieces, useSay } from '@/components/ui/words';
import type { Say } from '@/lib/words/say';
import { useGrants } from './wishes.ts';

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
  const say = useSay();
  const { urls, trackers, allowed, failed } = props;
  if (urls.length > 0 && (allowed === 'no' || allowed === 'doubted')) return <Blocked {...props} />;
  return (
    <>
      {urls.length > 0 && allowed === 'always' && <Always {...props} />}
      {failed > 0 && <Failed {...props} />}
      {urls.length === 0 && trackers > 0 && (
        <p className="mb-4 text-xs text-faint">{say('reader.trackers', { count: trackers })}</p>
      )}
    </>
  );
}

function Blocked({ urls, trackers, sender, allowed, onShow, onAlways }: PictureBarProps) {
  const say = useSay();
  useGrants([{ id: 'pictures', words: say('keys.pictures'), take: onShow }]);
  const isOffered = sender !== '' && allowed === 'no';
  return (
    <Bar>
      <p className="w-full">
        <span className="font-medium">
          {say('reader.pictures-blocked', { count: urls.length, hosts: hostsInWords(say, urls) })}
        </span>{' '}
        <span className="text-soft">
          {allowed === 'doubted' ? say('reader.pictures-doubted') : say('reader.pictures-why')}
          {trackers > 0 && ` ${say('reader.trackers', { count: trackers })}`}
        </span>
      </p>
      <span className="-ms-2 -mb-1 flex min-w-0 flex-wrap gap-x-1">
        <TextButton onClick={onShow}>{say('reader.pictures-once')}</TextButton>
        {isOffered && (
          <TextButton onClick={onAlways}>
            <Pieces
              of={say.rich(
                'reader.pictures-always',
                { b: (pieces) => <bdi className="truncate">{pieces}</bdi> },
                { sender },
              )}
            />
          </TextButton>
        )}
      </span>
    </Bar>
  );
}

function Failed({ failed, onRetry }: PictureBarProps) {
  const say = useSay();
  return (
    <Bar>
      <p className="min-w-0 flex-1">{say('reader.pictures-not-fetched', { count: failed })}</p>
      <span className="-my-1">
        <TextButton onClick={onRetry}>{say('ui.try-again')}</TextButton>
      </span>
    </Bar>
  );
}

function Always({ sender, onNever }: PictureBarProps) {
  const say = useSay();
  const place = usePassedFocus<HTMLParagraphElement>(toPictures);
  return (
    <p ref={place} className="mb-3 flex flex-wrap items-baseline gap-x-2 text-xs text-faint">
      <span className="min-w-0 truncate">
        <Pieces
          of={say.rich('reader.pictures-shown', { b: (pieces) => <bdi>{pieces}</bdi> }, { sender })}
        />
      </span>
      <button
        type="button"
        onClick={onNever}
        className="rounded-sm font-medium text-accent-strong hover:underline"
      >
        {say('reader.pictures-stop')}
      </button>
    </p>
  );
}

/** Who let them in goes on in the message that shows them; who keeps them out, where they are let in. */
const toPictures = (part: HTMLElement | null) =>
  part?.querySelector<HTMLElement>('iframe[data-state=shown], [data-pictures] button');

function Bar({ children }: { children: ReactNode }) {
  const place = usePassedFocus<HTMLDivElement>(toPictures);
  return (
    <div ref={place} data-pictures="" className="mb-4">
      <Notice tone="plain" icon={<ImageOff aria-hidden="true" />}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">{children}</div>
      </Notice>
    </div>
  );
}

function TextButton(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className="inline-flex h-7 pointer-coarse:h-11 max-w-full items-center gap-1 rounded-sm px-2 font-medium text-accent-strong hover:bg-press active:bg-press"
    />
  );
}

/** "a.example", "a.example and b.example", "a.example and 3 other hosts". */
function hostsInWords(say: Say, urls: readonly string[]): string {
  const hosts = [
    ...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []))),
  ].sort();
  const [first = say('reader.elsewhere'), second] = hosts;
  if (second === undefined) return first;
  const others =
    hosts.length === 2 ? second : say('reader.other-hosts', { count: hosts.length - 1 });
  return new Intl.ListFormat(say.manner.locale).format([first, others]);
}
