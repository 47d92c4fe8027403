'use client';
/** The words of a letter: a field that grows with them, and below it what they answer. */
import { Ellipsis, PenLine, X } from 'lucide-react';
import { type ClipboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { type Body, bodyOf, type Quotation, textsOf, unquoted } from '@/lib/client/compose/body';
import type { Letter } from '@/lib/client/compose/letter';
import { useComposeClient } from './use-compose.ts';

const TYPE = 'text-md leading-6 whitespace-pre-wrap break-words [unicode-bidi:plaintext]';

const RichWords = late(() => import('./rich-words.tsx'));

export interface WordsProps {
  letter: Letter;
  /** take: writing begins here where it is known whom it is for. */
  focus: 'take' | 'leave';
}

export function Words({ letter, focus }: WordsProps) {
  const client = useComposeClient();
  const { key, content } = letter;
  const body = bodyOf(content);
  const write = (next: Body) => client.edit(key, textsOf(next));
  // Null until the format changes: then one writes on where one was.
  const caret = useRef<number>(null);
  const seen = <p className={`min-h-40 shrink-0 grow px-4 pt-14 ${TYPE}`}>{body.own}</p>;
  return (
    <>
      {body.rich === null ? (
        <PlainWords letter={letter} body={body} caret={caret} onWrite={write} />
      ) : (
        <Coming
          meanwhile={seen}
          otherwise={(note) => (
            <>
              {note}
              {seen}
            </>
          )}
        >
          <RichWords
            letter={letter}
            written={{ own: body.own, rich: body.rich }}
            focus={focus}
            caret={caret}
            onWrite={(written) => write({ ...bodyOf(content), ...written })}
          />
        </Coming>
      )}
      {body.quotation !== null && (
        <Quoted
          quotation={body.quotation}
          onEdit={() => write(unquoted(body))}
          onRemove={() => write({ ...body, quotation: null })}
        />
      )}
    </>
  );
}

interface PlainWordsProps {
  letter: Letter;
  body: Body;
  caret: RefObject<number | null>;
  onWrite: (next: Body) => void;
}

function PlainWords({ letter: { key }, body, caret, onWrite }: PlainWordsProps) {
  const say = useSay();
  const client = useComposeClient();
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    // A word processor puts a picture of its text beside the text: then the text is meant.
    if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    void client.attach(key, files);
  };
  return (
    <div
      data-words={`${body.own}\n`}
      className={`grid min-h-40 shrink-0 grow px-4 pt-3 pb-2 after:invisible after:col-start-1 after:row-start-1 after:min-w-0 after:content-[attr(data-words)] ${TYPE}`}
    >
      <textarea
        ref={useCaret(caret)}
        name="text"
        aria-label={say('editor.text')}
        dir="auto"
        value={body.own}
        onChange={(event) => onWrite({ ...body, own: event.currentTarget.value })}
        onPaste={paste}
        className={`col-start-1 row-start-1 block h-full w-full min-w-0 resize-none overflow-hidden bg-transparent outline-none ${TYPE}`}
      />
    </div>
  );
}

/** For a field that comes and goes with the format: the caret stands where it was left. */
const useCaret = (caret: RefObject<number | null>) =>
  useCallback(
    (field: HTMLTextAreaElement) => {
      if (caret.current !== null) {
        field.setSelectionRange(caret.current, caret.current);
        field.focus();
      }
      return () => {
        caret.current = field.selectionEnd;
      };
    },
    [caret],
  );

interface QuotedProps {
  quotation: Quotation;
  onEdit: () => void;
  onRemove: () => void;
}

/** Goes along as it came; folded, since one mostly knows what one answers. */
function Quoted({ quotation, onEdit, onRemove }: QuotedProps) {
  const say = useSay();
  const [fold, setFold] = useState<'folded' | 'open'>('folded');
  const open = fold === 'open';
  return (
    <section aria-label={say('compose.quoted')} className="flex-none px-4 pb-3">
      <div className="flex min-h-9 items-center gap-0.5">
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? say('compose.hide-quoted') : say('compose.show-quoted')}
          onClick={() => setFold(open ? 'folded' : 'open')}
          className="flex h-6 items-center rounded-sm bg-press px-2 text-soft hover:text-ink"
        >
          <Ellipsis className="size-4" aria-hidden="true" />
        </button>
        {open && (
          <>
            <span className="flex-1" />
            <IconButton words={say('compose.edit-quoted')} onClick={onEdit}>
              <PenLine aria-hidden="true" />
            </IconButton>
            <IconButton words={say('compose.leave-quoted')} onClick={onRemove}>
              <X aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
      {open && <p className={`mt-2 text-soft ${TYPE}`}>{quotation.text}</p>}
    </section>
  );
}
