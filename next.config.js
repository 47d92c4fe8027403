/** Next's build: what stays outside the bundle, and nothing that depends on the environment. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes with whatever the frame's shell is made of: its own sources and the packages' versions. */
function shellName() {
  const folders = ['lib/html', 'app/airlock'].map((folder) => join(import.meta.dirname, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  const hash = createHash('sha256');
  for (const file of [...files, join(import.meta.dirname, 'package-lock.json')])
    hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 12);
}

/** Files of `public/` and `_next/`; pages, the API and the airlock answer with headers of their own. */
const FILE_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  env: { SHELL_NAME: shellName() },
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
