/** Which answers of our routes Next's own compression takes. */
import type { ServerResponse } from 'node:http';

/** Lists and messages, scripts, the frame's shell. Not events, which would wait for each other; files are left as they are. */
const WORTHWHILE = /^(?:application\/json|text\/(?:html|javascript))\b/;

/**
 * QUIRK: Next (16.4, base-http/node.js) hands on a route's headers as arrays of one, and its
 * compression takes an array for no type at all. Here the type of what is worth it is one string.
 */
export function letCompress(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const [only, ...others] = Array.isArray(value) ? value : [];
    const isType = name.toLowerCase() === 'content-type' && others.length === 0;
    return setHeader(name, isType && only !== undefined && WORTHWHILE.test(only) ? only : value);
  };
}
