'use client';
/** The text of a message within a message, shown as the reader wishes to see the one around it. */
import { useMemo } from 'react';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { NestedText } from './enclosed.tsx';
import { HtmlBody, type Sender } from './html-body.tsx';
import { usePartWithin } from './nested-messages.tsx';
import { TextBody } from './text-body.tsx';
import type { Follow } from './use-links.tsx';

export interface NestedBodyProps extends NestedText {
  messageKey: MessageKey;
  onLink: Follow;
}

/** Whoever put the message in may have written all of it: nothing confirms whom it names. */
const ANYBODY: Sender = { address: '', isDoubted: false, site: '' };

export function NestedBody({ messageKey, content, subject, as, ...on }: NestedBodyProps) {
  const say = useSay();
  const { html, text, parts } = content;
  const part = usePartWithin();
  const inline = useMemo(() => parts.filter((each) => each.inline), [parts]);
  if (html === undefined || as === 'text') return <TextBody text={text} onLink={on.onLink} />;
  return (
    <HtmlBody
      {...{ messageKey, part, html, text }}
      parts={inline}
      sender={ANYBODY}
      title={say('reader.within', { subject: subjectOf(say, { subject }) })}
      {...on}
    />
  );
}
