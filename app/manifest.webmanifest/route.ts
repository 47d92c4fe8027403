/** GET /manifest.webmanifest: how Poplar stands among a device's programs, in the visitor's language. */
import { sayHere } from '@/app/words';
import { hrefOf, placeIn } from '@/lib/client/place';

const ICONS = [
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

export async function GET(): Promise<Response> {
  const say = await sayHere();
  const manifest = {
    name: 'Poplar',
    short_name: 'Poplar',
    description: say('page.description'),
    lang: say.manner.language,
    id: '/mail',
    start_url: '/mail',
    scope: '/',
    display: 'standalone',
    background_color: '#f4f6f4',
    theme_color: '#1f6b4a',
    icons: ICONS,
    shortcuts: [
      { name: say('keys.new-message'), url: '/mail#write' },
      { name: say('view.unread'), url: hrefOf(placeIn('unread')) },
      { name: say('view.drafts'), url: hrefOf(placeIn('drafts')) },
    ],
  };
  return Response.json(manifest, {
    headers: {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
