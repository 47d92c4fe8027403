/** The door of lib/mime: octets → message. */
export type { Mailbox } from './addresses.ts';
export type { Delivery } from './delivery-report.ts';
export type { HeaderList } from './envelope.ts';
export { type Message, type Part, readMessage } from './message.ts';
export { type OpenedPart, openPart } from './open-part.ts';
export { readTop, type TopReading } from './top.ts';
