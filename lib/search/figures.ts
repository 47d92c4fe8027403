/** Numbers as people type them, in the figures that arithmetic knows. */

/** Wide and Arabic figures with their point turned into plain ones, without the marks of direction beside them. */
export const inFigures = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/\u066b/g, '.')
    .replace(/[\u061c\u200e\u200f]/g, '');
