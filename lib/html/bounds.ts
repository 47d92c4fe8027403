/** Tells by one linear scan, before any parser sees it, whether HTML is small enough to be shown. */
import {
  MAX_HTML_DEPTH,
  MAX_HTML_LENGTH,
  MAX_HTML_NODES,
  MAX_REOPENED_ELEMENTS,
} from './limits.ts';

/** Which bound the HTML breaks; null when none. */
export type Excess = 'octets' | 'nodes' | 'depth' | null;

const words = (text: string) => new Set(text.split(' '));

/** Void elements, and those whose end tag HTML lets people leave out: they nest no deeper. */
const UNCOUNTED = words(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr ' +
    'html head body p li dt dd option optgroup rp rt rb rtc td th tr tbody thead tfoot colgroup caption',
);

/** Elements that the parser opens again in every block until they are closed. */
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

const TAG = /<(?:(!--)|(\/?)([a-z][^\s/>]{0,40}))/gi;

/**
 * The first bound that `html` breaks. Counts like a careless reader, not like a parser: text that
 * looks like tags inside of comments or attributes counts too, which errs to the safe side.
 */
export function findExcess(html: string): Excess {
  if (html.length > MAX_HTML_LENGTH) return 'octets';
  let nodes = 0;
  let depth = 0;
  let unclosed = 0;
  let reopened = 0;
  for (const [, comment, slash, rawName] of html.matchAll(TAG)) {
    nodes += 1;
    if (nodes > MAX_HTML_NODES) return 'nodes';
    if (comment !== undefined || rawName === undefined) continue;
    const name = rawName.toLowerCase();
    const step = slash === '/' ? -1 : 1;
    if (FORMATTING.has(name)) unclosed = Math.max(0, unclosed + step);
    // A handful that stand open is everyday's carelessness; what counts is the pile.
    else if (step > 0) reopened += Math.max(0, unclosed - 8);
    if (!UNCOUNTED.has(name)) depth = Math.max(0, depth + step);
    if (depth > MAX_HTML_DEPTH) return 'depth';
    if (reopened > MAX_REOPENED_ELEMENTS) return 'nodes';
  }
  return null;
}
