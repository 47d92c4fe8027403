/** Puts one message on paper: its head above it, nothing folded, every picture in its place. */
import { fitWidth } from './height.ts';
import type { PageMessage, PaperHead } from './messages.ts';
import { show } from './show.ts';

type Print = Extract<PageMessage, { kind: 'print' }>;

/** Paper is white, and so is what the message is judged against. */
const PAPER = { text: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)', link: 'rgb(11, 87, 208)' };

/** Only in a frame that may open dialogs; elsewhere the browser prints nothing. */
export async function printOut({ id, html, images, head }: Print): Promise<void> {
  const look = { theme: 'light', look: 'as-sent', colours: PAPER } as const;
  const { filled } = show({ kind: 'show', id, html, images, unfold: '', ...look });
  document.documentElement.classList.add('paper');
  document.title = head.title;
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  document.body.before(headOf(head));
  await filled;
  await Promise.all([...document.images].map(settled));
  const boxes = [...document.body.querySelectorAll<HTMLElement>('*')];
  for (const box of boxes.filter(scrolls)) unroll(box);
  fitWidth();
  window.print();
}

/** Whether more is in the box than is seen of it. (What is hidden without a way to it stays hidden.) */
function scrolls(box: HTMLElement): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(box);
  return [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
}

/** Nothing scrolls on paper. */
function unroll({ style }: HTMLElement): void {
  style.setProperty('overflow', 'visible', 'important');
  style.setProperty('height', 'auto', 'important');
  style.setProperty('max-height', 'none', 'important');
}

/** Loaded or failed. (Out of sight, browsers put off decoding, so that is not waited for.) */
function settled(image: HTMLImageElement): Promise<void> | void {
  if (image.complete) return;
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => resolve());
  });
}

const HEAD_STYLE = new CSSStyleSheet();
HEAD_STYLE.replaceSync(`
  header { border-bottom: 1px solid #bbb; color: #000; font: 13px/1.5 system-ui, "Noto Sans", Arial, sans-serif; margin-bottom: 18px; padding-bottom: 12px; }
  h1, dd { overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent; }
  h1 { font-size: 20px; font-weight: 600; line-height: 1.3; margin: 0 0 10px; }
  dl { display: grid; gap: 2px 12px; grid-template-columns: max-content 1fr; margin: 0; }
  dt { color: #555; }
  dd { margin: 0; white-space: pre-line; }
`);

/** In a tree of its own, where no style of the message's reaches. */
function headOf({ title, lines, direction }: PaperHead): HTMLElement {
  const host = document.createElement('div');
  host.className = 'airlock-head';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [HEAD_STYLE];
  const header = document.createElement('header');
  header.dir = direction;
  const list = document.createElement('dl');
  for (const [name, words] of lines) list.append(said('dt', name), said('dd', words));
  header.append(said('h1', title), list);
  root.append(header);
  return host;
}

function said(tag: 'h1' | 'dt' | 'dd', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  element.dir = 'auto';
  return element;
}
