/** Shows the letter's own pictures: as blobs, fetched once, and only where their octets are a picture's. */
import { attachmentHref } from '@/lib/client/compose/letters-api';
import type { Attachment } from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import { sniffImage } from '@/lib/html/images';

export interface Pictures {
  show(cid: string, image: HTMLImageElement): void;
  /** The octets of one are here already. */
  learn(cid: string, blob: Blob): void;
  /** Nothing is shown any more. */
  end(): void;
}

/** @param attachments those of the letter as it now stands */
export function createPictures(
  key: MessageKey,
  attachments: () => readonly Attachment[],
): Pictures {
  const urls = new Map<string, Promise<string | null>>();
  const fetched = async (cid: string): Promise<string | null> => {
    const attachment = attachments().find(({ contentId }) => contentId === cid);
    if (attachment === undefined) return null;
    try {
      const answer = await fetch(attachmentHref(key, attachment.id));
      return answer.ok ? await urlOf(await answer.blob()) : null;
    } catch {
      // Its name stands in its place; opening the letter again asks once more.
      urls.delete(cid);
      return null;
    }
  };
  const asked = (cid: string) => {
    const known = urls.get(cid) ?? fetched(cid);
    urls.set(cid, known);
    return known;
  };
  return {
    show(cid, image) {
      void asked(cid).then((url) => {
        if (url !== null) image.src = url;
      });
    },
    learn: (cid, blob) => urls.set(cid, urlOf(blob)),
    end() {
      for (const url of urls.values())
        void url.then((known) => known !== null && URL.revokeObjectURL(known));
      urls.clear();
    },
  };
}

/** Octets that begin like a picture, under that picture's type; null for all others. */
async function urlOf(blob: Blob): Promise<string | null> {
  const type = sniffImage(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  return type === null ? null : URL.createObjectURL(blob.slice(0, blob.size, type));
}
