/** By which rules a message wants to be laid out, as its doctype says it to every browser. */

/**
 * strict: today's standard; lenient: lines that hold nothing but pictures are as high as those, on
 * which layouts of sliced pictures rely (browsers call it limited quirks).
 */
export type Layout = 'strict' | 'lenient';

/** Where a doctype is looked for; UTF-16 units. */
const LOOKED_AT = 4_096;
const DOCTYPE = /<!doctype\s+([^>]{1,300})>/iy;
const STRICT = /^html\s*$|^html\s+system\b|\/\/dtd (?:xhtml 1\.\d(?: strict)?|html 4\.01)\/\//i;

/** Behind blanks, comments and the declarations of XML. */
function skipPrologue(head: string): number {
  for (let at = 0; ; ) {
    if (/[\s\ufeff]/.test(head.charAt(at))) {
      at += 1;
      continue;
    }
    const end = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '>' : null;
    const found = end === null ? -1 : head.indexOf(end, at);
    if (end === null || found === -1) return at;
    at = found + end.length;
  }
}

/** Without a doctype browsers are more lenient still; no webmail goes with them, and neither do we. */
export function layoutOf(html: string): Layout {
  const head = html.slice(0, LOOKED_AT);
  DOCTYPE.lastIndex = skipPrologue(head);
  const doctype = DOCTYPE.exec(head)?.[1];
  return doctype !== undefined && STRICT.test(doctype) ? 'strict' : 'lenient';
}
