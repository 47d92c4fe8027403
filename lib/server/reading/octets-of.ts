/** A raw message, wherever it stands, as lib/mime reads it. */
import { HeldOctets, type Octets, PiecedOctets } from '@/lib/mime';
import type { RawSource } from '@/lib/server/store/contract';
import { clearOctets, PIECE_OCTETS, readPiece } from '@/lib/server/store/sealed-pieces';

/** @throws SealBrokenError while reading, where the file was changed under us */
export function octetsOf(source: RawSource): Octets {
  if (source.kind === 'held') return new HeldOctets(source.octets);
  return new PiecedOctets(clearOctets(source.size), PIECE_OCTETS, (index) =>
    readPiece(source, index),
  );
}
