/** One Authentication-Results field, read. @see RFC 8601 §2.2 */

/** What one method found: `properties` are as `header.d`, in lower case, first come. */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** The field. QUIRK: Outlook.com names no server; `server` is then empty. */
export interface AuthenticationResults {
  readonly server: string;
  readonly results: readonly MethodResult[];
}

/** Units of a field that are read; real ones stay under 2,000. */
const MOST_READ = 16_384;

/**
 * A quoted string, a separator, or a word. Whatever follows a backslash belongs to it everywhere: where a
 * quote has no end, it is sought once.
 */
const TOKEN = /"((?:[^"\\]|\\.)*)"|[;=]|(?:[^\s;="\\]|\\.)+/gs;

/** A quoted string, an escaped character, or a bracket of comments. */
const BRACKET = /"(?:[^"\\]|\\.)*"|\\.|[()]/gs;

/** Reads the value of a field; whatever makes no sense is left out. */
export function readResults(value: string): AuthenticationResults {
  const [head = [], ...rest] = splitTokens(withoutComments(value.slice(0, MOST_READ)));
  const isResult = head[1] === '=';
  const results = (isResult ? [head, ...rest] : rest).flatMap((tokens) => readResult(tokens) ?? []);
  return { server: isResult ? '' : (head[0] ?? '').toLowerCase(), results };
}

/** Comments nest (RFC 5322 §3.2.2); in one that never ends lies all the rest. */
function withoutComments(value: string): string {
  let kept = '';
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of value.matchAll(BRACKET)) {
    if (token === '(') {
      if (depth === 0) kept += value.slice(from, index);
      depth += 1;
    } else if (token === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) from = index + 1;
    }
  }
  return depth === 0 ? `${kept} ${value.slice(from)}` : kept;
}

function splitTokens(value: string): string[][] {
  const parts: string[][] = [[]];
  for (const [token, quoted] of value.matchAll(TOKEN)) {
    if (token === ';') parts.push([]);
    else parts.at(-1)?.push(quoted === undefined ? token : quoted.replace(/\\(.)/g, '$1'));
  }
  return parts;
}

/** `dkim=pass header.d=example.org …`; a method may carry its version (`dkim/1`). */
function readResult(tokens: readonly string[]): MethodResult | null {
  const [method, equals, result] = tokens;
  if (method === undefined || equals !== '=' || result === undefined) return null;
  const properties = new Map<string, string>();
  for (let at = 3; at + 2 < tokens.length; at += 1) {
    const [name, sign, value] = tokens.slice(at, at + 3);
    if (name === undefined || sign !== '=' || value === undefined) continue;
    const known = name.toLowerCase();
    if (!properties.has(known)) properties.set(known, value.toLowerCase());
    at += 2;
  }
  return {
    method: method.toLowerCase().replace(/\/\d+$/, ''),
    result: result.toLowerCase(),
    properties,
  };
}
