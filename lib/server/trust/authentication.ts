/** Whether the reader's own provider confirmed the domain that a message claims to be from. */
import type { HeaderFields } from '@/lib/contract/message';
import type { Authentication } from '@/lib/contract/trust';
import { isUnder } from './domains.ts';
import { type AuthenticationResults, type MethodResult, readResults } from './results-field.ts';

/** What the provider found, as far as it may be relied on. */
export interface Finding {
  readonly authentication: Authentication;
  /** Domains whose DKIM signatures were found good, all of them. */
  readonly signers: readonly string[];
}

const NOTHING: Finding = { authentication: 'unknown', signers: [] };

/**
 * Reads the topmost Authentication-Results. Anybody can put such a field into a message, so it counts:
 *
 * - where the provider's authserv-id is known, if it bears that name: who gives himself one takes
 *   forged ones out (RFC 8601 §5);
 * - else if it stands above every Received field: only the receiving side can write there;
 * - else only if it speaks against the message, which nobody forges to his own harm.
 */
export function findAuthentication(
  header: HeaderFields,
  from: string,
  authservId: string | null,
): Finding {
  const fields = header.map(([name, value]) => ({ name: name.toLowerCase(), value }));
  const at = fields.findIndex(
    ({ name, value }) =>
      name === 'authentication-results' &&
      (authservId === null || readResults(value).server === authservId.toLowerCase()),
  );
  const field = fields[at];
  if (field === undefined || from === '') return NOTHING;
  const finding = judge(readResults(field.value), from);
  const isOnTop = fields.slice(0, at).every(({ name }) => name !== 'received');
  const isReliable = authservId !== null || isOnTop;
  return isReliable || finding.authentication === 'failed'
    ? { ...finding, signers: isReliable ? finding.signers : [] }
    : NOTHING;
}

/** DMARC decides where it was tried; else a good signature or path of the very domain does. */
function judge({ results }: AuthenticationResults, from: string): Finding {
  const passed = results.filter(({ result }) => result === 'pass');
  const signers = passed.flatMap(({ method, properties }) =>
    method === 'dkim' ? [signerOf(properties)].filter((domain) => domain !== '') : [],
  );
  const dmarc = results.filter(({ method }) => method === 'dmarc');
  const authentication = judgeDmarc(dmarc, from) ?? judgeAligned(results, passed, signers, from);
  const failed = refuted(results);
  return { authentication, signers: signers.filter((domain) => !failed.has(domain)) };
}

/** A signature that failed may be another's hand under a name whose own signature is good. */
function refuted(results: readonly MethodResult[]): Set<string> {
  const failed = results.filter(({ method, result }) => method === 'dkim' && result === 'fail');
  return new Set(failed.map(({ properties }) => signerOf(properties)));
}

/** Two results that differ are one too many: a part of the message may have been taken for one. */
function judgeDmarc(dmarc: readonly MethodResult[], from: string): Authentication | null {
  if (dmarc.some(({ result }) => result === 'fail')) return 'failed';
  if (dmarc.length === 0 || dmarc.every(({ result }) => result === 'none')) return null;
  const isPassed = dmarc.every(({ result, properties }) => {
    const about = properties.get('header.from') ?? from;
    return result === 'pass' && (about === from || isUnder(from, about));
  });
  return isPassed ? 'passed' : 'unknown';
}

function judgeAligned(
  results: readonly MethodResult[],
  passed: readonly MethodResult[],
  signers: readonly string[],
  from: string,
): Authentication {
  const paths = passed.flatMap(({ method, properties }) =>
    method === 'spf' ? [domainOf(properties.get('smtp.mailfrom') ?? '')] : [],
  );
  const isAligned = [...signers, ...paths].some(
    (domain) =>
      domain !== '' && (domain === from || isUnder(from, domain) || isUnder(domain, from)),
  );
  if (isAligned) return 'passed';
  const isRefuted = results.some(
    ({ method, result }) => (method === 'dkim' || method === 'spf') && result === 'fail',
  );
  return isRefuted && passed.length === 0 ? 'failed' : 'unknown';
}

const domainOf = (mailbox: string) => mailbox.slice(mailbox.lastIndexOf('@') + 1);

/** QUIRK: some name the identity (header.i) alone. */
const signerOf = (properties: MethodResult['properties']) =>
  properties.get('header.d') ?? domainOf(properties.get('header.i') ?? '');
