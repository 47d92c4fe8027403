/** Which hosts are of one house. */

/** Under these everybody may have a name, and neighbours have nothing to do with each other. */
const SHARED = new Set([
  ...['amazonaws.com', 'appspot.com', 'azurewebsites.net', 'blogspot.com', 'cloudfront.net'],
  ...['firebaseapp.com', 'github.io', 'gitlab.io', 'herokuapp.com', 'myshopify.com', 'netlify.app'],
  ...['pages.dev', 'vercel.app', 'web.app', 'weebly.com', 'wixsite.com', 'wordpress.com'],
  ...['workers.dev'],
]);

/** `co.uk` and its like. */
const PAIR = /^(?:com?|org|net|ac|gov?|edu|ne|or)\.[a-z]{2}$/;

/** Whether one host lies under the other, or both under a name that somebody registered. */
export function isSameSite(one: string, other: string): boolean {
  return (
    one === other ||
    one.endsWith(`.${other}`) ||
    other.endsWith(`.${one}`) ||
    siteOf(one) === siteOf(other)
  );
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const ending = labels.slice(-2).join('.');
  return PAIR.test(ending) || SHARED.has(ending) ? labels.slice(-3).join('.') : ending;
}
