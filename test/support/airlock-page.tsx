/** The page of the airlock's tests: shows what the test puts into `window.airlock`. */
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { MessageFrame, type MessageFrameProps } from '@/components/reader/message-frame';

/** What a test calls from outside, and what the page wrote down for it. */
export interface AirlockPage {
  show(html: string, theme: 'light' | 'dark', images: [contentId: string, base64: string][]): void;
  fill(images: [contentId: string, base64: string][]): void;
  heard: {
    links: string[];
    blocked: [number, readonly string[]][];
    notShown: string[];
    keys: string[];
  };
}

declare global {
  interface Window {
    airlock: AirlockPage;
  }
}

let props: MessageFrameProps = { html: '', theme: 'light', title: 'Message' };
let notify = () => {};

const toImages = (images: [string, string][]) =>
  new Map(
    images.map(([contentId, base64]) => [
      contentId,
      new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]),
    ]),
  );

window.airlock = {
  show(html, theme, images) {
    props = { ...props, html, theme, images: toImages(images) };
    document.body.style.background = theme === 'dark' ? '#18181b' : '#ffffff';
    document.body.style.color = theme === 'dark' ? '#e4e4e7' : '#18181b';
    notify();
  },
  fill(images) {
    props = { ...props, images: toImages(images) };
    notify();
  },
  heard: { links: [], blocked: [], notShown: [], keys: [] },
};

window.addEventListener('keydown', (event) => {
  if (!event.isTrusted) window.airlock.heard.keys.push(event.key);
});

function Page() {
  const shown = useSyncExternalStore(
    (changed) => {
      notify = changed;
      return () => {};
    },
    () => props,
  );
  const { heard } = window.airlock;
  return (
    <MessageFrame
      {...shown}
      onLink={(href) => heard.links.push(href)}
      onBlocked={(count, hosts) => heard.blocked.push([count, hosts])}
      onNotShown={(why) => heard.notShown.push(why)}
    />
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
