/** Mail's CSS, parsed by the browser itself and kept only where it can neither load nor escape. */
import { MAX_CSS_DEPTH, MAX_CSS_RULES } from './limits.ts';
import { ID_PREFIX } from './named.ts';

/** How to read one message's CSS. */
export interface CssReading {
  /** What `prefers-color-scheme` is to answer. */
  scheme: 'light' | 'dark';
  /** Called with each URL that a dropped declaration wanted to load, and the style that it was in. */
  onUrl(url: string, style: CSSStyleDeclaration, property: string): void;
  /** Rules that may still be kept; counted down. */
  rulesLeft: number;
  /**
   * Set when the message brings rules for a dark scheme. Declaring `color-scheme: light dark` alone is
   * not enough: many templates do so and then paint white grounds.
   */
  knowsDark: boolean;
}

/** A reading at its start. */
export function startCssReading(
  scheme: CssReading['scheme'],
  onUrl: CssReading['onUrl'],
): CssReading {
  return { scheme, onUrl, rulesLeft: MAX_CSS_RULES, knowsDark: false };
}

/** The only functions a value may call. Everything that names a resource or a variable is absent. */
const FUNCTIONS = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp round abs ' +
    'linear-gradient radial-gradient conic-gradient repeating-linear-gradient ' +
    'repeating-radial-gradient repeating-conic-gradient -webkit-linear-gradient ' +
    '-webkit-radial-gradient -webkit-gradient from to color-stop ' +
    'cubic-bezier steps linear translate translatex translatey scale scalex scaley rotate skew skewx ' +
    'skewy matrix rect inset circle ellipse polygon blur brightness contrast grayscale opacity ' +
    'saturate sepia drop-shadow minmax repeat fit-content counter counters'
  ).split(' '),
);

/** Properties that do more than paint: bindings of old browsers, editing, and what escapes sheets. */
const DROPPED_PROPERTIES =
  /^(?:--|behavior$|-moz-binding$|-webkit-user-modify$|user-modify$|-webkit-app-region$|app-region$|view-transition|animation|transition|will-change$)/;

/**
 * Lengths that depend on the frame's height, which follows the content's: they would never settle. Those
 * of containers go by the frame where there is no container, and there is none. (Of lines from top to
 * bottom, the height is the inline size.)
 */
const HEIGHT_UNITS = /\d(?:[sld]?v|cq)(?:h|b|i|min|max)\b/i;

const URL_IN_VALUE = /(?:url|src)\(\s*["']?([^"')]*)/gi;

/** Whether a declaration as the browser understood it may stay. */
export function isHarmless(property: string, value: string): boolean {
  if (value === '' || DROPPED_PROPERTIES.test(property) || value.includes('\\')) return false;
  if (HEIGHT_UNITS.test(value)) return false;
  if (property === 'position' && /fixed|sticky/.test(value)) return false;
  for (const [, name] of value.matchAll(/([-\w]*)\(/g)) {
    if (name !== undefined && name !== '' && !FUNCTIONS.has(name.toLowerCase())) return false;
  }
  return true;
}

/** Removes from a style what is not harmless. */
export function filterDeclarations(style: CSSStyleDeclaration, reading: CssReading): void {
  for (const property of [...style]) {
    const value = style.getPropertyValue(property);
    if (isHarmless(property, value)) continue;
    for (const [, url] of value.matchAll(URL_IN_VALUE)) {
      if (url) reading.onUrl(url, style, property);
    }
    style.removeProperty(property);
  }
  // Longhands were judged one by one; the whole is judged once more as it will stand.
  if (/\\|(?:url|src|image|image-set|element|paint|var|env|attr)\(/i.test(style.cssText)) {
    style.cssText = '';
  }
}

/** The sheet that is left of `css`, ready to be adopted. Never throws over content. */
export function filterSheet(css: string, media: string, reading: CssReading): CSSStyleSheet {
  const sheet = new CSSStyleSheet({ media: readMedia(media, reading) });
  // Imports are ignored here by definition: a constructed sheet has none.
  sheet.replaceSync(css);
  filterRules(sheet, 0, reading);
  return sheet;
}

interface Rules {
  readonly cssRules: CSSRuleList;
  deleteRule(index: number): void;
}

function filterRules(owner: Rules, depth: number, reading: CssReading): void {
  for (let index = owner.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = owner.cssRules[index];
    reading.rulesLeft -= 1;
    if (rule === undefined || reading.rulesLeft < 0 || !keepRule(rule, depth, reading)) {
      owner.deleteRule(index);
    }
  }
}

function keepRule(rule: CSSRule, depth: number, reading: CssReading): boolean {
  if (depth > MAX_CSS_DEPTH) return false;
  if (rule instanceof CSSStyleRule) {
    filterDeclarations(rule.style, reading);
    if (!filterSelector(rule)) return false;
    filterRules(rule, depth + 1, reading);
    return true;
  }
  if (rule instanceof CSSMediaRule) {
    rule.media.mediaText = readMedia(rule.media.mediaText, reading);
    filterRules(rule, depth + 1, reading);
    return true;
  }
  if (rule instanceof CSSSupportsRule) {
    filterRules(rule, depth + 1, reading);
    return true;
  }
  return false;
}

/** Points `#name` at the prefixed ids. Refuses selectors that cost much or reach out of the tree. */
function filterSelector(rule: CSSStyleRule): boolean {
  const selector = rule.selectorText;
  if (/:has\(|::part|::slotted|:host|::view-transition/i.test(selector)) return false;
  if (selector.length > 4_096) return false;
  if (!selector.includes('#')) return true;
  const prefixed = prefixIds(selector);
  rule.selectorText = prefixed;
  return rule.selectorText === prefixed || rule.selectorText.includes(ID_PREFIX);
}

/** `#name` → `#prefix-name`, outside of quoted strings. */
export function prefixIds(selector: string): string {
  return selector.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#/g, (token) =>
    token === '#' ? `#${ID_PREFIX}` : token,
  );
}

/**
 * Answers `prefers-color-scheme` by our own theme, which is not always the system's. Nothing matches
 * where the query depends on the frame's height, which depends on what the query chooses.
 */
function readMedia(media: string, reading: CssReading): string {
  if (/height|orientation|aspect-ratio/i.test(media)) return 'not all';
  return media.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi, (_, asked) => {
    if (asked.toLowerCase() === 'dark') reading.knowsDark = true;
    return asked.toLowerCase() === reading.scheme ? '(min-width: 0px)' : '(max-width: 0px)';
  });
}
