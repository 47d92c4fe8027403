/** One message of more than ten million octets, of which the memory holds a small part. */
import { melody } from '@/lib/demo/files/wav';
import type { Letter } from '@/lib/demo/writing/letter';
import { fileFields, multipart, text } from '@/lib/demo/writing/part';
import { leo } from './people.ts';

/** How often the phrase is played: 58 times 4 seconds. */
const times = 58;

const recording: Letter = {
  name: 'lake-recording',
  theme: 'large',
  when: { days: 2, at: '19:33' },
  from: leo,
  subject: 'The recording from the jetty (10 MB, sorry)',
  body: multipart('mixed', [
    text(`Anna,

here it is, the whole evening on the lake, or at least the four minutes of it in
which nobody fell in. Uncompressed, because you asked and because I like you.

Leo`),
    {
      fields: fileFields({ type: 'audio/wav', filename: 'evening-on-the-lake.wav' }),
      body: [melody(times)],
    },
  ]),
};

/** A recording, its sound made only when somebody reads it. */
export const large = (): Letter[] => [recording];
