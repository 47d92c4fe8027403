/** The frame's one script: takes one port from the page, shows what comes, tells what is done. */
import { findExcess } from './bounds.ts';
import { findElsewhere } from './elsewhere.ts';
import { HANDSHAKE } from './handshake.ts';
import { watchHeight } from './height.ts';
import { type Report, watchInput } from './input.ts';
import { MAX_LINK_LENGTH, MAX_REMOTE_IMAGES } from './limits.ts';
import type { PageMessage } from './messages.ts';
import { printOut } from './paper.ts';
import { sanitize } from './sanitize.ts';
import { fillImages, show } from './show.ts';

function open(port: MessagePort): void {
  let id = 0;
  const report = (message: Report) => port.postMessage({ ...message, id });
  const height = watchHeight((value) => report({ kind: 'height', height: value }));
  watchInput(report);
  window.addEventListener('pagehide', () => report({ kind: 'left' }));
  port.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
    if (data.kind === 'images') {
      if (data.id === id) void fillImages(data.images);
      return;
    }
    id = data.id;
    if (data.kind === 'print') return void printOut(data);
    const excess = findExcess(data.html);
    if (excess !== null) return report({ kind: 'refused', excess });
    const { design, remote, trackers } = show(data);
    const urls = [...remote].filter((url) => url.length <= MAX_LINK_LENGTH);
    // The height first: what becomes visible stands as it will stand.
    height.reset();
    report({
      kind: 'shown',
      design,
      remote: { trackers: trackers.size, urls: urls.slice(0, MAX_REMOTE_IMAGES) },
      elsewhere: findElsewhere(document.body),
    });
  });
  port.start();
  setTimeout(warmUp);
}

/** What runs for the first time runs slowly: a frame that stands ready has done it before. */
function warmUp(): void {
  sanitize(
    '<p style="color: red"><a href="https://example.org/">a</a> <img src="cid:a"></p>',
    'light',
  );
}

/** Only the page that holds the frame may hand over the port, and only once. */
function take(event: MessageEvent): void {
  const port = event.ports[0];
  if (event.source !== window.parent || event.data !== HANDSHAKE || port === undefined) return;
  window.removeEventListener('message', take);
  open(port);
}

document.currentScript?.remove();
window.addEventListener('message', take);
// The origin is opaque and this holds no secret: whoever frames us may know that we are here.
window.parent.postMessage(HANDSHAKE, '*');
