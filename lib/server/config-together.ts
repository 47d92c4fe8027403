/** Which settings of the mail servers do not go together, each in a sentence. */

/** What is set, without blanks around it; undefined where nothing is. */
type Given = (name: string) => string | undefined;

/** Of POP3 and SMTP. */
export function whatDoesNotGoTogether(given: Given): string[] {
  return [...serverSentences(given), ...submissionSentences(given)];
}

function serverSentences(given: Given): string[] {
  const alone = (name: string) =>
    `${name} accepts a value only together with POP3_HOST; set that, too.`;
  const sentences = ['POP3_PORT', 'POP3_SECURITY']
    .filter((name) => given(name) && !given('POP3_HOST'))
    .map(alone);
  for (const name of ['POP3_CA_FILE', 'POP3_USERNAME']) {
    if (given(name) && !given('POP3_HOST') && !given('POP3_SERVERS')) sentences.push(alone(name));
  }
  const several = given('POP3_SERVERS') || given('POP3_ANY_HOST') === 'yes';
  if (several && given('POP3_HOST')) {
    sentences.push(
      'POP3_HOST accepts a server only where it is the only one; use POP3_SERVERS for several.',
    );
  }
  return sentences;
}

/** Certificates, user name and sign-in are the same for all servers, listed ones too; the rest is of one. */
function submissionSentences(given: Given): string[] {
  const alone = (name: string) =>
    `${name} accepts a value only together with SMTP_HOST; set that, too.`;
  const listed = given('POP3_SERVERS')?.includes('+');
  const sentences = ['SMTP_PORT', 'SMTP_SECURITY']
    .filter((name) => given(name) && !given('SMTP_HOST'))
    .map(alone);
  for (const name of ['SMTP_CA_FILE', 'SMTP_AUTH', 'SMTP_USERNAME']) {
    if (given(name) && !given('SMTP_HOST') && !listed) sentences.push(alone(name));
  }
  if (given('SMTP_HOST') && !given('POP3_HOST') && !given('POP3_SERVERS')) {
    sentences.push(
      'SMTP_HOST accepts a server only beside POP3_HOST or POP3_SERVERS, whose passwords it gets.',
    );
  }
  return sentences;
}
