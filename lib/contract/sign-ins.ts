/** Where an account is signed in: GET and DELETE /api/sign-ins. */
import { z } from 'zod';

/** Stands for one sign-in in URLs. It tells nothing and opens nothing. */
export const SignInName = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** One browser that is signed in. */
export const SignInView = z.object({
  name: SignInName,
  /** As people call it ("Firefox", "Windows"); null where it is not known. */
  browser: z.string().nullable(),
  system: z.string().nullable(),
  /** Where it was when last used; the address tells a person's networks apart. */
  network: z.object({
    kind: z.enum(['same-computer', 'local', 'internet', 'unknown']),
    address: z.string().optional(),
  }),
  signedInAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
export type SignInView = z.infer<typeof SignInView>;

/** The one used last comes first. */
export const SignInList = z.object({ signIns: z.array(SignInView) });
export type SignInList = z.infer<typeof SignInList>;

/** Body of DELETE /api/sign-ins: whether the browser that asks stays signed in. */
export const SignOutEverywhere = z.object({ keep: z.enum(['this', 'none']) });
