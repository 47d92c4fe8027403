/** The one place that writes a log: JSON lines on standard output, from an allow-list of fields. */
import { pino } from 'pino';
import { codeOf } from '@/lib/server/problem';

/** All that a line may say. Nothing here names a person: `account` is a keyed hash. */
export interface LogFields {
  readonly account?: string;
  readonly method?: string;
  readonly state?: string;
  readonly messages?: number;
  readonly octets?: number;
  readonly milliseconds?: number;
  readonly seconds?: number;
  readonly attempts?: number;
  readonly port?: number;
  /** Of a dialogue with a mail server, secrets cut out. It may name people, so that it is written only at debug. */
  readonly line?: string;
  /** Written as class, code, Node's reason and stack frames; its message, which may quote mail, only at debug. */
  readonly error?: unknown;
}

/** `event` is a fixed phrase, never built from data. */
export interface Log {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
  /** Whether this level is written: some lines are not worth making for nobody. */
  isTold(level: Exclude<Level, 'silent'>): boolean;
}

type Level = 'silent' | 'error' | 'warn' | 'info' | 'debug';

const PLAIN_FIELDS = [
  'account',
  'method',
  'state',
  'messages',
  'octets',
  'milliseconds',
  'seconds',
  'attempts',
  'port',
] as const satisfies readonly Exclude<keyof LogFields, 'error' | 'line'>[];

/** @param write takes one line; standard output unless told */
export function createLog(level: Level, write?: (line: string) => void): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const lines = write ? pino(options, { write }) : pino(options);
  const at =
    (name: Exclude<Level, 'silent'>) =>
    (event: string, fields: LogFields = {}) => {
      if (lines.isLevelEnabled(name)) lines[name](allowed(fields, level), event);
    };
  return {
    error: at('error'),
    warn: at('warn'),
    info: at('info'),
    debug: at('debug'),
    isTold: (name) => lines.isLevelEnabled(name),
  };
}

/** A log that says nothing, for tests. */
export function silentLog(): Log {
  return createLog('silent');
}

/** Copies what the list names: whatever else an object carries stays out, types or no types. */
function allowed(fields: LogFields, level: Level): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const name of PLAIN_FIELDS) {
    if (fields[name] !== undefined) line[name] = fields[name];
  }
  if (fields.line !== undefined && level === 'debug') line.line = fields.line;
  if (fields.error === undefined) return line;
  line.code = codeOf(fields.error);
  if (!(fields.error instanceof Error)) return line;
  line.error = fields.error.name;
  Object.assign(line, systemReason(fields.error.cause));
  if (line.code === 'internal') line.stack = framesOf(fields.error);
  if (level === 'debug') line.message = fields.error.message;
  return line;
}

/** What Node calls it (ECONNREFUSED, CERT_HAS_EXPIRED …): fixed words that tell whom to blame. */
function systemReason(cause: unknown): { reason?: string } {
  if (!(cause instanceof Error) || !('code' in cause)) return {};
  const { code } = cause;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? { reason: code } : {};
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 12).map((line) => line.trim());
}
