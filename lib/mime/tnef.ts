/** winmail.dat: what Outlook wraps its attachments in (MS-OXTNEF). */
import { decodeText } from './charset.ts';
import { codePageLabel } from './code-page.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { LIMITS } from './limits.ts';
import { PROBLEMS } from './problems.ts';
import { readRtf } from './rtf.ts';
import { ATTRIBUTE, type Attribute, attributes } from './tnef-attributes.ts';
import { messageFile } from './tnef-message.ts';
import {
  charsetOf,
  integerOf,
  lineOf,
  PROPERTY,
  type Properties,
  readProperties,
  TYPE_OBJECT,
  withoutEnd,
} from './tnef-properties.ts';
import type { PackedFile } from './uuencode.ts';

/** What a TNEF stream holds of use: its files, and a body where there is one. */
export interface Tnef {
  files: PackedFile[];
  html: string | null;
  text: string | null;
  problems: string[];
}

/** An attachment whose attributes are still coming. */
interface Draft {
  title: string;
  data: Buffer | null;
  properties: Properties;
}

class TnefReader {
  readonly files: PackedFile[] = [];
  private readonly problems = new Set<string>();
  private html: string | null = null;
  private text: string | null = null;
  private charset = 'windows-1252';
  private draft: Draft | null = null;

  /** Text to show, no more of it than is shown. */
  private shown(octets: Buffer, label: string | undefined, kind: 'plain' | 'html'): string {
    if (octets.length > LIMITS.textOctets) this.problems.add(PROBLEMS.textTooLong);
    return withoutEnd(decodeText(octets.subarray(0, LIMITS.textOctets), label, kind));
  }

  /** HTML and text where they are given; else what the RTF says. */
  private readBody(properties: Properties): void {
    const html = properties.get(PROPERTY.html);
    const body = properties.get(PROPERTY.body);
    const rtf = properties.get(PROPERTY.rtf);
    const page = integerOf(properties, PROPERTY.internetCodePage);
    const label = page === null ? undefined : codePageLabel(page);
    if (html) this.html = this.shown(html.value, charsetOf(html, label), 'html');
    if (body) {
      this.text ??= this.shown(body.value, charsetOf(body, this.charset), 'plain') || null;
    }
    if (rtf && this.html === null) this.readRtf(rtf.value);
  }

  private readRtf(compressed: Buffer): void {
    const rtf = decompressRtf(compressed);
    const body = readRtf(rtf);
    const length = Math.max(body.html?.length ?? 0, body.text?.length ?? 0);
    if (rtf.length >= LIMITS.rtfOctets || length > LIMITS.textOctets) {
      this.problems.add(PROBLEMS.textTooLong);
    }
    this.html = body.html?.slice(0, LIMITS.textOctets).toWellFormed() ?? null;
    this.text ??= body.text?.slice(0, LIMITS.textOctets).toWellFormed() ?? null;
  }

  private close(): void {
    if (!this.draft || this.files.length >= LIMITS.packedFiles) return;
    const file = finish(this.draft, `t${this.files.length + 1}`, this.charset);
    if (file) this.files.push(file);
  }

  private take(attribute: Attribute): void {
    const { id, data } = attribute;
    if (id === ATTRIBUTE.codePage && data.length >= 4) {
      this.charset = codePageLabel(data.readUInt32LE(0));
    } else if (id === ATTRIBUTE.body) this.text = this.shown(data, this.charset, 'plain');
    else if (id === ATTRIBUTE.messageProperties) this.readBody(readProperties(data));
    else if (id === ATTRIBUTE.attachRendering) {
      this.close();
      this.draft = { title: '', data: null, properties: new Map() };
    } else if (this.draft) this.takeOfAttachment(this.draft, attribute);
  }

  private takeOfAttachment(draft: Draft, { id, data }: Attribute): void {
    if (id === ATTRIBUTE.attachTitle) {
      draft.title = withoutEnd(decodeText(data.subarray(0, LIMITS.fieldLength), this.charset));
    } else if (id === ATTRIBUTE.attachData) draft.data = data;
    else if (id === ATTRIBUTE.attachProperties) draft.properties = readProperties(data);
  }

  read(octets: Buffer): Tnef {
    for (const attribute of attributes(octets)) {
      if (attribute.isCut) this.problems.add(PROBLEMS.attachmentEndedEarly);
      this.take(attribute);
    }
    this.close();
    const { files, html, text, problems } = this;
    return { files, html, text, problems: [...problems] };
  }
}

function finish(draft: Draft, mark: string, charset: string): PackedFile | null {
  const line = (id: number) => lineOf(draft.properties, id, charset);
  const object = draft.properties.get(PROPERTY.attachData);
  const filename =
    line(PROPERTY.attachLongFilename) ||
    line(PROPERTY.attachFilename) ||
    draft.title ||
    line(PROPERTY.displayName);
  const message = object?.type === TYPE_OBJECT ? messageFile(object.value, filename) : null;
  if (message) return { mark, ...message };
  // An embedded object's value begins with the identifier of its interface.
  const embedded = object?.type === TYPE_OBJECT ? object.value.subarray(16) : object?.value;
  const content = draft.data ?? embedded;
  if (!content) return null;
  const type = line(PROPERTY.attachMimeTag).toLowerCase();
  const contentId = line(PROPERTY.attachContentId).replace(/^<|>$/g, '');
  return { mark, filename, type, content, ...(contentId === '' ? {} : { contentId }) };
}

/** Reads a TNEF stream, whole or cut off. What is not TNEF gives nothing. */
export function readTnef(octets: Buffer): Tnef {
  return new TnefReader().read(octets);
}
