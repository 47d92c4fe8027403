/** The files that came with a message, to download. */
import { Download } from 'lucide-react';
import { partHref } from '@/lib/client/api';
import { counted, octetsInWords } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part } from '@/lib/contract/message';
import { fileKind } from './file-kind.ts';

export interface AttachmentsProps {
  messageKey: MessageKey;
  parts: readonly Part[];
}

export function Attachments({ messageKey, parts }: AttachmentsProps) {
  const octets = parts.reduce((sum, part) => sum + part.octets, 0);
  return (
    <section aria-label="Attachments" className="border-b border-line py-4">
      {parts.length > 1 && (
        <p className="mb-2 text-xs text-faint tabular-nums">
          {counted(parts.length, 'attachment')} · {octetsInWords(octets)}
        </p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14.5rem),1fr))] gap-2">
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
  const { icon: Icon, words } = fileKind(part.type, part.filename);
  const dot = part.filename.lastIndexOf('.');
  const cut = dot > 0 && part.filename.length - dot <= 6 ? dot : part.filename.length;
  return (
    <a
      href={partHref(messageKey, part.part)}
      download={part.filename}
      title={part.filename}
      className="group/tile flex items-center gap-3 rounded-md bg-surface px-3 py-2.5 shadow-[inset_0_0_0_1px_var(--color-line)] transition-colors duration-100 hover:bg-hover"
    >
      <Icon className="size-5 flex-none stroke-[1.5] text-soft" aria-hidden="true" />
      <span className="min-w-0 flex-1">
        <span className="flex text-sm font-medium">
          <span className="truncate">{part.filename.slice(0, cut)}</span>
          <span className="flex-none">{part.filename.slice(cut)}</span>
        </span>
        <span className="block truncate text-xs text-faint tabular-nums">
          {words} · {octetsInWords(part.octets)}
        </span>
      </span>
      <Download
        className="size-4 flex-none text-faint opacity-0 group-hover/tile:opacity-100 group-focus-visible/tile:opacity-100"
        aria-hidden="true"
      />
    </a>
  );
}
