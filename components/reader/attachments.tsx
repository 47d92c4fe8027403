'use client';
/** The files that came with a message: to look at where that is safe, to download, one or all. */
import { Download, Eye, FolderDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIsOffline } from '@/components/maildrop/use-is-offline';
import { useSay } from '@/components/ui/words';
import { filesHref, partHref } from '@/lib/client/api';
import { octetsInWords } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part, ShownAs } from '@/lib/contract/message';
import { fileKind, previewOf } from './file-kind.ts';
import { TextDialog } from './text-dialog.tsx';
import { useGrants } from './wishes.ts';

export interface AttachmentsProps {
  messageKey: MessageKey;
  parts: readonly Part[];
  /** Of the message within, whose files they are; empty for the message itself. */
  within: string;
  /** How the text beside them is shown. */
  as: ShownAs;
}

export function Attachments({ messageKey, parts, within, as }: AttachmentsProps) {
  const say = useSay();
  const offline = useIsOffline();
  const all = useRef<HTMLAnchorElement>(null);
  const take = () => all.current?.click();
  const isWhole = parts.length > 1 && within === '';
  useGrants(isWhole ? [{ id: 'save-all', words: say('reader.download-zip'), take }] : []);
  const octets = parts.reduce((sum, part) => sum + part.octets, 0);
  return (
    <section aria-label={say('reader.attachments-label')}>
      {parts.length > 1 && (
        <p className="-mt-0.5 mb-1.5 pointer-coarse:mb-2.5 flex items-center justify-between gap-3 text-xs text-faint tabular-nums">
          <span>
            {say('reader.attachments', { count: parts.length, size: octetsInWords(say, octets) })}
          </span>
          <a
            ref={all}
            href={filesHref(messageKey, within, as)}
            download
            className="relative inline-flex min-h-6 items-center gap-1.5 rounded-sm font-medium pointer-coarse:before:absolute pointer-coarse:before:inset-x-0 pointer-coarse:before:-inset-y-2.5 text-accent-strong hover:underline print:hidden"
          >
            <FolderDown className="size-4" aria-hidden="true" />
            {say('reader.download-zip')}
          </a>
        </p>
      )}
      {offline && <p className="mb-2 text-xs text-faint">{say('reader.attachments-offline')}</p>}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-2">
        {parts.map((part) => (
          <li key={part.part}>
            <Tile messageKey={messageKey} part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ messageKey, part }: { messageKey: MessageKey; part: Part }) {
  const say = useSay();
  const { words } = fileKind(part.type, part.filename);
  const note = `${say(words)} · ${octetsInWords(say, part.octets)}`;
  const preview = previewOf(part);
  const dot = part.filename.lastIndexOf('.');
  const cut = dot > 0 && part.filename.length - dot <= 6 ? dot : part.filename.length;
  return (
    <div className="group/tile relative flex items-center rounded-md bg-surface shadow-[inset_0_0_0_1px_var(--color-line)] transition-colors duration-100 hover:bg-hover">
      <a
        href={partHref(messageKey, part.part)}
        download={part.filename}
        title={part.filename}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-md px-3 py-2.5"
      >
        <Picture messageKey={messageKey} part={part} />
        {/* In one piece: to the ear a name that is cut in two for the eye would be two words. */}
        <span className="sr-only">{`${part.filename}, ${note}`}</span>
        <span className="min-w-0 flex-1" aria-hidden="true">
          <span className="block text-sm font-medium">
            <span dir="auto" className="inline-flex max-w-full align-bottom print:inline">
              <span className="truncate print:whitespace-normal">
                {part.filename.slice(0, cut)}
              </span>
              <span className="flex-none">{part.filename.slice(cut)}</span>
            </span>
          </span>
          <span className="block truncate text-xs text-faint tabular-nums">{note}</span>
        </span>
        {preview === null && (
          <Download
            className="size-4 flex-none text-faint opacity-0 group-hover/tile:opacity-100 group-focus-within/tile:opacity-100"
            aria-hidden="true"
          />
        )}
      </a>
      {preview !== null && <Look messageKey={messageKey} part={part} preview={preview} />}
    </div>
  );
}

/** Small pictures show themselves; what turns out to be none shows its kind. */
function Picture({ messageKey, part }: { messageKey: MessageKey; part: Part }) {
  const { icon: Icon } = fileKind(part.type, part.filename);
  const [shown, setShown] = useState<'picture' | 'icon'>(
    previewOf(part) === 'picture' ? 'picture' : 'icon',
  );
  if (shown === 'icon')
    return <Icon className="size-5 flex-none stroke-[1.5] text-soft" aria-hidden="true" />;
  return (
    // biome-ignore lint/performance/noImgElement: next/image would hand a stranger's octets to an image service
    <img
      src={partHref(messageKey, part.part)}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setShown('icon')}
      className="size-9 flex-none rounded-sm bg-sunken object-cover"
    />
  );
}

const LOOK =
  'relative me-1.5 flex size-9 flex-none items-center justify-center rounded-md text-faint hover:bg-press hover:text-ink pointer-coarse:before:absolute pointer-coarse:before:-inset-1 print:hidden';

interface LookProps {
  messageKey: MessageKey;
  part: Part;
  preview: 'picture' | 'pdf' | 'text';
}

/** Opens what can be looked at without saving it. */
function Look({ messageKey, part, preview }: LookProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const words = say('reader.look', { filename: part.filename });
  if (preview !== 'text')
    return (
      <a
        href={`${partHref(messageKey, part.part)}/shown`}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say('reader.look-new-tab', { filename: part.filename })}
        title={words}
        className={LOOK}
      >
        <Eye className="size-4" aria-hidden="true" />
      </a>
    );
  return (
    <>
      <button
        type="button"
        aria-label={words}
        title={words}
        className={LOOK}
        onClick={() => setOpen(true)}
      >
        <Eye className="size-4" aria-hidden="true" />
      </button>
      <TextDialog
        title={part.filename}
        // What programs read goes from left to right.
        direction={fileKind(part.type, part.filename).words === 'file.code' ? 'ltr' : 'auto'}
        octets={part.octets}
        href={partHref(messageKey, part.part)}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
