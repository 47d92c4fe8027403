'use client';
/** A message's HTML in its frame, and a word about what was kept out. */
import { ImageOff, Moon, Sun } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part } from '@/lib/contract/message';
import type { Images, Look } from '@/lib/html';
import { LinkNote } from './link-note.tsx';
import { MessageFrame, type MessageFrameProps, type ShownMessage } from './message-frame.tsx';
import { PictureBar, type PictureBarProps } from './picture-bar.tsx';
import { TextBones } from './text-bones.tsx';
import { useInlineImages } from './use-inline-images.ts';
import { useMailLook } from './use-mail-look.ts';
import { useRemoteImages } from './use-remote-images.ts';
import { useTheme } from './use-theme.ts';
import { useTrustedSenders } from './use-trusted-senders.ts';
import { WordsOnPaper } from './words-on-paper.tsx';

export interface HtmlBodyProps extends Pick<MessageFrameProps, 'title' | 'onLink' | 'onNotShown'> {
  messageKey: MessageKey;
  /** Of the message within that it is of; empty for the message itself. */
  part: string;
  html: string;
  /** The same, in words. */
  text: string;
  /** The inline parts. */
  parts: readonly Part[];
  sender: Sender;
  /** What prints it, given its pictures and how many are still on their way. */
  paper?: (images: Images, left: number) => ReactNode;
}

/** Whose remote pictures may always be shown, if anybody's. */
export interface Sender {
  /** Empty where nobody can be trusted for the future. */
  readonly address: string;
  /** Whether the reader's own provider looked whose the message is, and could not confirm it. */
  readonly isDoubted: boolean;
  /** The domain that may be named for another, being the sender’s own; empty where nobody can say so. */
  readonly site: string;
}

export function HtmlBody({ messageKey, part, parts, sender, paper, ...body }: HtmlBodyProps) {
  const { text, ...frame } = body;
  const theme = useTheme();
  const [look, setLook] = useMailLook();
  // Null until the frame shows something.
  const [shown, setShown] = useState<ShownMessage | null>(null);
  const inline = useInlineImages(messageKey, parts);
  const pictures = usePictures({ messageKey, part, sender }, shown);
  const images = useMemo(
    (): Images => new Map([...inline.images, ...pictures.images]),
    [inline.images, pictures.images],
  );
  return (
    <>
      {paper?.(images, inline.left + pictures.left)}
      <WordsOnPaper text={text} />
      <div className="print:hidden">
        {shown !== null && <LinkNote elsewhere={shown.elsewhere} site={sender.site} />}
        {shown !== null && <PictureBar urls={shown.urls} trackers={shown.trackers} {...pictures} />}
        {inline.failed > 0 && <InlineFailed failed={inline.failed} />}
        <LookSwitch design={shown?.design} look={look} onLook={setLook} />
        {/* Nothing is seen where the frame waits: what comes above it then moves nothing. */}
        <div className={`relative ${shown === null ? 'invisible' : ''}`}>
          {shown === null && <TextBones className="visible absolute inset-x-0 top-1" />}
          <MessageFrame
            key={pictures.stops}
            images={images}
            theme={theme}
            look={look}
            onShown={setShown}
            {...frame}
          />
        </div>
      </div>
    </>
  );
}

const NO_URLS: readonly string[] = [];
const NO_IMAGES: Images = new Map<string, Blob>();

type Pictured = Pick<HtmlBodyProps, 'messageKey' | 'part' | 'sender'>;

/** Whether the reader wants to see this message's remote pictures, and those that came. */
function usePictures({ messageKey, part, sender }: Pictured, shown: ShownMessage | null) {
  const [once, setOnce] = useState<'no' | 'yes'>('no');
  const senders = useTrustedSenders();
  const { address, isDoubted } = sender;
  const isTrusted = address !== '' && senders.isTrusted(address);
  const allowed = allowedBy(once, isTrusted, isDoubted);
  const mayShow = allowed === 'shown' || allowed === 'always';
  const stops = useStops(mayShow ? 'shown' : 'left-out');
  const wanted = mayShow && shown !== null ? shown.urls : NO_URLS;
  const { images: fetched, failed, retry } = useRemoteImages(messageKey, part, wanted);
  const images = mayShow ? fetched : NO_IMAGES;
  return {
    images,
    failed,
    left: wanted.length - images.size - failed,
    allowed,
    // Whoever cannot be confirmed cannot be trusted for the future, either.
    sender: isDoubted ? '' : address,
    onShow: () => setOnce('yes'),
    onAlways: () => senders.trust(address),
    onNever: () => senders.distrust(address),
    stops,
    onRetry: retry,
  };
}

/** How often showing them was stopped: a frame can be given pictures, but not lose them again. */
function useStops(now: 'shown' | 'left-out'): number {
  const [last, setLast] = useState({ now, stops: 0 });
  if (last.now === now) return last.stops;
  const stops = last.stops + (now === 'left-out' ? 1 : 0);
  setLast({ now, stops });
  return stops;
}

function allowedBy(
  once: 'no' | 'yes',
  isTrusted: boolean,
  isDoubted: boolean,
): PictureBarProps['allowed'] {
  if (isTrusted && !isDoubted) return 'always';
  if (once === 'yes') return 'shown';
  return isTrusted ? 'doubted' : 'no';
}

function InlineFailed({ failed }: { failed: number }) {
  const say = useSay();
  return (
    <div className="mb-4">
      <Notice tone="plain" icon={<ImageOff aria-hidden="true" />}>
        {say('reader.pictures-failed', { count: failed })}
      </Notice>
    </div>
  );
}

interface LookSwitchProps {
  design: ShownMessage['design'] | undefined;
  look: Look;
  onLook: (look: Look) => void;
}

/** Only for mail that stands on a light card in the dark, or would. */
function LookSwitch({ design, look, onLook }: LookSwitchProps) {
  const say = useSay();
  const theme = useTheme();
  if (theme !== 'dark' || (design !== 'designed' && design !== 'darkened')) return null;
  const isDark = look === 'darkened';
  return (
    <div className="mb-2 flex justify-end">
      <button
        type="button"
        onClick={() => onLook(isDark ? 'as-sent' : 'darkened')}
        className="inline-flex h-7 items-center gap-1.5 rounded-sm px-2 text-xs font-medium text-soft hover:bg-hover hover:text-ink [&_svg]:size-3.5"
      >
        {isDark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        {isDark ? say('reader.as-sent') : say('reader.darken')}
      </button>
    </div>
  );
}
