/** The name under which a part is offered for download, never empty. */
import { decodeRawHeader } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { cleanFilename, givenFilename } from './filename.ts';
import { rawField } from './header.ts';
import { isMessage, nestedFields } from './nested.ts';
import type { Octets } from './octets.ts';
import type { Entity } from './structure.ts';
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

/** By what stands behind the dot: of the types above that share it, the one that a lone file is. */
const TYPES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(EXTENSIONS).map(([type, extension]) => [extension, type])),
  asc: 'application/octet-stream',
  avif: 'image/avif',
  bmp: 'image/bmp',
  dat: 'application/octet-stream',
  htm: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  p7m: 'application/pkcs7-mime',
  p7s: 'application/pkcs7-signature',
  tiff: 'image/tiff',
  txt: 'text/plain',
  vcf: 'text/vcard',
};

function nestedSubject(octets: Octets, entity: Entity): string {
  return decodeWords(rawField(nestedFields(octets, entity), 'subject') ?? '').trim();
}

/** A name for the part, never empty. `octets` are those that the entity stands in. */
export function partFilename(octets: Octets, entity: Entity): string {
  const given = givenFilename(entity);
  if (given !== '') return given;
  const extension = EXTENSIONS[entity.type] ?? 'bin';
  if (isMessage(entity)) {
    const subject = cleanFilename(nestedSubject(octets, entity).replace(/[/\\]/g, '-'));
    return `${subject || 'message'}.eml`;
  }
  if (entity.type === 'text/rfc822-headers') return 'returned-headers.txt';
  if (extension === 'ics') return 'invitation.ics';
  if (extension === 'vcf') return 'contact.vcf';
  if (entity.type.endsWith('signature')) return `signature.${extension}`;
  return `attachment-${(entity.part || '1').replaceAll('.', '-')}.${extension}`;
}

/** The type of a file from inside another: as it says itself, else by its extension. */
export function packedType(file: PackedFile): string {
  if (/^[\w.+-]+\/[\w.+-]+$/.test(file.type)) return file.type;
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.filename)?.[1]?.toLowerCase();
  return TYPES[extension ?? ''] ?? 'application/octet-stream';
}

/** Its name, cleaned, never empty. */
export function packedFilename(file: PackedFile): string {
  const given = cleanFilename(decodeRawHeader(file.filename));
  return given || `attachment-${file.mark}.${EXTENSIONS[packedType(file)] ?? 'bin'}`;
}
