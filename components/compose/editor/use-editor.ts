'use client';
/** The editor in the page: shows a letter's formatted words, and tells what becomes of them. */
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { htmlOfWords } from '@/lib/client/compose/rich/html';
import { textOfWords } from '@/lib/client/compose/rich/text';
import { plugins } from './doings.ts';
import type { Pictures } from './pictures.ts';
import { documentOf } from './reading.ts';
import { type TakesFiles, taking } from './taking.ts';

/** Words in both kinds. */
export interface Written {
  readonly own: string;
  readonly rich: string;
}

export interface EditorOptions {
  readonly written: Written;
  readonly label: string;
  readonly className: string;
  readonly pictures: Pictures;
  readonly files: TakesFiles;
  readonly onWrite: (written: Written) => void;
  readonly onAskForLink: () => void;
}

export interface Editor {
  readonly view: EditorView;
  readonly state: EditorState;
}

/** What the page hears, as of its last drawing. */
type Hearing = RefObject<EditorOptions>;

/** @returns null until it stands */
export function useEditor(
  place: RefObject<HTMLElement | null>,
  options: EditorOptions,
): Editor | null {
  const hearing = useRef(options);
  hearing.current = options;
  const [editor, setEditor] = useState<Editor | null>(null);
  /** What stands in the editor: whatever else comes from outside is shown. */
  const shown = useRef(options.written.rich);
  useEffect(() => {
    if (place.current === null) return;
    const view = createView(place.current, hearing);
    const tell = (transaction: Transaction) => {
      const state = view.state.apply(transaction);
      view.updateState(state);
      setEditor({ view, state });
      if (!transaction.docChanged) return;
      const written = writtenIn(state);
      shown.current = written.rich;
      hearing.current.onWrite(written);
    };
    view.setProps({ dispatchTransaction: tell });
    shown.current = hearing.current.written.rich;
    setEditor({ view, state: view.state });
    return () => view.destroy();
  }, [place]);
  const { rich, own } = options.written;
  useEffect(() => {
    if (editor === null || rich === shown.current) return;
    shown.current = rich;
    const state = stateFor(documentOf(rich, own), hearing);
    editor.view.updateState(state);
    setEditor({ view: editor.view, state });
  }, [editor, rich, own]);
  return editor;
}

function writtenIn({ doc }: EditorState): Written {
  const words = doc.toJSON();
  return { own: textOfWords(words), rich: htmlOfWords(words) };
}

const stateFor = (doc: Node, hearing: Hearing) =>
  EditorState.create({ doc, plugins: plugins(() => hearing.current.onAskForLink()) });

function createView(place: HTMLElement, hearing: Hearing): EditorView {
  const { className, label, pictures, written } = hearing.current;
  return new EditorView(place, {
    state: stateFor(documentOf(written.rich, written.own), hearing),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'data-words': '',
      class: className,
    },
    // Before the editor reads it by itself, which would make HTML of a string.
    handleDOMEvents: taking(() => hearing.current.files),
    nodeViews: {
      picture({ attrs }) {
        const dom = document.createElement('img');
        dom.alt = String(attrs.alt);
        pictures.show(String(attrs.cid), dom);
        return { dom };
      },
    },
  });
}
