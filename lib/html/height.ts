/** Measures how high the message stands, and says so only when there is something new to say. */
import { MAX_FRAME_HEIGHT, MAX_IDLE_HEIGHT_REPORTS } from './limits.ts';

/** Narrower than this share of its natural width, mail scrolls sideways instead of shrinking. */
const LEAST_ZOOM = 0.5;
/** Paper does not scroll: small is better than cut off. */
const LEAST_ZOOM_ON_PAPER = 0.1;

/**
 * Watches the frame's document and calls `report` with each new height in CSS pixels. A message
 * whose height keeps changing without a reason is not listened to any more.
 */
export function watchHeight(report: (height: number) => void): { reset(): void } {
  let last = -1;
  let width = -1;
  let idleReports = 0;
  const measure = () => {
    if (width !== window.innerWidth) {
      width = window.innerWidth;
      idleReports = 0;
    }
    fitWidth();
    const height = measureHeight();
    if (Math.abs(height - last) < 1 || idleReports >= MAX_IDLE_HEIGHT_REPORTS) return;
    last = height;
    idleReports += 1;
    document.documentElement.classList.toggle('too-tall', height >= MAX_FRAME_HEIGHT);
    report(height);
  };
  const because = () => {
    idleReports = 0;
    measure();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(document.documentElement);
  observer.observe(document.body);
  // Neither event bubbles, and content out of the flow does not resize the body.
  document.addEventListener('load', because, { capture: true });
  document.addEventListener('error', because, { capture: true });
  document.addEventListener('toggle', because, { capture: true });
  return {
    reset() {
      last = -1;
      because();
    },
  };
}

/** The whole message, with what hangs out of the body's box. */
function measureHeight(): number {
  const { body, documentElement } = document;
  const inFlow = documentElement.getBoundingClientRect().height;
  const overflowing = body.offsetTop + body.scrollHeight * zoomOf(body);
  return Math.min(Math.ceil(Math.max(inFlow, overflowing)), MAX_FRAME_HEIGHT);
}

const zoomOf = (element: HTMLElement) => Number(element.style.zoom) || 1;

/** What flows against the body's own direction hangs out at its beginning, where nothing scrolls to. */
function neededWidth(body: HTMLElement): number {
  const along = body.scrollWidth;
  const against = getComputedStyle(body).direction === 'rtl' ? 'ltr' : 'rtl';
  if (body.querySelector(`[dir="${against}" i], [style*="${against}"]`) === null) return along;
  const { direction } = body.style;
  body.style.direction = against;
  const needed = Math.max(along, body.scrollWidth);
  body.style.direction = direction;
  return needed;
}

/** Shrinks a message that is somewhat too wide, and lets images that were narrowed keep their shape. */
export function fitWidth(): void {
  const { body } = document;
  const room = document.documentElement.clientWidth;
  for (const image of document.images) {
    const natural = Number(image.getAttribute('width')) || image.naturalWidth;
    image.classList.toggle('airlock-wide', natural > room);
  }
  body.style.zoom = '';
  const share = body.clientWidth / neededWidth(body);
  const isOnPaper = document.documentElement.classList.contains('paper');
  const least = isOnPaper ? LEAST_ZOOM_ON_PAPER : LEAST_ZOOM;
  if (share < 1 && share >= least) body.style.zoom = String(Math.floor(share * 100) / 100);
}
