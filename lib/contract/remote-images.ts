/** Remote pictures of a message: POST /api/messages/[key]/images, answered with the octets. */
import { z } from 'zod';

/** As the frame names it: absolute, normalised as browsers do. */
export const RemoteImageRequest = z.object({
  url: z
    .string()
    .max(8_192)
    .regex(/^https?:\/\//),
});
