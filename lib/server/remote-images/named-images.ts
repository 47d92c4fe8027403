/** Which pictures a message's HTML names: nothing else is fetched on its behalf. */
import { Parser } from 'htmlparser2';
import { IMAGES_PER_MESSAGE } from './limits.ts';

/** In quotes an address may hold brackets. */
const IN_CSS = /url\(\s*(?:"([^"]+)|'([^']+)|([^"')]+))/gi;

/**
 * Absolute addresses of http and https, as browsers read them: in `src`, in `background` and in
 * styles. What is hidden by escapes of CSS is not found, and not shown in the frame either.
 */
export function namedImages(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: string | undefined) => {
    const url = value === undefined ? null : readAddress(value);
    if (url !== null && found.size < IMAGES_PER_MESSAGE) found.add(url);
  };
  const addCss = (css: string) => {
    for (const [, double, single, bare] of css.matchAll(IN_CSS)) add(double ?? single ?? bare);
  };
  let style = '';
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, { src, background, style: inline }) {
      inStyle = name === 'style';
      if (name === 'img') add(src);
      add(background);
      if (inline !== undefined) addCss(inline);
    },
    ontext(text) {
      if (inStyle) style += text;
    },
    onclosetag() {
      if (inStyle) addCss(style);
      style = '';
      inStyle = false;
    },
  });
  parser.end(html);
  return found;
}

/** As the URL parser of browsers reads it; null where it names no host of the web. */
function readAddress(value: string): string | null {
  const trimmed = value.trim();
  const whole = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  if (!/^\s*h\s*t\s*t\s*p/i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
