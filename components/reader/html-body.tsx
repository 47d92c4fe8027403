'use client';
/** A message's HTML in its frame, and a word about what was kept out. */
import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { counted, subjectOf } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part } from '@/lib/contract/message';
import { MessageFrame, type MessageFrameProps } from './message-frame.tsx';
import { TextBones } from './text-bones.tsx';
import { useInlineImages } from './use-inline-images.ts';
import { useTheme } from './use-theme.ts';

export interface HtmlBodyProps extends Pick<MessageFrameProps, 'onNotShown'> {
  messageKey: MessageKey;
  html: string;
  /** The inline parts. */
  parts: readonly Part[];
  subject: string;
}

export function HtmlBody({ messageKey, html, parts, subject, onNotShown }: HtmlBodyProps) {
  const theme = useTheme();
  const { images, failed } = useInlineImages(messageKey, parts);
  // Null until the frame shows something; then how many remote images it left out.
  const [blocked, setBlocked] = useState<number | null>(null);
  return (
    <>
      {blocked !== null && blocked > 0 && (
        <div className="mb-4">
          <Notice tone="plain" icon={<ImageOff aria-hidden="true" />}>
            <span className="font-medium">Images blocked</span>
            <span className="text-soft">
              {' '}
              – {counted(blocked, 'remote image')}. The sender cannot see that you read this.
            </span>
          </Notice>
        </div>
      )}
      {failed > 0 && (
        <div className="mb-4">
          <Notice tone="plain" icon={<ImageOff aria-hidden="true" />}>
            {counted(failed, 'picture')} of this message could not be fetched. Open it again to
            retry.
          </Notice>
        </div>
      )}
      <div className="relative">
        {blocked === null && <TextBones className="absolute inset-x-0 top-1" />}
        <MessageFrame
          html={html}
          images={images}
          theme={theme}
          title={`Message: ${subjectOf({ subject })}`}
          onBlocked={setBlocked}
          {...(onNotShown === undefined ? {} : { onNotShown })}
        />
      </div>
    </>
  );
}
