/** The environment, read and checked once: the only user of process.env. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { whatDoesNotGoTogether } from './config-together.ts';
import { type ListedServer, readServerList } from './server-list.ts';

/** A POP3 server that people sign in to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** tls: from the first octet; starttls: STLS first, or nothing; plain: in the clear. */
  readonly security: 'tls' | 'starttls' | 'plain';
  /** Certificates (PEM) to trust instead of the system's; null for those. */
  readonly ca: string | null;
  /** What is sent as the user name: the whole address, or what stands before its last @. */
  readonly username: 'address' | 'local-part';
}

/** Where mail is handed in (RFC 6409). */
export interface SubmissionSettings {
  readonly host: string;
  readonly port: number;
  /** tls: from the first octet; starttls: STARTTLS first, or nothing; plain: in the clear. */
  readonly security: 'tls' | 'starttls' | 'plain';
  /** Certificates (PEM) to trust instead of the system's; null for those. */
  readonly ca: string | null;
  /** account: signs in as the sender, with the mailbox's password; none: the server knows us. */
  readonly auth: 'account' | 'none';
  /** What is sent as the user name; null for the same as to the POP3 server. */
  readonly username: 'address' | 'local-part' | null;
}

/** A mail server that the administrator named. */
export interface ConfiguredServer extends MailServer {
  /** Addresses in these domains belong there, where there are several servers. In lower case. */
  readonly domains: readonly string[];
  /** Where its accounts hand their mail in, with the same password; null where they cannot. */
  readonly submission: SubmissionSettings | null;
}

/** Everything that the administrator may choose. `.env.example` says what each is for. */
export interface Config {
  /** Where to listen. Loopback unless told: passwords pass here, and only a proxy adds TLS. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** How many reverse proxies in front of us tell the truth in X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Absolute. */
  readonly dataDir: string;
  /** From SECRET or SECRET_FILE; null where the key file in `dataDir` is to be used. */
  readonly secret: string | null;
  /** Servers that people may sign in to. None, and no others: the embedded sample server is used. */
  readonly mailServers: readonly ConfiguredServer[];
  /** Whether they may also name any other on the internet. */
  readonly otherServers: 'refused' | 'allowed';
  /** How the provider signs what it found out about a message (RFC 8601); null where not said. */
  readonly authservId: string | null;
  readonly idleSeconds: number;
  readonly undoSeconds: number;
  readonly rawCache: { readonly octets: number; readonly days: number };
  readonly cookieSecure: 'auto' | 'always';
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** The environment holds values that will not do. The message has one sentence for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** A variable: what it accepts, in words and as a check, and what it is when unset. */
interface Variable<Value> {
  readonly accepts: string;
  readonly check: z.ZodType<Value>;
  /** Never show the value in a sentence. */
  readonly secret?: true;
}

const between = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

const wholeNumber = (from: number, to: number, otherwise: number): Variable<number> => ({
  accepts: `a whole number from ${from} to ${to}`,
  check: between(from, to).default(otherwise),
});

const oneOf = <const Names extends readonly [string, ...string[]]>(
  names: Names,
  otherwise: Names[number],
): Variable<Names[number]> => ({
  accepts: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  check: z.enum(names).default(otherwise as never),
});

const hostName = z
  .string()
  .max(253)
  .regex(/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?\.?$|^[0-9a-f:]*:[0-9a-f:.]*$/i);

/** A file that the administrator names, read at once so that a wrong name stops the start. */
const readable = (content: z.ZodString) =>
  z
    .string()
    .transform((path, context) => {
      try {
        return readFileSync(path, 'utf8').trim();
      } catch {
        context.addIssue('unreadable');
        return z.NEVER;
      }
    })
    .pipe(content);

const longSecret = z.string().min(32);

const VARIABLES = {
  PORT: wholeNumber(0, 65_535, 3_000),
  HOST: {
    accepts: 'a host name or an IP address to listen on',
    check: hostName.default('127.0.0.1'),
  },
  TRUSTED_PROXIES: wholeNumber(0, 10, 0),
  DATA_DIR: { accepts: 'the path of a folder', check: z.string().default('./data') },
  SECRET: { accepts: 'at least 32 characters', check: longSecret.optional(), secret: true },
  SECRET_FILE: {
    accepts: 'the path of a readable file with at least 32 characters',
    check: readable(longSecret).optional(),
  },
  POP3_HOST: {
    accepts: 'the name or IP address of a mail server, without port and without pop3://',
    check: hostName.optional(),
  },
  POP3_PORT: {
    accepts: 'a whole number from 1 to 65535',
    check: between(1, 65_535).optional(),
  },
  POP3_SECURITY: oneOf(['tls', 'starttls', 'plain'], 'tls'),
  POP3_SERVERS: {
    accepts:
      'mail servers such as "example.org=pop3s://mail.example.org+smtps://smtp.example.org", each once, with spaces between',
    check: z
      .string()
      .transform(readServerList)
      .pipe(z.custom<readonly ListedServer[]>(Array.isArray))
      .optional(),
  },
  POP3_ANY_HOST: oneOf(['no', 'yes'], 'no'),
  POP3_CA_FILE: {
    accepts: 'the path of a readable file with certificates in PEM form',
    check: readable(z.string().includes('-----BEGIN CERTIFICATE-----')).optional(),
  },
  POP3_USERNAME: oneOf(['address', 'local-part'], 'address'),
  AUTHSERV_ID: {
    accepts: 'the first word of the Authentication-Results that your mail server adds',
    check: z
      .string()
      .regex(/^[\w.:-]{1,253}$/)
      .optional(),
  },
  POP3_IDLE_SECONDS: wholeNumber(1, 600, 30),
  SMTP_HOST: {
    accepts:
      'the name or IP address of a server for outgoing mail, without port and without smtp://',
    check: hostName.optional(),
  },
  SMTP_PORT: { accepts: 'a whole number from 1 to 65535', check: between(1, 65_535).optional() },
  SMTP_SECURITY: oneOf(['tls', 'starttls', 'plain'], 'tls'),
  SMTP_CA_FILE: {
    accepts: 'the path of a readable file with certificates in PEM form',
    check: readable(z.string().includes('-----BEGIN CERTIFICATE-----')).optional(),
  },
  SMTP_AUTH: oneOf(['account', 'none'], 'account'),
  SMTP_USERNAME: {
    accepts: 'address or local-part',
    check: z.enum(['address', 'local-part']).optional(),
  },
  UNDO_SECONDS: wholeNumber(0, 600, 10),
  RAW_CACHE_MEGABYTES: wholeNumber(0, 1_000_000, 512),
  RAW_CACHE_DAYS: wholeNumber(1, 3_650, 30),
  COOKIE_SECURE: oneOf(['auto', 'always'], 'auto'),
  LOG_LEVEL: oneOf(['silent', 'error', 'warn', 'info', 'debug'], 'info'),
} satisfies Record<string, Variable<unknown>>;

type Name = keyof typeof VARIABLES;
type Values = { [N in Name]: z.output<(typeof VARIABLES)[N]['check']> };

/** The names of all variables, for the check that each is documented. */
export const VARIABLE_NAMES = Object.keys(VARIABLES);

/**
 * Reads the environment. A variable that is set but empty counts as unset.
 * @throws ConfigError naming every variable that will not do, and what it accepts.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const sentences: string[] = [];
  const given = (name: string) => (env[name]?.trim() ? env[name].trim() : undefined);
  const values = Object.fromEntries(
    Object.entries<Variable<unknown>>(VARIABLES).map(([name, variable]) => {
      const result = variable.check.safeParse(given(name));
      if (!result.success) {
        const shown = variable.secret ? 'its present value' : `"${given(name)}"`;
        sentences.push(`${name} accepts ${variable.accepts}; ${shown} will not do.`);
      }
      return [name, result.data];
    }),
  ) as Values;
  if (given('SECRET') && given('SECRET_FILE')) {
    sentences.push('SECRET_FILE accepts a path only where SECRET is not set; set one of the two.');
  }
  sentences.push(...whatDoesNotGoTogether(given));
  if (sentences.length > 0) throw new ConfigError(sentences);
  return configOf(values);
}

function configOf(values: Values): Config {
  return {
    host: values.HOST,
    port: values.PORT,
    trustedProxies: values.TRUSTED_PROXIES,
    dataDir: resolve(values.DATA_DIR),
    secret: values.SECRET ?? values.SECRET_FILE ?? null,
    mailServers: mailServersOf(values),
    otherServers: values.POP3_ANY_HOST === 'yes' ? 'allowed' : 'refused',
    authservId: values.AUTHSERV_ID ?? null,
    idleSeconds: values.POP3_IDLE_SECONDS,
    undoSeconds: values.UNDO_SECONDS,
    rawCache: { octets: values.RAW_CACHE_MEGABYTES * 2 ** 20, days: values.RAW_CACHE_DAYS },
    cookieSecure: values.COOKIE_SECURE,
    logLevel: values.LOG_LEVEL,
  };
}

function mailServersOf(values: Values): ConfiguredServer[] {
  const common = { ca: values.POP3_CA_FILE ?? null, username: values.POP3_USERNAME };
  const otherwise = submissionOf(values);
  if (values.POP3_SERVERS) {
    return values.POP3_SERVERS.map((listed) => {
      const submission = listed.submission && { ...listed.submission, ...signingIn(values) };
      return { ...listed, ...common, submission: submission ?? otherwise };
    });
  }
  if (!values.POP3_HOST) return [];
  const security = values.POP3_SECURITY;
  const port = values.POP3_PORT ?? (security === 'tls' ? 995 : 110);
  const host = values.POP3_HOST.toLowerCase();
  return [{ host, port, security, domains: [], ...common, submission: otherwise }];
}

const SUBMISSION_PORTS = { tls: 465, starttls: 587, plain: 25 } as const;

/** The server for all of which nothing else is said. */
function submissionOf(values: Values): SubmissionSettings | null {
  if (!values.SMTP_HOST) return null;
  const security = values.SMTP_SECURITY;
  const port = values.SMTP_PORT ?? SUBMISSION_PORTS[security];
  return { host: values.SMTP_HOST.toLowerCase(), port, security, ...signingIn(values) };
}

/** What holds for every submission server. */
function signingIn(values: Values): Pick<SubmissionSettings, 'ca' | 'auth' | 'username'> {
  return {
    ca: values.SMTP_CA_FILE ?? null,
    auth: values.SMTP_AUTH,
    username: values.SMTP_USERNAME ?? null,
  };
}
