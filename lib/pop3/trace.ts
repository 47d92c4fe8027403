/** What a session says and hears, for a person to read; secrets never get this far. */

/** 0: nothing; 1: commands and status lines; 2: bodies as well, as they arrive. */
export type TraceLevel = 0 | 1 | 2;

/** One line or piece of the dialogue. `session` counts the connections of this process. */
export type TraceEvent =
  | { type: 'sent'; session: number; line: string }
  | { type: 'received'; session: number; line: string }
  | { type: 'body'; session: number; octets: Uint8Array }
  | { type: 'note'; session: number; text: string };

export type Trace = (event: TraceEvent) => void;
