/** One hostile message, and how tables of them are made from templates. */
import { canaryHost } from '@/test/support/canary';

/** `name` signs what the payload does: the host it calls, the word it says when it runs. */
export interface Payload {
  name: string;
  html: string;
}

/** What a template may put in: where to call, and what to run. */
interface Signature {
  /** http://<name>.canary.test/x */
  url: string;
  host: string;
  /** A script that tells the test that it ran, and calls out. No quotes of either kind in it. */
  script: string;
}

/** A payload's text, given its signature. */
export type Template = (signature: Signature) => string;

/** Numbers the templates: `prefix1`, `prefix2` … */
export function sign(prefix: string, templates: readonly Template[]): Payload[] {
  return templates.map((template, index) => {
    const name = `${prefix}${index + 1}`;
    const host = canaryHost(name);
    const url = `http://${host}/x`;
    const word = `String.fromCharCode(${[...name].map((char) => char.charCodeAt(0)).join(',')})`;
    return { name, html: template({ url, host, script: `ran(${word})` }) };
  });
}
