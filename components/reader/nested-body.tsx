'use client';
/** The text of a message within a message; its remote pictures stay out. */
import { useMemo, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageContent } from '@/lib/contract/message';
import { MessageFrame, type ShownMessage } from './message-frame.tsx';
import { KeptOut } from './picture-bar.tsx';
import { TextBody } from './text-body.tsx';
import { TextBones } from './text-bones.tsx';
import { useInlineImages } from './use-inline-images.ts';
import type { Follow } from './use-links.tsx';
import { useMailLook } from './use-mail-look.ts';
import { useTheme } from './use-theme.ts';
import { WordsOnPaper } from './words-on-paper.tsx';

export interface NestedBodyProps {
  messageKey: MessageKey;
  content: MessageContent;
  subject: string;
  onLink: Follow;
}

type State = 'waiting' | 'unshowable' | ShownMessage;

export function NestedBody({ messageKey, content, subject, onLink }: NestedBodyProps) {
  const say = useSay();
  const { html, text, parts } = content;
  const inline = useMemo(() => parts.filter((part) => part.inline), [parts]);
  const { images } = useInlineImages(messageKey, inline);
  const theme = useTheme();
  const [look] = useMailLook();
  const [state, setState] = useState<State>('waiting');
  if (html === undefined || state === 'unshowable') return <TextBody text={text} onLink={onLink} />;
  return (
    <>
      <WordsOnPaper text={text} />
      <div className="relative print:hidden">
        {state !== 'waiting' && <KeptOut urls={state.urls} />}
        {state === 'waiting' && <TextBones className="absolute inset-x-0 top-1" />}
        <MessageFrame
          html={html}
          images={images}
          theme={theme}
          look={look}
          title={say('reader.within', { subject: subjectOf(say, { subject }) })}
          onLink={onLink}
          onShown={setState}
          onNotShown={() => setState('unshowable')}
        />
      </div>
    </>
  );
}
