/** Next's hook at the start of its server: everything starts here and is ended by a signal here. */

/** Called once by Next, before the first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next's own mark, which decides what is bundled
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startProcess } = await import('@/lib/server/process');
  await startProcess();
}
