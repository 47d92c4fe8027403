/** The name under which a part is offered for download; whatever it says, it is only a name. */
import { decodeRawHeader } from './charset.ts';
import { cleanLine, decodeWords } from './encoded-words.ts';
import { rawField, readHeader } from './header.ts';
import { LIMITS } from './limits.ts';
import type { Entity } from './structure.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';
import type { PackedFile } from './uuencode.ts';

const EXTENSIONS: Record<string, string> = {
  'application/gzip': 'gz',
  'application/ics': 'ics',
  'application/json': 'json',
  'application/msword': 'doc',
  'application/ms-tnef': 'dat',
  'application/octet-stream': 'bin',
  'application/pdf': 'pdf',
  'application/pgp-encrypted': 'asc',
  'application/pgp-keys': 'asc',
  'application/pgp-signature': 'asc',
  'application/pkcs7-mime': 'p7m',
  'application/pkcs7-signature': 'p7s',
  'application/rtf': 'rtf',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-pkcs7-mime': 'p7m',
  'application/x-pkcs7-signature': 'p7s',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'message/delivery-status': 'txt',
  'message/disposition-notification': 'txt',
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/css': 'css',
  'text/csv': 'csv',
  'text/directory': 'vcf',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/rfc822-headers': 'txt',
  'text/vcard': 'vcf',
  'text/x-vcard': 'vcf',
  'video/mp4': 'mp4',
};

/** Left-to-right and right-to-left marks, embeddings, overrides and isolates; and what is invisible. */
const DECEIVING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A name without path, controls and deceit; empty where nothing is left. */
export function cleanFilename(name: string): string {
  const segments = cleanLine(name.slice(0, LIMITS.filenameLength * 4))
    .replace(DECEIVING, '')
    .split(/[/\\]/);
  const last = segments.findLast((segment) => /[^.\s]/.test(segment)) ?? '';
  const clean = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const characters = [...clean];
  if (characters.length <= LIMITS.filenameLength) return clean;
  const extension = /\.[^.]{1,12}$/.exec(clean)?.[0] ?? '';
  return characters.slice(0, LIMITS.filenameLength - extension.length).join('') + extension;
}

/** Subject of a message that lies in a part; its header may be encoded as a whole. */
function nestedSubject(octets: Buffer, entity: Entity): string {
  const end = Math.min(entity.end, entity.start + LIMITS.headerOctets);
  let body = octets.subarray(entity.start, end);
  if (entity.encoding === 'base64') body = decodeBase64(body.toString('latin1'));
  if (entity.encoding === 'quoted-printable') body = decodeQuotedPrintable(body);
  return decodeWords(rawField(readHeader(body, 0, body.length).fields, 'subject') ?? '').trim();
}

/** The name that the part itself gives, cleaned; empty where it gives none. */
export function givenFilename(entity: Entity): string {
  const { disposition, contentType } = entity;
  return cleanFilename(
    disposition.parameters.get('filename') ?? contentType.parameters.get('name') ?? '',
  );
}

/** A name for the part, never empty. `octets` are the whole message's. */
export function partFilename(octets: Buffer, entity: Entity): string {
  const given = givenFilename(entity);
  if (given !== '') return given;
  const extension = EXTENSIONS[entity.type] ?? 'bin';
  if (entity.type === 'message/rfc822') {
    const subject = cleanFilename(nestedSubject(octets, entity).replace(/[/\\]/g, '-'));
    return `${subject || 'message'}.eml`;
  }
  if (extension === 'ics') return 'invitation.ics';
  if (extension === 'vcf') return 'contact.vcf';
  if (entity.type.endsWith('signature')) return `signature.${extension}`;
  return `attachment-${(entity.part || '1').replaceAll('.', '-')}.${extension}`;
}

/** The type of a file from inside another: as it says itself, else by its extension. */
export function packedType(file: PackedFile): string {
  if (/^[\w.+-]+\/[\w.+-]+$/.test(file.type)) return file.type;
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.filename)?.[1]?.toLowerCase();
  const known = Object.entries(EXTENSIONS).find(([, candidate]) => candidate === extension);
  return known?.[0] ?? 'application/octet-stream';
}

/** Its name, cleaned, never empty. */
export function packedFilename(file: PackedFile): string {
  return cleanFilename(decodeRawHeader(file.filename)) || `attachment-${file.mark}.bin`;
}
