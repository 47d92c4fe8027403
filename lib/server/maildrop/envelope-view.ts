/** A message's row as the browser gets it. */
import type { Envelope } from '@/lib/contract/envelope';
import type { EnvelopeRecord, FlagRecord } from '@/lib/server/store/contract';

/**
 * @param row what its listing says
 * @param record what TOP told of it; blank where that is not known yet
 * @param flags neither read nor starred where there are none
 */
export function envelopeOf(
  { key, octets, uniqueId }: Pick<EnvelopeRecord, 'key' | 'octets' | 'uniqueId'>,
  record: EnvelopeRecord | undefined,
  flags: FlagRecord | undefined,
): Envelope {
  return {
    key,
    uniqueId,
    from: [...(record?.from ?? [])],
    to: [...(record?.to ?? [])],
    subject: record?.subject ?? '',
    date: record?.date ?? null,
    octets,
    preview: record?.preview ?? '',
    attachments: record?.attachments ?? false,
    read: flags?.read ?? false,
    starred: flags?.starred ?? false,
  };
}
