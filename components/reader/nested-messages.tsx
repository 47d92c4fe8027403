'use client';
/** Messages within a message: cards that open in place, each with its own files and messages. */
import { ChevronRight, Download, Mail } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import { fullDate, headingDate, senderName, subjectOf } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { NestedSummary, NestedView, Part } from '@/lib/contract/message';
import { alsoNamed, type NamedLine } from './also-named.ts';
import { MailboxNames } from './mailbox-names.tsx';
import { useNested } from './use-nested.ts';
import { isWithin, type OpenedPart } from './use-opened-part.ts';

const PartContext = createContext('');

/** The part that the message is within which this is shown; empty outside of any. */
export const usePartWithin = () => useContext(PartContext);

export interface NestedMessagesProps {
  messageKey: MessageKey;
  parts: readonly Part[];
  opened: OpenedPart;
  /** All that stands below the heading of an opened one. */
  inside: (view: NestedView) => ReactNode;
}

export function NestedMessages({ messageKey, parts, opened, inside }: NestedMessagesProps) {
  return parts.map((part) => (
    <Nested
      key={part.part}
      messageKey={messageKey}
      part={part}
      summary={part.message ?? { from: [], subject: part.filename, date: null }}
      opened={opened}
      inside={inside}
    />
  ));
}

interface NestedProps extends Omit<NestedMessagesProps, 'parts'> {
  part: Part;
  summary: NestedSummary;
}

function Nested({ messageKey, part, summary, opened, inside }: NestedProps) {
  const say = useSay();
  const isOpen = isWithin(opened.part, part.part);
  return (
    <section
      aria-label={say('reader.within', { subject: subjectOf(say, summary) })}
      className="rounded-md bg-surface shadow-[inset_0_0_0_1px_var(--color-line)]"
    >
      <div className="flex items-center">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => opened.toggle(part.part)}
          className="flex min-w-0 flex-1 items-center gap-3 rounded-md px-3 py-2.5 text-start hover:bg-hover"
        >
          <Mail className="size-5 flex-none stroke-[1.5] text-soft" aria-hidden="true" />
          <span className="min-w-0 flex-1">
            <span
              dir="auto"
              className="block truncate text-as-parent text-sm font-medium print:whitespace-normal"
            >
              {subjectOf(say, summary)}
            </span>
            <span className="block truncate text-xs text-faint print:whitespace-normal">
              <bdi>{senderName(say, summary)}</bdi>
              {' · '}
              <span title={fullDate(say, summary.date)}>
                <span className="print:hidden">{headingDate(say, summary.date, new Date())}</span>
                <span className="hidden print:inline">{fullDate(say, summary.date)}</span>
              </span>
            </span>
          </span>
          <ChevronRight
            aria-hidden="true"
            className={`size-4 flex-none text-faint transition-transform duration-150 print:hidden ${isOpen ? 'rotate-90' : 'rtl:rotate-180'}`}
          />
        </button>
        <a
          href={partHref(messageKey, part.part)}
          download={part.filename}
          aria-label={say('reader.download-file', { filename: part.filename })}
          title={part.filename}
          className="relative me-1.5 flex size-9 flex-none items-center justify-center rounded-md text-faint hover:bg-press hover:text-ink pointer-coarse:before:absolute pointer-coarse:before:-inset-1 print:hidden"
        >
          <Download className="size-4" aria-hidden="true" />
        </a>
      </div>
      {isOpen && (
        <div className="border-t border-line px-3 pt-3 pb-4 md:px-4">
          <Opened messageKey={messageKey} part={part.part} inside={inside} />
        </div>
      )}
    </section>
  );
}

interface OpenedProps extends Pick<NestedMessagesProps, 'messageKey' | 'inside'> {
  part: string;
}

function Opened({ messageKey, part, inside }: OpenedProps) {
  const say = useSay();
  const fetched = useNested(messageKey, part);
  if (fetched.kind === 'loading')
    return (
      <div
        role="status"
        aria-label={say('ui.loading')}
        className="flex h-24 items-center justify-center"
      >
        <Spinner className="size-5 text-faint" />
      </div>
    );
  if (fetched.kind === 'failed')
    return <p className="text-sm text-soft">{problemWords(say, fetched.problem)}</p>;
  const { view } = fetched;
  return (
    <PartContext value={part}>
      <Heading view={view} />
      {inside(view)}
    </PartContext>
  );
}

function Heading({ view }: { view: NestedView }) {
  const say = useSay();
  const { from, to, date, ...also } = view.message;
  const lines: readonly NamedLine[] = [
    { words: 'reader.from', mailboxes: from, sought: 'from' },
    { words: 'reader.to', mailboxes: to, sought: 'to' },
    ...alsoNamed(from, also),
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm leading-6">
      {lines.map(
        ({ words, ...names }) =>
          names.mailboxes.length > 0 && (
            <div key={words} className="contents">
              <dt className="text-faint">{say(words)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <MailboxNames {...names} />
              </dd>
            </div>
          ),
      )}
      <dt className="text-faint">{say('reader.date')}</dt>
      <dd className="tabular-nums">{fullDate(say, date)}</dd>
    </dl>
  );
}
