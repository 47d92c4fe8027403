/** What the reader does in the frame, told to the page instead of done: links, hovering, keys. */
import { readTarget } from './links.ts';
import type { FrameMessage } from './messages.ts';
import { ID_PREFIX } from './named.ts';
import { wordsOf } from './words-of.ts';

/** How often a link under a moving pointer is named again. */
const REPEAT_MS = 200;

type Distribute<T> = T extends { id: number } ? Omit<T, 'id'> : never;

/** A message to the page without the number of the message shown, which the caller adds. */
export type Report = Distribute<FrameMessage>;

/** Starts listening in the frame's document. Nothing that a link asks for happens in the frame. */
export function watchInput(report: (message: Report) => void): void {
  const follow = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, area, [*|href]') !== null) {
      event.preventDefault();
    }
    const link = linkOf(event);
    if (link === null) return;
    if (event.type === 'auxclick' && event.button !== 1) return;
    const target = readTarget(link.href);
    if (target === null) return;
    if (target.startsWith('#')) return jump(target.slice(1), report);
    report({ kind: 'link', href: target, text: wordsOf(link.element) });
  };
  document.addEventListener('click', follow, { capture: true });
  document.addEventListener('auxclick', follow, { capture: true });
  document.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
  document.addEventListener('dragstart', (event) => event.preventDefault(), { capture: true });

  let over: Element | null = null;
  let reportedAt = 0;
  const point = (event: Event) => {
    const link = event.type === 'focusout' || event.type === 'mouseleave' ? null : linkOf(event);
    const element = link?.element ?? null;
    // The page may have taken the pointer back meanwhile: what still holds is said again.
    const isFresh = element === null || event.timeStamp - reportedAt < REPEAT_MS;
    if (element === over && isFresh) return;
    over = element;
    reportedAt = event.timeStamp;
    const target = link === null ? null : readTarget(link.href);
    report({ kind: 'over', href: target, text: link === null ? '' : wordsOf(link.element) });
  };
  for (const type of ['mousemove', 'focusin', 'focusout']) document.addEventListener(type, point);
  document.documentElement.addEventListener('mouseleave', point);
  document.addEventListener('keydown', (event) => reportKey(event, report));
}

interface FoundLink {
  element: Element;
  href: string;
}

function linkOf(event: Event): FoundLink | null {
  const element = event.target instanceof Element ? event.target.closest('a, area') : null;
  const href = element?.getAttribute('href') ?? null;
  return element === null || href === null ? null : { element, href };
}

function jump(name: string, report: (message: Report) => void): void {
  let id = name;
  try {
    id = decodeURIComponent(name);
  } catch {
    // Kept as it stands: ids may hold a percent sign.
  }
  const wanted = ID_PREFIX + id;
  const named = document.getElementById(wanted) ?? document.getElementsByName(wanted)[0];
  // What no other name is, is the top (HTML, “find a potential indicated element”).
  const target = named ?? (/^(?:top)?$/i.test(id) ? document.documentElement : null);
  if (target === null) return;
  report({ kind: 'jump', top: Math.max(0, target.getBoundingClientRect().top) });
}

/** Keys with a meaning in the frame itself: selecting, copying, finding, moving the caret. */
function reportKey(event: KeyboardEvent, report: (message: Report) => void): void {
  if (event.isComposing || event.key === 'Tab') return;
  if (event.key === 'Enter' && linkOf(event) !== null) return;
  if (event.ctrlKey || event.metaKey) {
    // The keyboard of another script has no such letter; the browser goes by the place then, too.
    const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace('Key', '');
    if (/^[acf]$/i.test(letter)) return;
    // The page puts the message on paper; the browser would put the page there.
    if (/^p$/i.test(letter)) event.preventDefault();
  }
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
  report({ kind: 'key', key, code, shiftKey, ctrlKey, altKey, metaKey, repeat });
}
