/** What CAPA announced, read once (RFC 2449 §5–6). */

/** A server's capabilities. Names are upper-cased; look-ups are case-blind. */
export class Capabilities {
  /** False when the server does not know CAPA (or was not asked): then nothing is known. */
  readonly announced: boolean;
  /** Every announced name with its arguments, those of repeated names joined. */
  readonly entries: ReadonlyMap<string, readonly string[]>;

  constructor(announced: boolean, entries: ReadonlyMap<string, readonly string[]>) {
    this.announced = announced;
    this.entries = entries;
  }

  static readonly unknown = new Capabilities(false, new Map());

  /** Reads the lines of a CAPA reply; blank lines pass, several lines of one name are merged. */
  static read(lines: Iterable<string>): Capabilities {
    const entries = new Map<string, string[]>();
    for (const line of lines) {
      const [name, ...args] = line.split(/\s+/).filter((word) => word !== '');
      if (name === undefined) continue;
      const key = name.toUpperCase();
      const known = entries.get(key);
      if (known === undefined) entries.set(key, args);
      else known.push(...args);
    }
    return new Capabilities(true, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toUpperCase());
  }

  arguments(name: string): readonly string[] {
    return this.entries.get(name.toUpperCase()) ?? [];
  }

  /** SASL mechanisms, upper-cased. */
  get sasl(): ReadonlySet<string> {
    return new Set(this.arguments('SASL').map((name) => name.toUpperCase()));
  }

  get pipelining(): boolean {
    return this.has('PIPELINING');
  }

  get implementation(): string | null {
    return this.arguments('IMPLEMENTATION').join(' ') || null;
  }

  /** Days that read messages are kept, `never` for without end; null when not announced. */
  get expire(): { days: number | 'never'; perUser: boolean } | null {
    const [days, scope] = this.arguments('EXPIRE');
    if (days === undefined) return null;
    const perUser = scope?.toUpperCase() === 'USER';
    if (days.toUpperCase() === 'NEVER') return { days: 'never', perUser };
    return /^\d+$/.test(days) ? { days: Number(days), perUser } : null;
  }

  /** Seconds that must pass between two sign-ins; null when not announced. */
  get loginDelay(): { seconds: number; perUser: boolean } | null {
    const [seconds, scope] = this.arguments('LOGIN-DELAY');
    if (seconds === undefined || !/^\d+$/.test(seconds)) return null;
    return { seconds: Number(seconds), perUser: scope?.toUpperCase() === 'USER' };
  }
}
