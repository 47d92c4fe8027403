/** What can be done to formatted words, by button and by key. */
import {
  baseKeymap,
  chainCommands,
  lift,
  setBlockType,
  toggleMark,
  wrapIn,
} from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import { arriving } from './arriving.ts';
import { SCHEMA } from './schema.ts';

const { marks, nodes } = SCHEMA;

/** By its name, which the schema has: what is missing would be a mistake of ours. */
function known<Kind>(kinds: Readonly<Record<string, Kind>>, name: string): Kind {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`The editor's schema has no ${name}.`);
  return kind;
}

export const markType = (name: string): MarkType => known(marks, name);
export const nodeType = (name: string): NodeType => known(nodes, name);

/** What buttons do and show; `link` is asked for first. */
export type Doing =
  | 'strong'
  | 'em'
  | 'underline'
  | 'strike'
  | 'heading'
  | 'bullet_list'
  | 'ordered_list'
  | 'blockquote'
  | 'clear';

/** Whether the cursor stands in it. */
export function isOn(state: EditorState, doing: Doing | 'link'): boolean {
  const { from, to, empty, $from } = state.selection;
  if (doing in marks) {
    const type = markType(doing);
    if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
    return state.doc.rangeHasMark(from, to, type);
  }
  return doing !== 'clear' && around(state, nodeType(doing));
}

function around({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === type) return true;
  return false;
}

export function commandFor(doing: Doing): Command {
  switch (doing) {
    case 'clear':
      return clear;
    case 'heading':
      return (state, dispatch, view) => {
        const on = isOn(state, 'heading');
        const type = nodeType(on ? 'paragraph' : 'heading');
        return setBlockType(type, on ? null : { level: 2 })(state, dispatch, view);
      };
    case 'blockquote':
      return (state, dispatch, view) =>
        isOn(state, doing)
          ? lift(state, dispatch, view)
          : wrapIn(nodeType(doing))(state, dispatch, view);
    case 'bullet_list':
    case 'ordered_list':
      return listCommand(doing);
    default:
      return toggleMark(markType(doing));
  }
}

/** A list of the other kind changes its kind; one of the same is no list any more. */
function listCommand(doing: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch, view) => {
    if (isOn(state, doing)) return liftListItem(nodeType('list_item'))(state, dispatch, view);
    const other = nodeType(doing === 'bullet_list' ? 'ordered_list' : 'bullet_list');
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type !== other) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodeType(doing)));
      return true;
    }
    return wrapInList(nodeType(doing))(state, dispatch);
  };
}

/** Plain words again; lists and quotes stay what they are. */
const clear: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  const transaction = state.tr.setStoredMarks([]);
  if (!empty) transaction.removeMark(from, to);
  dispatch?.(transaction.setBlockType(from, to, nodeType('paragraph')));
  return true;
};

/** Without a target the words lead nowhere again. Where nothing is selected, the whole link is meant. */
export function linkCommand(href: string | null): Command {
  return (state, dispatch) => {
    const type = markType('link');
    const { empty } = state.selection;
    const { from, to } = empty ? linkAround(state) : state.selection;
    const transaction = state.tr;
    if (from === to && href !== null) {
      transaction.replaceSelectionWith(SCHEMA.text(href, [type.create({ href })]), false);
    } else {
      transaction.removeMark(from, to, type);
      if (href !== null) transaction.addMark(from, to, type.create({ href }));
    }
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** The link that the cursor stands in. */
export function hrefAt(state: EditorState): string {
  const { $from } = state.selection;
  const marksHere = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])];
  const href: unknown = marksHere.find(({ type }) => type === markType('link'))?.attrs.href;
  return typeof href === 'string' ? href : '';
}

function linkAround(state: EditorState): { from: number; to: number } {
  const { $from, from } = state.selection;
  const href = hrefAt(state);
  const range = { from, to: from };
  if (href === '') return range;
  const start = $from.start();
  $from.parent.forEach((node, offset) => {
    const here = node.marks.some(
      ({ type, attrs }) => type === markType('link') && attrs.href === href,
    );
    const [begin, end] = [start + offset, start + offset + node.nodeSize];
    if (!here || begin > range.to || end < range.from) return;
    range.from = Math.min(range.from, begin);
    range.to = Math.max(range.to, end);
  });
  return range;
}

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hard_break').create()).scrollIntoView());
  return true;
};

/** Sending and leaving are the letter's; the editor would take every Enter and Escape for its own. */
const keysOfTheLetter = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_, { key, ctrlKey, metaKey }) =>
          key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey)),
      },
    },
  });

/** Keys and memory. Tab stays the page's own: it leads on to the next field. */
export function plugins(askForLink: () => void): Plugin[] {
  const item = nodeType('list_item');
  return [
    history(),
    arriving(),
    keysOfTheLetter(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': commandFor('strong'),
      'Mod-i': commandFor('em'),
      'Mod-u': commandFor('underline'),
      'Shift-Mod-x': commandFor('strike'),
      'Shift-Mod-7': commandFor('ordered_list'),
      'Shift-Mod-8': commandFor('bullet_list'),
      'Shift-Mod-9': commandFor('blockquote'),
      'Mod-\\': commandFor('clear'),
      'Mod-]': sinkListItem(item),
      'Mod-[': chainCommands(liftListItem(item), lift),
      'Mod-k': () => {
        askForLink();
        return true;
      },
      Enter: splitListItem(item),
      'Shift-Enter': lineBreak,
    }),
    keymap(baseKeymap),
  ];
}
