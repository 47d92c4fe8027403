/** Next's build: what stays outside the bundle, and nothing that depends on the environment. */

/** Files of `public/` and `_next/`; pages, the API and the airlock answer with headers of their own. */
const FILE_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  /** No /_next/image: it would fetch, scale and store whatever a stranger asks for. */
  images: { unoptimized: true },
  serverExternalPackages: ['mailparser', 'yazl', 'smtp-server', 'kysely', 'pino', 'esbuild'],
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:file(.*\\.(?:svg|png|ico|txt|webmanifest|woff2|js|css))',
      headers: FILE_HEADERS,
    },
  ],
};
