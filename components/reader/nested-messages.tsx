'use client';
/** Messages within a message: cards that open in place, each with its own files and messages. */
import { ChevronRight, Download, Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import { fullDate, headingDate, mailboxName, subjectOf } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { NestedSummary, NestedView, Part } from '@/lib/contract/message';
import { useNested } from './use-nested.ts';
import { isWithin, type OpenedPart } from './use-opened-part.ts';

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
  const [sender] = summary.from;
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
            <span dir="auto" className="block truncate text-sm font-medium print:whitespace-normal">
              {subjectOf(say, summary)}
            </span>
            <span className="block truncate text-xs text-faint print:whitespace-normal">
              <bdi>
                {sender === undefined ? say('list.unknown-sender') : mailboxName(say, sender)}
              </bdi>
              {' · '}
              <span title={fullDate(say, summary.date)}>
                {headingDate(say, summary.date, new Date())}
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
          className="me-1.5 flex size-9 flex-none items-center justify-center rounded-md text-faint hover:bg-press hover:text-ink print:hidden"
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
    <>
      <Heading view={view} />
      {inside(fetched.view)}
    </>
  );
}

function Heading({ view }: { view: NestedView }) {
  const say = useSay();
  const { from, to, cc, date } = view.message;
  const rows = [
    ['reader.from', from],
    ['reader.to', to],
    ['reader.copies', cc],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
      {rows.map(
        ([name, mailboxes]) =>
          mailboxes.length > 0 && (
            <div key={name} className="contents">
              <dt className="text-faint">{say(name)}</dt>
              <dd className="min-w-0 break-words">
                {mailboxes.slice(0, 20).map((mailbox, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a message's mailboxes never change, and may repeat
                  <span key={index}>
                    {index > 0 && say('list.between')}
                    <bdi title={mailbox.address}>{mailboxName(say, mailbox)}</bdi>
                  </span>
                ))}
                {mailboxes.length > 20 &&
                  ` ${say('reader.and-more', { count: mailboxes.length - 20 })}`}
              </dd>
            </div>
          ),
      )}
      <dt className="text-faint">{say('reader.date')}</dt>
      <dd className="tabular-nums">{fullDate(say, date)}</dd>
    </dl>
  );
}
