/** The raw message, as the mail server gave it. */

import { useSay } from '@/components/ui/words';
import { sourceHref } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import { TextDialog } from './text-dialog.tsx';

export interface SourceDialogProps {
  messageKey: MessageKey;
  open: boolean;
  onClose: () => void;
}

export function SourceDialog({ messageKey, ...dialog }: SourceDialogProps) {
  const say = useSay();
  return (
    <TextDialog
      title={say('reader.source')}
      href={sourceHref(messageKey)}
      octets={null}
      direction="ltr"
      {...dialog}
    />
  );
}
