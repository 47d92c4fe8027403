'use client';
/** The text of a message within a message, shown as the reader wishes to see the one around it. */
import { useMemo, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageContent } from '@/lib/contract/message';
import { HtmlBody, type Sender } from './html-body.tsx';
import type { Mode } from './message.tsx';
import { usePartWithin } from './nested-messages.tsx';
import { TextBody } from './text-body.tsx';
import type { Follow } from './use-links.tsx';

export interface NestedBodyProps {
  messageKey: MessageKey;
  content: MessageContent;
  subject: string;
  mode: Mode;
  onLink: Follow;
}

/** Whoever put the message in may have written all of it: nothing confirms whom it names. */
const ANYBODY: Sender = { address: '', isDoubted: false, site: '' };

export function NestedBody({ messageKey, content, subject, mode, onLink }: NestedBodyProps) {
  const say = useSay();
  const { html, text, parts } = content;
  const part = usePartWithin();
  const inline = useMemo(() => parts.filter((each) => each.inline), [parts]);
  const [unshowable, setUnshowable] = useState<'no' | 'yes'>('no');
  if (html === undefined || mode === 'text' || unshowable === 'yes')
    return <TextBody text={text} onLink={onLink} />;
  return (
    <HtmlBody
      {...{ messageKey, part, html, text }}
      parts={inline}
      sender={ANYBODY}
      title={say('reader.within', { subject: subjectOf(say, { subject }) })}
      onLink={onLink}
      onNotShown={() => setUnshowable('yes')}
    />
  );
}
