/** What kind of file an attachment says it is: a picture and a word. */
import {
  CalendarDays,
  Contact,
  FileArchive,
  FileCode,
  File as FileIcon,
  FileMusic,
  FileSpreadsheet,
  FileText,
  FileVideo,
  Image,
  type LucideIcon,
  Mail,
  Presentation,
} from 'lucide-react';
import type { Part } from '@/lib/contract/message';
import type { PlainId } from '@/lib/words/say';

export interface FileKind {
  readonly icon: LucideIcon;
  readonly words: PlainId;
}

/** The first that fits, by the end of the name or else by type; neither is to be trusted. */
const KINDS: readonly { type: RegExp; name: RegExp; kind: FileKind }[] = [
  {
    type: /^image\//,
    name: /\.(png|jpe?g|gif|webp|avif|heic|svg|bmp|tiff?)$/,
    kind: { icon: Image, words: 'file.picture' },
  },
  { type: /pdf$/, name: /\.pdf$/, kind: { icon: FileText, words: 'file.pdf' } },
  { type: /calendar/, name: /\.ics$/, kind: { icon: CalendarDays, words: 'file.calendar' } },
  { type: /vcard/, name: /\.vcf$/, kind: { icon: Contact, words: 'file.contact' } },
  { type: /^message\//, name: /\.eml$/, kind: { icon: Mail, words: 'file.message' } },
  {
    type: /^audio\//,
    name: /\.(mp3|m4a|ogg|wav|flac)$/,
    kind: { icon: FileMusic, words: 'file.sound' },
  },
  {
    type: /^video\//,
    name: /\.(mp4|mov|webm|mkv|avi)$/,
    kind: { icon: FileVideo, words: 'file.video' },
  },
  {
    type: /zip|compressed|x-tar|gzip|7z|rar/,
    name: /\.(zip|gz|tgz|tar|7z|rar|xz|bz2)$/,
    kind: { icon: FileArchive, words: 'file.archive' },
  },
  {
    type: /spreadsheet|excel|csv/,
    name: /\.(xlsx?|ods|csv)$/,
    kind: { icon: FileSpreadsheet, words: 'file.spreadsheet' },
  },
  {
    type: /presentation|powerpoint/,
    name: /\.(pptx?|odp)$/,
    kind: { icon: Presentation, words: 'file.presentation' },
  },
  {
    type: /word|opendocument\.text|rtf/,
    name: /\.(docx?|odt|rtf)$/,
    kind: { icon: FileText, words: 'file.document' },
  },
  {
    type: /json|xml|javascript|html/,
    name: /\.(json|xml|html?|ts|py|sh)$/,
    kind: { icon: FileCode, words: 'file.code' },
  },
  { type: /^text\//, name: /\.(txt|md|log)$/, kind: { icon: FileText, words: 'file.text' } },
];

const OTHER: FileKind = { icon: FileIcon, words: 'file.file' };

/** What runs when it is opened is called nothing else, whatever type it says it has. */
const PROGRAM =
  /\.(?:apk|app|bat|cmd|com|cpl|dmg|exe|hta|iso|jar|js|jse|lnk|msi|pif|ps1|reg|scr|vbe|vbs|wsf)$/;

export function fileKind(type: string, filename: string): FileKind {
  const name = filename.toLowerCase();
  if (PROGRAM.test(name)) return OTHER;
  // The computer opens it by its name.
  const found =
    KINDS.find((each) => each.name.test(name)) ??
    KINDS.find((each) => each.type.test(type.toLowerCase()));
  return found?.kind ?? OTHER;
}

/** Pictures that browsers show, by the types that the server checks the octets for. */
const PICTURE = /^image\/(?:png|p?jpe?g|gif|webp|avif)$/;
const TEXT = /\.(?:txt|md|log|csv|tsv|json|ya?ml|ini|conf|diff|patch|asc|eml|ics|vcf)$/;

/** Larger pictures are downloaded before they are looked at; octets. */
const PICTURE_OCTETS = 8_000_000;

/** How a file can be looked at without saving it; null where it cannot. */
export function previewOf(part: Pick<Part, 'filename' | 'octets' | 'type'>) {
  const name = part.filename.toLowerCase();
  if (PROGRAM.test(name)) return null;
  // QUIRK: many programs send their pictures as mere octets.
  const type = part.type.endsWith('stream') ? name.replace(/.*\./, 'image/') : part.type;
  if (PICTURE.test(type)) return part.octets <= PICTURE_OCTETS ? 'picture' : null;
  if (part.type === 'application/pdf' || name.endsWith('.pdf')) return 'pdf';
  if (part.type === 'text/html' || /\.x?html?$/.test(name)) return null;
  return part.type.startsWith('text/') || TEXT.test(name) ? 'text' : null;
}
