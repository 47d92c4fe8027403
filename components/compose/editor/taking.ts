/** What is pasted into the editor or dropped on it: pictures among the words, other files beside them. */
import type { EditorView } from 'prosemirror-view';
import type { Attachment } from '@/lib/contract/compose';
import { begun, ended, placeOf } from './arriving.ts';
import { linkCommand, nodeType } from './doings.ts';
import { sliceOf } from './reading.ts';
import { targetOf } from './schema.ts';

/** Where files go. */
export interface TakesFiles {
  attach(files: File[]): void;
  /** A picture to be shown; null where it did not come. */
  embed(file: File): Promise<Attachment | null>;
  /** It came when the editor was gone. */
  late(attachment: Attachment): void;
}

/** What every mail program shows. */
const PICTURE = /^image\/(?:png|gif|jpeg|webp)$/;

/** @param files as they are when something comes */
export function taking(files: () => TakesFiles) {
  return {
    paste(view: EditorView, event: ClipboardEvent): boolean {
      if (event.clipboardData === null) return false;
      event.preventDefault();
      take(view, event.clipboardData, view.state.selection.from, files());
      return true;
    },
    drop(view: EditorView, event: DragEvent): boolean {
      // What is moved within the editor is its own affair.
      if (event.dataTransfer === null || view.dragging !== null) return false;
      event.preventDefault();
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      take(view, event.dataTransfer, at ?? view.state.selection.from, files());
      return true;
    },
  };
}

function take(view: EditorView, data: DataTransfer, at: number, takes: TakesFiles): void {
  const files = [...data.files];
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
  // A word processor puts a picture of its text beside the text: then the text is meant.
  if (files.length > 0 && text === '') {
    takeFiles(view, files, at, takes);
    return;
  }
  const { empty } = view.state.selection;
  const href = /^\S+$/.test(text) && /^(?:https?:|mailto:)/i.test(text) ? targetOf(text) : null;
  if (href !== null && (!empty || html === '')) linkCommand(href)(view.state, view.dispatch);
  else view.dispatch(view.state.tr.replaceSelection(sliceOf({ html, text })).scrollIntoView());
}

function takeFiles(view: EditorView, files: File[], at: number, takes: TakesFiles): void {
  const pictures = files.filter(({ type }) => PICTURE.test(type));
  const others = files.filter((file) => !pictures.includes(file));
  if (others.length > 0) takes.attach(others);
  for (const picture of pictures) void embed(view, picture, at, takes);
}

/** Its place is kept while it is on its way. */
async function embed(view: EditorView, file: File, at: number, takes: TakesFiles): Promise<void> {
  const id = {};
  view.dispatch(begun(view.state.tr, id, at));
  const attachment = await takes.embed(file);
  if (view.isDestroyed) {
    if (attachment !== null) takes.late(attachment);
    return;
  }
  const place = placeOf(view.state, id);
  const transaction = ended(view.state.tr, id);
  if (attachment !== null && place !== null) {
    const { contentId, filename } = attachment;
    transaction.insert(place, nodeType('picture').create({ cid: contentId, alt: filename }));
  }
  view.dispatch(transaction);
}
