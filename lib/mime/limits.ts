/** Every bound that lib/mime keeps, in one place: what a stranger sends never grows without one. */
export const LIMITS = {
  /** Octets of one header block that are read; real ones stay under 64 KiB. What follows is skipped. */
  headerOctets: 256 * 1024,
  /**
   * Octets of all header blocks of one message: of a digest of 1,000 parts they come to some 200 KiB.
   * What is kept of a message stands in memory while it is read, and each part has a header.
   */
  headersOctets: 4 * 1024 * 1024,
  /** Fields kept of one header block; the longest seen in real mail had under 300. */
  headerFields: 2_000,
  /** Characters of one field, unfolded; a To field with 2,000 recipients fits. */
  fieldLength: 128 * 1024,
  /** Mailboxes kept of one address field. */
  mailboxes: 5_000,
  /** Message-ids kept of References and In-Reply-To: where it began, and its last turns. */
  references: 6,
  /** MIME entities in one message. Digests of 1,000 exist; more is an attack. */
  entities: 2_000,
  /** Multiparts inside each other; real mail stays under 10. */
  depth: 50,
  /** Candidate lines ("--…") looked at while seeking boundaries. */
  boundaryLines: 500_000,
  /** Octets of text, summed over a message, that are decoded for reading. More is cut. */
  textOctets: 2 * 1024 * 1024,
  /** Octets of the text read for a preview. */
  previewOctets: 16 * 1024,
  /** Characters of text drawn from HTML for a preview: the quotes before the first own words, too. */
  previewText: 4 * 1024,
  /** Characters of a preview. The list has room for no more. */
  previewLength: 140,
  /** Characters of a Content-Location, or of an address that may name one; browsers' own are no longer. */
  locationLength: 2_048,
  /** Addresses of pictures in a HTML that are compared with those of its parts. */
  locatedTries: 10_000,
  /** Characters of a file name. File systems end at 255 octets, and browsers cut for them. */
  filenameLength: 1_000,
  /** Lines that look like the beginning of a packed file and are none. */
  packedTries: 1_000,
  /** Files taken out of one uuencoded, yEnc or TNEF part. */
  packedFiles: 200,
  /** Octets of a part that are searched for packed files. */
  packedOctets: 40 * 1024 * 1024,
  /** Octets that a compressed RTF may grow to; a body of 2 MiB of text has room in it. */
  rtfOctets: 8 * 1024 * 1024,
  /** Recipients kept of a delivery report. */
  deliveries: 200,
  /** Messages within messages that can be opened; forwards of forwards stay under 10. */
  nesting: 20,
  /** Octets of a calendar or contact file that are read; longer ones are exports of whole calendars. */
  cardOctets: 256 * 1024,
  /** Calendar and contact files of one message that are read. */
  cardFiles: 10,
  /** Events or contacts shown of one file. */
  cardsOfFile: 10,
  /** Characters of one line on a card. */
  cardLine: 500,
} as const;
