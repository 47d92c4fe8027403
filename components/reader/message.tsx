'use client';
/** An opened message: heading, what was wrong with it, its files, its text. */
import { type ReactNode, useMemo, useState } from 'react';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { Coming, late } from '@/components/ui/late';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import { envelopeOf } from '@/lib/client/maildrop/state';
import type { MessageView } from '@/lib/contract/message';
import { Enclosed } from './enclosed.tsx';
import { HtmlBody, type Sender } from './html-body.tsx';
import { MessageHeading } from './message-heading.tsx';
import { NestedBody } from './nested-body.tsx';
import { Notes } from './notes.tsx';
import { Printing } from './paper.tsx';
import { SHEET } from './sheet.ts';
import { TextBody } from './text-body.tsx';
import { useLinks } from './use-links.tsx';
import { useOpenedPart } from './use-opened-part.ts';
import { usePrintKeys } from './use-printing.ts';

/** Most messages were not written here. */
const LetterStanding = late(() => import('./letter-standing.tsx'));

/** As HTML where there is some, or as plain text. */
export type Mode = 'html' | 'text';

export interface MessageProps {
  view: MessageView;
  mode: Mode;
  /** What belongs with it, folded. */
  above: ReactNode;
  below: ReactNode;
}

export function Message({ view, mode, above, below }: MessageProps) {
  const say = useSay();
  const client = useClient();
  const key = view.message.key;
  useMaildrop(({ envelopes }) => envelopes.get(key));
  const envelope = envelopeOf(client.get(), key) ?? view.message;
  const [unshowable, setUnshowable] = useState<'no' | 'yes'>('no');
  const { html, text } = view;
  const { follow, sheet } = useLinks();
  const asHtml = html !== undefined && mode === 'html' && unshowable === 'no';
  // A note says why there is nothing to read.
  const isSealed = view.protection?.kind === 'encrypted' && text.trim() === '';
  const opened = useOpenedPart();
  usePrintKeys();
  const inline = useMemo(() => view.parts.filter((part) => part.inline), [view.parts]);
  return (
    <>
      {above}
      <article className={SHEET}>
        <MessageHeading envelope={envelope} read={{ view, onLink: follow }} />
        {envelope.standing !== undefined && (
          <Coming>
            <LetterStanding messageKey={key} standing={envelope.standing} />
          </Coming>
        )}
        <Notes messageKey={key} content={view} />
        {unshowable === 'yes' && (
          <div className="mt-4">
            <Notice tone="note">{say('reader.not-safe')}</Notice>
          </div>
        )}
        <Enclosed
          messageKey={key}
          content={view}
          within=""
          as={asHtml ? 'html' : 'text'}
          opened={opened}
          mode={mode}
          body={(nested) => <NestedBody messageKey={key} {...nested} onLink={follow} />}
        />
        <div className="pt-5 pb-10">
          {asHtml ? (
            <HtmlBody
              messageKey={key}
              part=""
              {...{ html, text }}
              parts={inline}
              sender={senderOf(view)}
              title={say('reader.frame', { subject: subjectOf(say, view.message) })}
              paper={(images, left) => <Printing {...{ view, html, images, left }} />}
              onLink={follow}
              onNotShown={() => setUnshowable('yes')}
            />
          ) : isSealed ? null : (
            <TextBody text={text} onLink={follow} />
          )}
        </div>
      </article>
      {below}
      {sheet}
    </>
  );
}

/** Of several authors nobody can say whose the pictures and links are. */
function senderOf({ message, trust }: MessageView): Sender {
  const [author, ...more] = message.from;
  const isDoubted = trust.authentication === 'failed';
  if (author === undefined || more.length > 0) return { address: '', isDoubted, site: '' };
  return { address: author.address, isDoubted, site: isDoubted ? '' : trust.domain };
}
