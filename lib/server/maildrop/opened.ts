/** What is known of a session once its listing was read. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { ListingChange } from './contents.ts';
import type { Holder } from './holder.ts';
import type { Open } from './holder-states.ts';
import type { Numbered, Tops } from './tops.ts';

/** Keys are mapped to this session's message-numbers here, and nowhere else. */
export interface Opened {
  readonly messages: ReadonlyMap<MessageKey, Numbered>;
  readonly tops: Tops;
  /** What came and went since the listing before; null for the first of this process. */
  readonly change: ListingChange | null;
}

export type OpenMaildrop = Open<Opened>;
export type MaildropHolder = Holder<Opened>;
