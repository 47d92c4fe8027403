/** One measurement, as it is handed to a client's process, and what comes back. */

/** What to fetch, and from where. */
export interface Job {
  readonly client: 'floor' | 'ours' | 'ours, each' | 'poplib' | 'node-pop3' | 'yapople';
  readonly verb: 'TOP' | 'RETR' | 'RETR, streamed';
  /** How many messages, from number 1. */
  readonly count: number;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Measured in a process that has just begun, or after the same was done `WARMED_BY` times before. */
  readonly process: 'fresh' | 'warm';
  /** Where the clients that are not ours are installed. */
  readonly peers: string;
}

/** From the first command after the listings until the last octet of the last reply. */
export interface Measured {
  readonly seconds: number;
  /** CPU of the client's process in that time, user and system. */
  readonly cpuSeconds: number;
  readonly octets: number;
  /** Peak resident memory of the process when it began, and at its end; octets. */
  readonly residentBefore: number;
  readonly residentPeak: number;
}

/** Lines that every TOP asks for. */
export const TOP_LINES = 20;

/** How often a warm process has done the same before; the engine has compiled all of it by then. */
export const WARMED_BY = 5;
