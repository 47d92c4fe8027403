/** CAPA: what the server can do (RFC 2449 §5). */
import { Capabilities } from '@/lib/pop3/capabilities';
import { CommandRefusedError, LimitError } from '@/lib/pop3/errors';
import { bodyLines } from '@/lib/pop3/listings';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { listing } from '@/lib/pop3/simple';

/** Where the server refuses CAPA, nothing is known: its commands have to be tried. */
export async function capa(
  pipeline: Pipeline,
  options: CommandOptions = {},
): Promise<Capabilities> {
  const { capabilityLines, capabilityOctets } = pipeline.limits;
  try {
    const { body } = await listing(pipeline, ['CAPA'], options, {
      limit: 'capabilityOctets',
      maxOctets: capabilityOctets,
      deadline: pipeline.deadlines.capa,
    });
    const lines = bodyLines(body);
    if (lines.length > capabilityLines) {
      throw new LimitError('capabilityLines', capabilityLines, 'The list of capabilities');
    }
    return Capabilities.read(lines);
  } catch (error) {
    // QUIRK: popa3d and solid-pop3d do not know CAPA, and have UIDL and TOP all the same.
    if (error instanceof CommandRefusedError) return Capabilities.unknown;
    throw error;
  }
}
