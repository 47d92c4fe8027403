/** The page of the airlock's tests: shows in numbered frames what a test puts into `window.airlock`. */
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { MessageFrame } from '@/components/reader/message-frame';
import { WordsProvider } from '@/components/ui/words';
import { inEnglish, textsIn } from '@/lib/words/texts';

/** One message to be shown. `images`: Content-ID and octets in base64. */
export interface Showing {
  html: string;
  theme?: 'light' | 'dark';
  look?: 'as-sent' | 'darkened';
  images?: [contentId: string, base64: string][];
}

/** What the page wrote down of one frame's life. */
interface Heard {
  shown: number;
  urls: readonly string[];
  trackers: number;
  design: string;
  links: string[];
  notShown: string[];
}

/** What a test calls from outside. Frames stay where they are; messages come and go in them. */
interface AirlockPage {
  show(showings: Showing[]): void;
  heard: Heard[];
  keys: string[];
}

declare global {
  interface Window {
    airlock: AirlockPage;
  }
}

type Shown = Required<Showing> & { octets: Map<string, Blob> };

let shown: Shown[] = [];
let notify = () => {};

const toBlob = (base64: string) =>
  new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]);

const nothingYet = (): Heard => ({
  shown: 0,
  urls: [],
  trackers: 0,
  design: '',
  links: [],
  notShown: [],
});

window.airlock = {
  show(showings) {
    shown = showings.map(({ html, theme = 'light', look = 'as-sent', images = [] }) => {
      const octets = new Map(images.map(([id, base64]) => [id, toBlob(base64)]));
      return { html, theme, look, images, octets };
    });
    window.airlock.heard = showings.map(nothingYet);
    const isDark = shown[0]?.theme === 'dark';
    document.body.style.background = isDark ? '#18181b' : '#ffffff';
    document.body.style.color = isDark ? '#e4e4e7' : '#18181b';
    notify();
  },
  heard: [],
  keys: [],
};

window.addEventListener('keydown', (event) => {
  if (!event.isTrusted) window.airlock.keys.push(event.key);
});

const subscribe = (changed: () => void) => {
  notify = changed;
  return () => {};
};

function Page() {
  return useSyncExternalStore(subscribe, () => shown).map(({ html, theme, look, octets }, slot) => (
    <MessageFrame
      // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its number
      key={slot}
      html={html}
      theme={theme}
      look={look}
      images={octets}
      title={`Message ${slot}`}
      onLink={({ href }) => window.airlock.heard[slot]?.links.push(href)}
      onShown={(told) => {
        const heard = window.airlock.heard[slot];
        if (heard !== undefined) Object.assign(heard, told, { shown: heard.shown + 1 });
      }}
      onNotShown={(why) => window.airlock.heard[slot]?.notShown.push(why)}
    />
  ));
}

void textsIn('en').then((texts) => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <WordsProvider manner={inEnglish.manner} texts={texts}>
        <Page />
      </WordsProvider>
    </StrictMode>,
  );
});
