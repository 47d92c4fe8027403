'use client';
/** A message's HTML in its frame, and a word about what was kept out. */
import { ImageOff, Moon, Sun } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import type { MessageView, Part } from '@/lib/contract/message';
import type { Images, Look } from '@/lib/html';
import { LinkNote } from './link-note.tsx';
import { MessageFrame, type MessageFrameProps, type ShownMessage } from './message-frame.tsx';
import { usePaper } from './paper.tsx';
import { PictureBar, type PictureBarProps } from './picture-bar.tsx';
import { TextBones } from './text-bones.tsx';
import { useInlineImages } from './use-inline-images.ts';
import { useMailLook } from './use-mail-look.ts';
import { useRemoteImages } from './use-remote-images.ts';
import { useTheme } from './use-theme.ts';
import { useTrustedSenders } from './use-trusted-senders.ts';
import { WordsOnPaper } from './words-on-paper.tsx';

export interface HtmlBodyProps extends Pick<MessageFrameProps, 'onLink' | 'onNotShown'> {
  view: MessageView;
  html: string;
  /** The inline parts. */
  parts: readonly Part[];
}

export function HtmlBody({ view, html, parts, ...told }: HtmlBodyProps) {
  const say = useSay();
  const { message } = view;
  const theme = useTheme();
  const [look, setLook] = useMailLook();
  // Null until the frame shows something.
  const [shown, setShown] = useState<ShownMessage | null>(null);
  const inline = useInlineImages(message.key, parts);
  const pictures = usePictures(view, shown);
  const images = useMemo(
    (): Images => new Map([...inline.images, ...pictures.images]),
    [inline.images, pictures.images],
  );
  const paper = usePaper({ view, html, images, left: inline.left + pictures.left });
  return (
    <>
      {paper}
      <p className="mb-4 hidden text-xs text-faint print:block">{say('reader.on-paper')}</p>
      <WordsOnPaper text={view.text} />
      <div className="print:hidden">
        {shown !== null && <LinkNote elsewhere={shown.elsewhere} trust={view.trust} />}
        {shown !== null && <PictureBar urls={shown.urls} trackers={shown.trackers} {...pictures} />}
        {inline.failed > 0 && <InlineFailed failed={inline.failed} />}
        <LookSwitch design={shown?.design} look={look} onLook={setLook} />
        <div className="relative">
          {shown === null && <TextBones className="absolute inset-x-0 top-1" />}
          <MessageFrame
            key={pictures.stops}
            html={html}
            images={images}
            theme={theme}
            look={look}
            title={say('reader.frame', { subject: subjectOf(say, message) })}
            onShown={setShown}
            {...told}
          />
        </div>
      </div>
    </>
  );
}

const NO_URLS: readonly string[] = [];
const NO_IMAGES: Images = new Map<string, Blob>();

/** Whether the reader wants to see this message's remote pictures, and those that came. */
function usePictures({ message, trust }: MessageView, shown: ShownMessage | null) {
  const [once, setOnce] = useState<'no' | 'yes'>('no');
  const senders = useTrustedSenders();
  const sender = message.from[0]?.address ?? '';
  const isTrusted = sender !== '' && senders.isTrusted(sender);
  const isDoubted = trust.authentication === 'failed';
  const allowed = allowedBy(once, isTrusted, isDoubted);
  const mayShow = allowed === 'shown' || allowed === 'always';
  const stops = useStops(mayShow ? 'shown' : 'left-out');
  const wanted = mayShow && shown !== null ? shown.urls : NO_URLS;
  const { images: fetched, failed, retry } = useRemoteImages(message.key, wanted);
  const images = mayShow ? fetched : NO_IMAGES;
  return {
    images,
    failed,
    left: wanted.length - images.size - failed,
    allowed,
    // Whoever cannot be confirmed cannot be trusted for the future, either.
    sender: isDoubted ? '' : sender,
    onShow: () => setOnce('yes'),
    onAlways: () => senders.trust(sender),
    onNever: () => senders.distrust(sender),
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
