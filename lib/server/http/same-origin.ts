/** Whether a state-changing request comes from our own page. */

/**
 * Browsers say so in Sec-Fetch-Site; older ones and those on plain http send Origin alone. A request
 * with neither comes from no page (curl, a script with its own cookie) and cannot be forged by one.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
