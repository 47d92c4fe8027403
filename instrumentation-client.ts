/** Before anything else of Next's runs on a page: it loads its chunks by plain strings. */
import { trustOwnScripts } from '@/lib/client/trusted-scripts';

trustOwnScripts();
