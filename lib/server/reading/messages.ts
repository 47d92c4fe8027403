/** Messages that can be read, wherever they are: in the maildrop, or kept here. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageView, NestedView, ShownAs } from '@/lib/contract/message';
import type { OpenedFile } from './opened-file.ts';

/** Files of a message for one archive, each opened when it is its turn. */
export interface OpenedFiles {
  /** The message's subject. */
  readonly name: string;
  readonly files: readonly { readonly filename: string; open(): Promise<OpenedFile> }[];
  /** To be called when none is read any more. */
  readonly release: () => void;
}

/** How much somebody waits for it. */
export type Priority = 'foreground' | 'background';

/** All reject with Problem `message-gone`, and those that name a part with `not-found`. */
export interface Messages {
  message(key: MessageKey): Promise<MessageView>;
  /** A message within the message. */
  nested(key: MessageKey, part: string): Promise<NestedView>;
  /** The raw message. In the background whatever a person asks for meanwhile comes first. */
  source(key: MessageKey, priority?: Priority): Promise<OpenedFile>;
  part(key: MessageKey, part: string): Promise<OpenedFile>;
  /** All files beside the text of the message, or of the one in `part` where that is not empty. */
  files(key: MessageKey, part: string, as: ShownAs): Promise<OpenedFiles>;
}
