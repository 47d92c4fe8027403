/** A message as it comes out of a printer: its words, page by page. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { HANDSHAKE } from '@/lib/html';

export interface Printing {
  html: string;
  /** Content-ID and octets in base64. */
  images?: [contentId: string, base64: string][];
  title: string;
  lines: [name: string, words: string][];
}

declare global {
  interface Window {
    /** How often the page asked to be printed. */
    printed: number;
  }
}

/** Counts what is printed instead of opening a dialog, in all frames of that page's window. */
export async function countPrints(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
    };
  });
}

/** Hands the message to the shell at `url` as the page would, and prints it on A4. */
export async function printOnPaper(page: Page, url: string, printing: Printing) {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto(url);
  await page.evaluate(handOver, { handshake: HANDSHAKE, ...printing });
  await page.waitForFunction(() => window.printed === 1);
  return wordsOf(await page.pdf({ format: 'A4' }));
}

function handOver({
  handshake,
  html,
  images = [],
  title,
  lines,
}: Printing & { handshake: string }) {
  const { port1: port, port2 } = new MessageChannel();
  const octets = images.map(([id, base64]) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return [id, new Blob([bytes])] as const;
  });
  const head = { title, lines, direction: 'ltr' };
  window.postMessage(handshake, '*', [port2]);
  port.postMessage({ kind: 'print', id: 1, html, images: new Map(octets), head });
}

/** The words of each page. */
export function wordsOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
