/** SASL EXTERNAL: the client certificate has said it already (RFC 4422 appendix A). */
import type { Mechanism } from './sasl.ts';

export function external(authorizationId = ''): Mechanism {
  return {
    name: 'EXTERNAL',
    secrets: [],
    respond: () => Buffer.from(authorizationId),
    missing: () => null,
  };
}
