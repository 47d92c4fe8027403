/** Finds where a domain's mail is handed in: what its name servers say (RFC 6186, RFC 8314 §5.1), else the usual names. */
import { domainOf } from '@/lib/server/internet-name';
import {
  type AskServices,
  askNameServers,
  firstThatGreets,
  type Greets,
  type Service,
} from '@/lib/server/service-records';
import type { MailAccount } from '@/lib/server/sign-in/account';
import { greets as greetsThere } from './smtp.ts';
import { publicServer, type Where } from './submission-policy.ts';

/** How long one server may take from the first packet to its reply to EHLO. */
const GREETING_MS = 5_000;

/** What nearly every provider calls it, the most telling first. */
const USUAL_NAMES = ['smtp.', 'mail.', 'submission.'] as const;

/** What discovery asks of the world; the real one unless told. */
export interface SubmissionDiscoveryOptions {
  readonly services?: AskServices;
  readonly greets?: Greets<Where>;
}

/** Proposes a server; sends nothing but EHLO and QUIT. */
export type FindSubmission = (
  account: Pick<MailAccount, 'address' | 'server'>,
) => Promise<Where | null>;

/**
 * Whatever is found is only proposed: a password goes there once its owner has said so, wherever the
 * name servers point (RFC 6186 §4).
 */
export function createSubmissionDiscovery(
  options: SubmissionDiscoveryOptions = {},
): FindSubmission {
  const { services = askNameServers, greets = greetPublic } = options;
  return async ({ address, server }) => {
    const domain = domainOf(address);
    const [tls, starttls] = await Promise.all(
      ['_submissions._tcp', '_submission._tcp'].map((service) =>
        domain === '' ? [] : services(`${service}.${domain}`),
      ),
    );
    const usual = usualHosts(domain, server.host);
    return (
      (await firstThatGreets([...named(tls, 465), ...usual].map(byTls), greets)) ??
      (await firstThatGreets([...named(starttls, 587), ...usual].map(byStarttls), greets))
    );
  };
}

const byTls = (host: string): Where => ({ host, port: 465, security: 'tls' });
const byStarttls = (host: string): Where => ({ host, port: 587, security: 'starttls' });

/** The preferred one, where it is at the port that may be reached. */
function named(services: readonly Service[] = [], port: number): string[] {
  return services.slice(0, 1).flatMap((service) => (service.port === port ? [service.name] : []));
}

/** Of the address's domain, and of the POP3 server: itself, and its neighbours. */
function usualHosts(domain: string, pop3Host: string): string[] {
  const parent = pop3Host.split('.').slice(1).join('.');
  const domains = [domain, parent].filter((name) => name.includes('.'));
  const hosts = domains.flatMap((name) => USUAL_NAMES.map((usual) => `${usual}${name}`));
  return [...new Set([...hosts, pop3Host])];
}

async function greetPublic(where: Where, signal: AbortSignal): Promise<void> {
  const within = { connectWithin: GREETING_MS, greetingWithin: GREETING_MS };
  await greetsThere(publicServer(where), signal, { ...within, submitWithin: GREETING_MS });
}
