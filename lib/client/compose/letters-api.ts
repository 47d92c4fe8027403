/** The routes of writing and sending, typed: fetched with the composer, not with the inbox. */
import {
  ApiError,
  dated,
  doggedly,
  json,
  OFFLINE,
  problemIn,
  request,
  sending,
} from '@/lib/client/api';
import type { Attachment, AttachmentHead, IdentityList, Writing } from '@/lib/contract/compose';
import type { Draft, DraftSave, DraftSaved, DraftStart } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessagePage } from '@/lib/contract/messages';
import type { OutboxAction, OutboxEntry, OutboxList, SendRequest } from '@/lib/contract/outbox';

/** A file, and who hears how much of it is up: 0 to 1. */
export interface Sendable {
  readonly file: Blob;
  readonly head: AttachmentHead;
  readonly moved: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Every call that the composer and its lists make. */
export const lettersApi = {
  writing: () => json<Writing>('/api/identities'),
  setIdentities: (body: IdentityList) => json<Writing>('/api/identities', sending('PUT', body)),
  draft: (key: MessageKey) => json<Draft>(`/api/drafts/${key}`),
  begin: (start: DraftStart) => json<Draft>('/api/drafts', sending('POST', start)),
  save: (key: MessageKey, body: DraftSave) =>
    doggedly(() => json<DraftSaved>(`/api/drafts/${key}`, sending('PUT', body))),
  discard: async (keys: MessageKey[]) => {
    await doggedly(() => request('/api/letters', sending('DELETE', { keys })));
  },
  attach: (key: MessageKey, file: Sendable) => doggedly(() => attach(key, file)),
  detach: async (key: MessageKey, id: string) => {
    await doggedly(() => request(attachmentHref(key, id), sending('DELETE', {})));
  },
  outbox: () => dated<OutboxList>('/api/outbox'),
  send: (body: SendRequest) =>
    doggedly(() => dated<OutboxEntry>('/api/outbox', sending('POST', body))),
  act: (body: OutboxAction) => {
    const act = () => json<OutboxEntry>('/api/outbox', sending('PATCH', body));
    // By then nobody may know of it anew: nothing is sent once more than a person said.
    return body.do === 'send-again' ? act() : doggedly(act);
  },
  sent: (limit: number) => json<MessagePage>(`/api/messages?view=sent&limit=${limit}`),
};
export type LettersApi = typeof lettersApi;

/** Where a draft's file is downloaded. */
export const attachmentHref = (key: MessageKey, id: string) =>
  `/api/drafts/${key}/attachments/${id}`;

/** XMLHttpRequest, since fetch does not tell how much of a body is up. */
function attach(key: MessageKey, { file, head, moved, signal }: Sendable): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const line = new XMLHttpRequest();
    line.open('POST', `/api/drafts/${key}/attachments`);
    line.responseType = 'json';
    line.setRequestHeader('Content-Type', 'application/octet-stream');
    line.setRequestHeader('Poplar-Attachment', encodeURIComponent(JSON.stringify(head)));
    line.upload.onprogress = ({ loaded, total }) => moved(total === 0 ? 1 : loaded / total);
    line.onload = () =>
      line.status === 200 ? resolve(line.response) : reject(new ApiError(problemIn(line.response)));
    line.onerror = () => reject(new ApiError(OFFLINE));
    line.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => line.abort(), { once: true });
    if (signal.aborted) reject(signal.reason);
    else line.send(file);
  });
}
