/** Whatever else is asked of the API: there is nothing there. */
import { route } from '@/lib/server/http/route';
import { Problem } from '@/lib/server/problem';

const nowhere = route(() => Promise.reject(new Problem('not-found')));

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT };
