/** Remote pictures of a message: POST /api/messages/[key]/images, answered with the octets. */
import { z } from 'zod';
import { PartName } from './message.ts';

/**
 * `part`: the message within the message that names it; empty where that is the message itself. `url`: as
 * the frame names it, absolute, normalised as browsers do.
 */
export const RemoteImageRequest = z.object({
  part: PartName.or(z.literal('')).default(''),
  url: z
    .string()
    .max(8_192)
    .regex(/^https?:\/\//),
});
