/** The shell that hostile HTML is shown in: one script, pinned by its hash, and the headers around it. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'esbuild';
import { bundleForBrowsers } from '@/app/browser-script';

/** A page of its own: what to send, and under which headers. */
export interface Shell {
  html: string;
  headers: Record<string, string>;
}

const STRICT = '<!doctype html>';
const LENIENT =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** The shell for mail that is laid out leniently: a document's doctype decides, and nothing can later. */
export function lenient(shell: Shell): Shell {
  return { ...shell, html: shell.html.replace(STRICT, LENIENT) };
}

/** The shell for a message on its way to paper: to print is to open a dialog, which no other shell may. */
export function forPaper({ html, headers }: Shell): Shell {
  const { 'Content-Security-Policy': policy = '', ...others } = headers;
  const printing = policy.replace('sandbox allow-scripts', 'sandbox allow-scripts allow-modals');
  return { html, headers: { ...others, 'Content-Security-Policy': printing } };
}

/**
 * Bundles lib/html into the shell. `plugins` let tests take one wall out; the product has none.
 * @throws {Error} when the script does not build, or holds what would end it early within HTML.
 */
export async function buildShell(plugins: Plugin[] = []): Promise<Shell> {
  const script = await bundleScript(plugins);
  const hash = createHash('sha256').update(script).digest('base64');
  return {
    html: [
      STRICT,
      '<html lang="en">',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<title>Message</title>',
      `<body><script>${script}</script></body>`,
      '</html>',
    ].join('\n'),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': framePolicy(hash),
      ...FRAME_HEADERS,
    },
  };
}

async function bundleScript(plugins: Plugin[]): Promise<string> {
  const text = (await bundleForBrowsers('lib/html/airlock.ts', { plugins })).trim();
  // In JavaScript the same characters; in HTML the start of a comment that hides the script's end.
  const script = text.replaceAll('<!--', '\\x3c!--');
  if (script === '' || /<\/?script/i.test(script)) {
    throw new Error('The frame’s script cannot stand within HTML.');
  }
  return script;
}

/** Nothing may be loaded, nothing may run but the one script, nobody but our own page may frame it. */
function framePolicy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "font-src 'none'",
    "connect-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "child-src 'none'",
    "worker-src 'none'",
    "manifest-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
    "require-trusted-types-for 'script'",
    'trusted-types dompurify',
  ].join('; ');
}

const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const FRAME_HEADERS = {
  // Page and shell speak one language, so each build asks for its own by name (airlock-port.ts).
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
};
