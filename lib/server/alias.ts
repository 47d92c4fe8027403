/** Lets plain Node resolve `@/…`, as the bundler and the test runner do: for programs that are run by themselves. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const ROOT = new URL('../../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('@/')) return next(specifier, context);
    const path = specifier.slice(2);
    const file = [path, `${path}.ts`, `${path}/index.ts`].find(
      (each) => each.endsWith('.ts') && existsSync(new URL(each, ROOT)),
    );
    return next(new URL(file ?? path, ROOT).href, context);
  },
});
