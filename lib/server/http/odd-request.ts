/** Requests that no browser sends, and over which Next would stumble: answered before it sees them. */

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The status to refuse a request with; null where nothing is odd about it. */
export function oddRequest(method = '', target = ''): 400 | 501 | null {
  if (!METHODS.has(method)) return 501;
  return target.startsWith('/') && canDecode(target) ? null : 400;
}

function canDecode(target: string): boolean {
  try {
    decodeURI(target);
    return true;
  } catch {
    return false;
  }
}
