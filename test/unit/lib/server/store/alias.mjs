/** Lets plain Node resolve `@/…` as the bundler does. */
import { registerHooks } from 'node:module';

const root = new URL('../../../../../', import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('@/')
      ? next(new URL(`${specifier.slice(2)}.ts`, root).href, context)
      : next(specifier, context),
});
