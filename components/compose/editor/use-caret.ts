'use client';
/** Where one writes, as an offset in the plain text: the caret keeps its place when a letter changes its format. */
import { Node } from 'prosemirror-model';
import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { textOfWords, wordsOfText } from '@/lib/client/compose/rich/text';
import { SCHEMA } from './schema.ts';

/** Stands at the caret while that is looked for. A noncharacter: no text has it. */
const CARET = '\uFDD0';

/**
 * Writing goes on where the plain text was left; when these words go, `caret` says where they were.
 *
 * @param own the words as plain text
 * @param focus take: writing begins here in any case
 */
export function useCaret(
  view: EditorView | undefined,
  own: string,
  focus: 'take' | 'leave',
  caret: RefObject<number | null>,
): void {
  const first = useRef(focus);
  const now = useRef(own);
  now.current = own;
  // A layout's: the plain text asks for the caret as it comes, before any other effect ends.
  useLayoutEffect(() => {
    if (view === undefined) return;
    if (caret.current !== null) view.dispatch(toCaret(view.state, now.current, caret.current));
    if (caret.current !== null || first.current === 'take') view.focus();
    return () => {
      caret.current = caretIn(view.state);
    };
  }, [view, caret]);
}

/** How far into the plain text the caret stands. */
function caretIn({ tr, selection: { head } }: EditorState): number {
  const marked = tr.insertText(CARET, head).doc.toJSON();
  return textOfWords(marked).indexOf(CARET);
}

/** Puts the caret `offset` characters into the plain text `own`, which became these words a moment ago. */
function toCaret({ doc, tr }: EditorState, own: string, offset: number): Transaction {
  const marked = wordsOfText(`${own.slice(0, offset)}${CARET}${own.slice(offset)}`);
  let found = 0;
  Node.fromJSON(SCHEMA, marked).descendants(({ text: words = '' }, at) => {
    if (words.includes(CARET)) found = at + words.indexOf(CARET);
  });
  const place = doc.resolve(Math.min(found, doc.content.size));
  return tr.setSelection(Selection.near(place));
}
