/** Text with the pieces that were searched marked in it. */

/** A piece of text, and whether it is what was searched. */
export interface MarkedPiece {
  readonly text: string;
  readonly found: 'no' | 'yes';
}

export function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  let place = 0;
  return pieces.map(({ text, found }) => {
    const key = place;
    place += text.length;
    return found === 'yes' ? (
      <mark key={key} className="found">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
