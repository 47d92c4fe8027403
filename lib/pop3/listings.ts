/** Drop, scan and unique-id listing lines → records (RFC 1939 §5 and §7). */

/** The reply to STAT. `octets` is null where the server's number makes no sense. */
export interface DropListing {
  messages: number;
  octets: number | null;
}

/** A line of LIST. `octets` is a hint (servers round and lie); null where it makes no sense. */
export interface ScanListing {
  messageNumber: number;
  octets: number | null;
}

/** A line of UIDL. `uniqueId` is opaque, octets as latin1; null where the server gave none. */
export interface UniqueIdListing {
  messageNumber: number;
  uniqueId: string | null;
}
