/** What the pipeline needs of a line to a server; `transport.ts` has it over sockets. */

/** Told what happens on the line. Nothing is told after `onClosed`. */
export interface Listener {
  /** The chunk's memory is written over after the call. */
  onOctets(chunk: Buffer): void;
  /** `null` when the peer closed in good order. */
  onClosed(error: Error | null): void;
}

export interface Transport {
  /** True when the line is encrypted and the peer proven. */
  readonly secure: boolean;
  /** Begins to read. Called once for each listener; the last one is told. */
  listen(listener: Listener): void;
  /** One character for each octet. */
  write(octets: string): void;
  pause(): void;
  resume(): void;
  /** Wraps the line in TLS; octets that came before and were not read are an error. */
  startTls(): Promise<void>;
  /** What SCRAM-…-PLUS binds to, or null where there is nothing. */
  channelBinding(): { type: 'tls-exporter' | 'tls-unique'; data: Buffer } | null;
  /** Hangs up once everything written has gone out. */
  hangUp(): void;
  destroy(): void;
}
