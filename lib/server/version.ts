/** Which Poplar this is. */
// biome-ignore lint/style/noRestrictedImports: the version stands in one place only
import project from '@/package.json';

export const VERSION: string = project.version;
