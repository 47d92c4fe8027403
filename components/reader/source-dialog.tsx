/** The raw message, as the mail server gave it. */
import { sourceHref } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import { TextDialog } from './text-dialog.tsx';

export interface SourceDialogProps {
  messageKey: MessageKey;
  open: boolean;
  onClose: () => void;
}

export function SourceDialog({ messageKey, ...dialog }: SourceDialogProps) {
  return <TextDialog title="Source" href={sourceHref(messageKey)} octets={null} {...dialog} />;
}
