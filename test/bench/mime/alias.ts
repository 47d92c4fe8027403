/** Lets plain Node resolve `@/…`, as the bundler and the test runner do. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('@/')) return next(specifier, context);
    const path = `${ROOT.pathname}${specifier.slice(2)}`;
    const file = /\.ts$/.test(path)
      ? path
      : path.endsWith('/mime')
        ? `${path}/index.ts`
        : `${path}.ts`;
    return next(pathToFileURL(file).href, context);
  },
});
