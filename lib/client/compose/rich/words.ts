/** Formatted words of a letter, as the editor gives and takes them: a tree of blocks, and nothing else. */

/** How a piece of text looks, or where it leads. */
export type RichMark =
  | { readonly type: 'strong' | 'em' | 'underline' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

interface Marked {
  readonly marks?: readonly RichMark[];
}

/** `cid`: the attachment's Content-ID, without brackets. */
export type RichInline =
  | (Marked & { readonly type: 'text'; readonly text: string })
  | (Marked & { readonly type: 'hard_break' })
  | (Marked & {
      readonly type: 'picture';
      readonly attrs: { readonly cid: string; readonly alt: string };
    });

export type RichBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly RichInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: number };
      readonly content?: readonly RichInline[];
    }
  | { readonly type: 'blockquote'; readonly content: readonly RichBlock[] }
  | { readonly type: 'bullet_list'; readonly content: readonly RichItem[] }
  | {
      readonly type: 'ordered_list';
      readonly attrs: { readonly start: number };
      readonly content: readonly RichItem[];
    };

export interface RichItem {
  readonly type: 'list_item';
  readonly content: readonly RichBlock[];
}

/** All of it. */
export interface RichDocument {
  readonly type: 'doc';
  readonly content: readonly RichBlock[];
}

/** Neighbours that lead to the same place stand together; `href` null: they lead nowhere. */
export interface RichRun {
  readonly href: string | null;
  readonly pieces: readonly RichInline[];
}

export function runsOf(content: readonly RichInline[] = []): RichRun[] {
  const runs: { href: string | null; pieces: RichInline[] }[] = [];
  for (const piece of content) {
    const href = hrefOf(piece);
    const last = runs.at(-1);
    if (last !== undefined && last.href === href) last.pieces.push(piece);
    else runs.push({ href, pieces: [piece] });
  }
  return runs;
}

function hrefOf({ marks = [] }: RichInline): string | null {
  for (const mark of marks) if (mark.type === 'link') return mark.attrs.href;
  return null;
}
