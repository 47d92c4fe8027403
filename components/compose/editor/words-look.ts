/** How formatted words look while they are written: near to how they will be read. */
export const WORDS_LOOK =
  'text-md leading-6 whitespace-break-spaces break-words outline-none ' +
  '[font-variant-ligatures:none] [&_:is(div,h2,h3)]:[unicode-bidi:plaintext] [&_a]:text-accent-strong [&_a]:underline [&_h2]:my-1 [&_h2]:text-lg ' +
  '[&_h2]:font-semibold [&_h3]:my-1 [&_h3]:font-semibold [&_ul]:list-disc [&_ol]:list-decimal ' +
  '[&_ul]:ps-6 [&_ol]:ps-6 [&_blockquote]:my-1 [&_blockquote]:border-s-2 [&_blockquote]:border-edge ' +
  '[&_blockquote]:ps-3 [&_blockquote]:text-soft [&_img]:inline-block [&_img]:max-w-full ' +
  '[&_img]:rounded-sm [&_img.ProseMirror-selectednode]:outline-2 [&_img]:outline-accent ' +
  '[&_.letter-arriving]:mx-1 [&_.letter-arriving]:inline-block [&_.letter-arriving]:size-4 ' +
  '[&_.letter-arriving]:animate-breathe [&_.letter-arriving]:rounded-sm [&_.letter-arriving]:bg-press';
