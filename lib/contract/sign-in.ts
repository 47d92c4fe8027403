/** Proving who one is: POST /api/sign-in. */
import { z } from 'zod';
import { Account } from './session.ts';
import { Settings } from './settings.ts';

/** tls: TLS from the first octet; starttls: STLS first, or nothing; plain: in the clear. */
export const Security = z.enum(['tls', 'starttls', 'plain']);
export type Security = z.infer<typeof Security>;

/** RFC 1939 §3 and RFC 2449 §4 leave 255 octets a line; no control characters may reach one. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Control characters are not allowed.');

export const SignInRequest = z.object({
  address: line(254),
  password: line(240),
  /** Stay signed in for 30 days on this browser. */
  remember: z.boolean().default(false),
  server: z
    .object({
      /** Left out: the one that the address belongs to. */
      host: line(253).optional(),
      port: z.number().int().min(1).max(65_535).optional(),
      security: Security.optional(),
      username: line(240).optional(),
    })
    .optional(),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

/** With what the account chose, so that the first page already looks and speaks like it. */
export const SignInAnswer = Settings.pick({
  theme: true,
  fontSize: true,
  language: true,
  timeFormat: true,
  dateFormat: true,
}).extend({ account: Account });
export type SignInAnswer = z.infer<typeof SignInAnswer>;
