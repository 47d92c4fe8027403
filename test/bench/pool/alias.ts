/** Lets plain Node resolve `@/…`, as the bundler and the test runner do. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('@/')) return next(specifier, context);
    const path = `${ROOT}${specifier.slice(2)}`;
    const file = [path, `${path}.ts`].find((each) => /\.ts$/.test(each) && existsSync(each));
    return next(pathToFileURL(file ?? `${path}/index.ts`).href, context);
  },
});
