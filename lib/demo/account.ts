/** The sample person, and whether a sign-in is theirs. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The domain whose mail the sample server keeps. */
export const sampleDomain = 'poplar.example';

/** The one person with a maildrop here; the password is public on purpose. */
export const sampleAccount = {
  name: 'Anna Winter',
  address: `anna@${sampleDomain}`,
  password: 'poplar',
} as const;

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** True for the sample person's address (or its local part alone) with the right password. */
export function isSampleAccount(username: string, password: string): boolean {
  const known = ownsAddress(username.includes('@') ? username : `${username}@${sampleDomain}`);
  const matches = timingSafeEqual(digest(password), digest(sampleAccount.password));
  return known && matches;
}

/** True for an address that delivers into the sample maildrop; `anna+anything@` does too. */
export function ownsAddress(address: string): boolean {
  return address.toLowerCase().replace(/\+[^@]*@/, '@') === sampleAccount.address;
}

/** True for every address of the sample domain, with a maildrop or without. */
export function isLocal(address: string): boolean {
  return address.toLowerCase().endsWith(`@${sampleDomain}`);
}
