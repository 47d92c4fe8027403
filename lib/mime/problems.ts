/** What can be wrong with a message, by names that whoever shows it has words for. */
export const PROBLEMS = {
  headerTooLong: 'header-too-long',
  noHeader: 'no-header',
  noBoundary: 'no-boundary',
  noParts: 'no-parts',
  endedEarly: 'ended-early',
  attachmentEndedEarly: 'attachment-ended-early',
  tooDeep: 'too-deep',
  headersTooLong: 'headers-too-long',
  tooManyParts: 'too-many-parts',
  textTooLong: 'text-too-long',
  badDate: 'bad-date',
  tooHard: 'too-hard',
  noFrom: 'no-from',
  badEncoding: 'bad-encoding',
  partsLeftOut: 'parts-left-out',
} as const;
