/** Waits for a row that is far from what is in sight. */
import type { MaildropClient } from './client.ts';
import { isSameList, listOf } from './state.ts';

/** Resolves when the row at `index` of the list that is looked at is there, or cannot be had. */
export async function reach(
  client: Pick<MaildropClient, 'get' | 'subscribe' | 'want'>,
  index: number,
): Promise<void> {
  const { asked } = client.get();
  const isSettled = () => {
    const now = client.get();
    const { problem, rows } = now.views[listOf(asked)];
    return !isSameList(now.asked, asked) || problem !== null || rows[index] !== undefined;
  };
  if (isSettled()) return;
  client.want(index, index + 1);
  await new Promise<void>((resolve) => {
    const stop = client.subscribe(() => {
      if (!isSettled()) return;
      stop();
      resolve();
    });
  });
}
