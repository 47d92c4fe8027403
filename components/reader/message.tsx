'use client';
/** An opened message: heading, what was wrong with it, its files, its text. */
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { Notice } from '@/components/ui/notice';
import { envelopeOf } from '@/lib/client/maildrop/state';
import type { MessageView } from '@/lib/contract/message';
import { Attachments } from './attachments.tsx';
import { HtmlBody } from './html-body.tsx';
import { MessageHeading } from './message-heading.tsx';
import type { Mode } from './reader.tsx';
import { SHEET } from './sheet.ts';
import { TextBones } from './text-bones.tsx';
import { useLinks } from './use-links.tsx';

/** Finding links takes a library that messages with HTML do without. */
const PlainText = lazy(() => import('./plain-text.tsx'));

export interface MessageProps {
  view: MessageView;
  mode: Mode;
}

export function Message({ view, mode }: MessageProps) {
  const client = useClient();
  const key = view.message.key;
  useMaildrop(({ envelopes }) => envelopes.get(key));
  const envelope = envelopeOf(client.get(), key) ?? view.message;
  const [unshowable, setUnshowable] = useState<'no' | 'yes'>('no');
  const { html, text } = view;
  const { follow, sheet } = useLinks();
  const asHtml = html !== undefined && mode === 'html' && unshowable === 'no';
  const files = useMemo(
    () => view.parts.filter(({ inline }) => !inline || html === undefined),
    [view.parts, html],
  );
  const inline = useMemo(() => view.parts.filter((part) => part.inline), [view.parts]);
  return (
    <div className="printed min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <article className={SHEET}>
        <MessageHeading envelope={envelope} read={{ view, onLink: follow }} />
        <Problems problems={view.problems} />
        {unshowable === 'yes' && (
          <div className="mt-4">
            <Notice tone="note">
              Its HTML could not be shown safely, so this is the message’s plain text.
            </Notice>
          </div>
        )}
        {files.length > 0 && <Attachments messageKey={key} parts={files} />}
        <div className="pt-5 pb-10">
          {asHtml ? (
            <HtmlBody
              view={view}
              html={html}
              parts={inline}
              onLink={follow}
              {...(text === undefined ? {} : { onNotShown: () => setUnshowable('yes') })}
            />
          ) : (
            <Suspense fallback={<TextBones className="" />}>
              <PlainText text={text ?? ''} onLink={follow} />
            </Suspense>
          )}
        </div>
      </article>
      {sheet}
    </div>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="mt-4">
      <Notice tone="note" icon={<TriangleAlert aria-hidden="true" />}>
        {problems.length === 1 ? (
          <p>{problems[0]}</p>
        ) : (
          <details>
            <summary className="cursor-pointer">
              This message is damaged in {problems.length} places; what could be read is shown.
            </summary>
            <ul className="mt-1 list-disc ps-4 text-soft">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </details>
        )}
      </Notice>
    </div>
  );
}
