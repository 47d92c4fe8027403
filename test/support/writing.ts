/** Drafts and letters for tests of sending. */
import type { DraftContent } from '@/lib/contract/compose';

/** Content that can be sent. */
export function contentOf(more: Partial<DraftContent> = {}): DraftContent {
  return {
    identity: null,
    to: [{ name: 'Ben', address: 'ben@example.org' }],
    cc: [],
    bcc: [],
    subject: 'About trees',
    text: 'Poplars grow fast.',
    html: null,
    ...more,
  };
}

let made = 0;

/** A name as browsers make them for new drafts. */
export function newKey(): string {
  made += 1;
  return `draft-${String(made).padStart(16, '0')}`;
}
