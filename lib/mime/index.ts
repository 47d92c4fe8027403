/** The door of lib/mime: octets → message. */
export type { Mailbox } from './addresses.ts';
export { decodeText } from './charset.ts';
export type { Contact } from './contact.ts';
export { contentOf } from './content.ts';
export type { Delivery } from './delivery-report.ts';
export type { HeaderList } from './envelope.ts';
export type { Invitation } from './invitation.ts';
export { type LocatedPart, locatePart, type Place } from './locate.ts';
export { type Message, readMessage, readNested } from './message.ts';
export { HeldOctets, type Octets, PiecedOctets } from './octets.ts';
export type { Part } from './parts.ts';
export { PROBLEMS } from './problems.ts';
export type { Protection } from './protection.ts';
export { readTop, type TopReading } from './top.ts';
