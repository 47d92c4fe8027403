/** Keeps the place of pictures that are on their way up, whatever is written around them meanwhile. */
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Names one while it is on its way. */
export type ArrivalId = Readonly<Record<never, never>>;

type Change = { readonly begun: ArrivalId; readonly at: number } | { readonly ended: ArrivalId };

const KEY = new PluginKey<DecorationSet>('arriving');

export const arriving = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, set) {
        const mapped = set.map(transaction.mapping, transaction.doc);
        const change: Change | undefined = transaction.getMeta(KEY);
        if (change === undefined) return mapped;
        if ('ended' in change) return mapped.remove(find(mapped, change.ended));
        const widget = Decoration.widget(change.at, place, { id: change.begun });
        return mapped.add(transaction.doc, [widget]);
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });

const find = (set: DecorationSet, id: ArrivalId) =>
  set.find(undefined, undefined, (spec) => spec.id === id);

function place(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'letter-arriving';
  return element;
}

export const begun = (transaction: Transaction, id: ArrivalId, at: number) =>
  transaction.setMeta(KEY, { begun: id, at } satisfies Change);

export const ended = (transaction: Transaction, id: ArrivalId) =>
  transaction.setMeta(KEY, { ended: id } satisfies Change);

/** Where it belongs now; null: that place was deleted, and nobody wants it any more. */
export function placeOf(state: EditorState, id: ArrivalId): number | null {
  const set = KEY.getState(state);
  return set === undefined ? null : (find(set, id)[0]?.from ?? null);
}
