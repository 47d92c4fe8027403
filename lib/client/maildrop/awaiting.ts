/** A selection of rows that were never in sight waits for the server, and can be called off until it is there. */
import type { MaildropState } from './state.ts';
import type { Core } from './store.ts';

/** Selects what the server is asked for, unless another selection was made by then. */
export function awaitSelection(
  core: Core,
  ask: (
    selecting: typeof import('./selecting.ts'),
  ) => Promise<(state: MaildropState) => MaildropState>,
): void {
  const isAwaited = () => core.get().selection.awaited === awaited;
  const answered = async (): Promise<'selected' | 'called-off'> => {
    try {
      // Few need it.
      const change = await ask(await import('./selecting.ts'));
      if (!isAwaited()) return 'called-off';
      core.set((current) => ({ ...current, ...change(current) }));
      return 'selected';
    } catch (error) {
      if (!isAwaited()) return 'called-off';
      core.set((current) => {
        const { awaited: _, ...selection } = current.selection;
        return { ...current, selection };
      });
      core.failed('list.not-selected', error);
      return 'called-off';
    }
  };
  const awaited = answered();
  core.set((current) => ({ ...current, selection: { ...current.selection, awaited } }));
}
