/** What can be wrong with a message, in words for the person who reads it. */
export const PROBLEMS = {
  headerTooLong: 'The header is longer than any honest one; the rest of it was left out.',
  noHeader: 'The message has no header.',
  noBoundary: 'The message does not say where its parts begin.',
  noParts: 'The parts that the message speaks of are not there.',
  endedEarly: 'The message ended early: something may be missing.',
  attachmentEndedEarly: 'The attachment ended early.',
  tooDeep: 'The message is nested too deeply; the innermost parts are not shown.',
  tooManyParts: 'The message has too many parts; the last ones are not shown.',
  textTooLong: 'The text is too long to show whole.',
  badDate: 'The date of the message cannot be read.',
  tooHard: 'This message is too hard to read safely, so this is the beginning of its source.',
  noFrom: 'The message does not say who sent it.',
} as const;
