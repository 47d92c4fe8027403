'use client';
/** One row: sender, subject, first words, date, and what can be done with it at once. */
import { Paperclip, Star, Undo2 } from 'lucide-react';
import { type MouseEvent, memo, type PointerEvent, useState } from 'react';
import { GridCell } from '@/components/ui/grid-cell';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import {
  correspondentOf,
  fullDate,
  numeral,
  octetsInWords,
  rowInWords,
  shortDate,
  subjectOf,
} from '@/lib/client/formats';
import { type StandingRow, standingInRow, type Tone } from '@/lib/client/letter-row';
import type { Envelope } from '@/lib/contract/envelope';
import { FoundText } from './found.tsx';
import type { Intents } from './use-intents.ts';
import { useClient } from './use-maildrop.ts';

export interface MessageRowProps {
  envelope: Envelope;
  /** How many messages it stands for. */
  count: number;
  /** Of which messages it says the size. */
  sizes: 'large' | 'every';
  index: number;
  href: string;
  now: Date;
  intents: Intents;
  open: boolean;
  selection: 'none' | 'selecting' | 'selected';
  /** In the list of what is deleted: whether it can still be undone. */
  deletion: 'none' | 'undoable' | 'settling';
  /** What can be done with it: a letter on its way is decided about where it is read. */
  acts: 'mail' | 'letter' | 'none';
  tabIndex: 0 | -1;
}

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const say = useSay();
  const client = useClient();
  const { count, envelope, index, open, selection, now, tabIndex } = props;
  const [pointer, setPointer] = useState<Pointer>('never-here');
  const here = () => setPointer('was-here');
  const acting = props.deletion === 'none' && pointer === 'was-here' ? props.acts : 'none';
  const standing = envelope.standing && standingInRow(say, envelope.standing, now);
  const size =
    props.sizes === 'every' || envelope.octets >= LARGE ? octetsInWords(say, envelope.octets) : '';
  const ground =
    selection === 'selected' || open ? 'bg-chosen' : 'hover:bg-hover has-focus-visible:bg-hover';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset
    <div
      role="row"
      data-key={envelope.key}
      aria-rowindex={index + 1}
      aria-selected={selection === 'selected'}
      aria-current={open ? 'true' : undefined}
      aria-label={[rowInWords(say, envelope, now, count), size, standing?.row]
        .filter(Boolean)
        .join(', ')}
      tabIndex={tabIndex}
      onPointerEnter={here}
      // A row drawn under a pointer at rest has no entering to tell of.
      onPointerMove={here}
      onFocus={({ target, currentTarget }) => {
        // Whoever comes by Tab stands here from now on.
        if (target === currentTarget && client.get().cursor === null) client.moveTo(envelope.key);
      }}
      className={`group/row relative flex h-full border-b border-line ps-10 pe-4 outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] line:ps-[4.25rem] ${ground}`}
    >
      {open && (
        <span className="absolute inset-y-0 start-0 w-[3px] bg-accent forced-colors:bg-[Highlight]" />
      )}
      <Gutter {...props} />
      <Words {...{ ...props, size, standing, acting }} />
      <Actions {...props} acting={acting} />
    </div>
  );
});

/** The dot of the unread and the box to select; each has its own place. */
function Gutter({ envelope, selection }: MessageRowProps) {
  const say = useSay();
  const client = useClient();
  const toggle = (event: MouseEvent) =>
    event.shiftKey ? client.selectRange(envelope.key) : client.toggle(envelope.key);
  return (
    <GridCell className="absolute inset-y-0 start-0 z-10 w-10 not-line:pointer-coarse:w-11">
      {!envelope.read && (
        <span className="pointer-events-none absolute start-1 top-1/2 -mt-1 size-2 rounded-full bg-accent forced-colors:bg-[CanvasText] comfortable:start-5 comfortable:top-[1.3125rem]" />
      )}
      <label className="flex size-full cursor-pointer items-center justify-center ps-2 comfortable:pt-3">
        <span className="sr-only">{say('list.select')}</span>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selection === 'selected'}
          onChange={() => {}}
          onClick={toggle}
          className={`tick ${
            selection === 'none'
              ? 'text-transparent group-hover/row:text-edge group-focus-visible/row:text-edge [@media(hover:none)]:text-edge'
              : 'text-edge'
          }`}
        />
      </label>
    </GridCell>
  );
}

/** Under each other, or in one line, as the density says; the same words in the same order. */
function Words(props: MessageRowProps & SignsProps & ActingProps) {
  const say = useSay();
  const { acting, count, deletion, envelope, now } = props;
  const { read } = envelope;
  return (
    <GridCell className="flex min-w-0 flex-1 flex-col justify-center line:flex-row line:items-center line:gap-2.5 line:wide:gap-4">
      <div className="flex items-baseline gap-3 line:contents">
        <span
          className={`flex min-w-0 flex-1 items-baseline gap-1.5 text-base text-ink line:w-[min(14rem,26%)] line:flex-none ${read ? '' : 'font-[650]'}`}
        >
          <span
            dir="auto"
            className={`min-w-0 truncate text-as-parent ${count > 1 ? '' : 'flex-1'}`}
          >
            <FoundText text={correspondentOf(say, envelope)} />
          </span>
          {count > 1 && <Count count={count} />}
        </span>
        <time
          dateTime={envelope.date ?? undefined}
          title={fullDate(say, envelope.date)}
          className={`min-w-[3.25rem] flex-none text-end text-xs tabular-nums line:order-last ${
            acting === 'none' ? '' : 'line:group-hover/row:invisible'
          } ${deletion === 'none' ? '' : 'line:me-7'} ${read ? 'text-faint' : 'font-semibold text-accent-strong'}`}
        >
          {shortDate(say, envelope.date, now)}
        </time>
      </div>
      <div className="flex min-w-0 items-start gap-2 line:flex-1 line:items-center">
        <Subject {...props} />
        <Signs {...props} />
      </div>
    </GridCell>
  );
}

/** How many messages the row stands for. */
function Count({ count }: { count: number }) {
  const say = useSay();
  return (
    <span className="flex-none text-xs font-normal text-faint tabular-nums">
      {numeral(say, count)}
    </span>
  );
}

/**
 * A real link over the whole row: it opens in a new tab by the middle button, like any link. The first
 * words stand beside the subject where there is room for some; else they are in a second line that is cut off.
 */
function Subject({ envelope, href, intents }: MessageRowProps) {
  const say = useSay();
  const client = useClient();
  const { key, read, preview } = envelope;
  const click = (event: MouseEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    if (event.shiftKey) client.selectRange(key);
    else if (event.ctrlKey || event.metaKey) client.toggle(key);
    else intents.open(key);
  };
  const press = (event: PointerEvent) => {
    // A finger may only want to scroll.
    const isPlain = event.button === 0 && !(event.shiftKey || event.ctrlKey || event.metaKey);
    if (event.pointerType !== 'touch' && isPlain) client.aimAt(key);
  };
  return (
    <a
      href={href}
      tabIndex={-1}
      draggable={false}
      onPointerDown={press}
      onClick={click}
      className="flex min-w-0 flex-1 items-baseline gap-2 text-sm outline-none before:absolute before:inset-0 not-comfortable:h-5 not-comfortable:flex-wrap not-comfortable:overflow-hidden comfortable:flex-col comfortable:items-stretch comfortable:gap-0"
    >
      <span
        dir="auto"
        className={`max-w-full flex-none truncate text-as-parent ${read ? 'text-soft' : 'font-semibold text-ink'}`}
      >
        <FoundText text={subjectOf(say, envelope)} />
      </span>
      <span
        dir="auto"
        className="min-w-0 flex-1 basis-24 truncate text-as-parent text-faint comfortable:min-h-5 comfortable:basis-auto compact:hidden"
      >
        <FoundText text={preview} />
      </span>
    </a>
  );
}

interface SignsProps {
  /** Empty where it is not worth a word. */
  size: string;
  standing: StandingRow | undefined;
}

/**
 * What else is worth knowing before one opens it; a row of one line leaves out what it has no room for.
 * Under the pointer the buttons stand in its place.
 */
function Signs(props: MessageRowProps & SignsProps & ActingProps) {
  const say = useSay();
  const { acting, envelope, deletion, sizes, size, standing } = props;
  return (
    <span
      className={`flex h-5 max-w-3/5 flex-none items-center justify-end gap-2 text-2xs text-faint tabular-nums ${
        acting === 'none'
          ? ''
          : 'not-line:group-hover/row:invisible not-line:group-hover/row:min-w-[4.25rem]'
      }`}
    >
      {deletion === 'settling' && <span className="truncate">{say('list.being-removed')}</span>}
      {standing !== undefined && standing.row !== '' && (
        <span className={`truncate ${TONES[standing.tone]}`}>{standing.row}</span>
      )}
      {size !== '' && (
        <span className={`flex-none ${sizes === 'every' ? '' : 'line:@max-[26rem]/list:hidden'}`}>
          {size}
        </span>
      )}
      {envelope.attachments && (
        <Paperclip className="size-3.5 flex-none" aria-label={say('list.attachment')} />
      )}
      <span className="w-4 flex-none line:hidden" />
    </span>
  );
}

/** A letter's standing is worth a look where it is not as one thinks. */
const TONES: Readonly<Record<Tone, string>> = {
  plain: '',
  waits: 'font-semibold text-soft',
  wrong: 'font-semibold text-danger',
};

/** From here on the size is worth a word: it takes a while to fetch. */
const LARGE = 1_000_000;

const ACTION =
  'z-10 flex items-center justify-center rounded-sm hover:text-ink [&_svg]:stroke-[1.75]';

/** A thumb need not hit the picture itself; in two lines it ends where its row does. */
const REACHED =
  'pointer-coarse:before:absolute pointer-coarse:before:-inset-2 not-line:pointer-coarse:before:-inset-x-2.5 not-line:pointer-coarse:before:-top-4 not-line:pointer-coarse:before:-bottom-1';

/** Whether a row has met the pointer: what only shows under it is not made before. */
type Pointer = 'never-here' | 'was-here';

interface ActingProps {
  /** What can be done with it under the pointer. */
  acting: MessageRowProps['acts'];
}

/** Nobody has pointed at a row before there is one. */
const RowActs = late(async () => ({ default: (await import('./once-drawn.ts')).RowActs }));

/** One line of them: in the place of signs below the date, or of the date where all is in one line. */
function Actions({ acting, ...props }: MessageRowProps & ActingProps) {
  const say = useSay();
  const { acts, envelope, intents, deletion } = props;
  const { starred } = envelope;
  return (
    <GridCell>
      <div
        className={`absolute bottom-1 z-10 flex group-hover/row:visible comfortable:bottom-[1.375rem] line:inset-y-0 line:end-3 line:items-center ${acting === 'mail' ? 'end-9' : 'end-3'} ${deletion === 'undoable' ? '' : 'invisible'}`}
      >
        {acting !== 'none' && (
          <Coming>
            <RowActs {...{ acting, envelope, intents }} look={`${ACTION} size-6 text-faint`} />
          </Coming>
        )}
        {deletion === 'undoable' && (
          <button
            type="button"
            tabIndex={-1}
            title={say('list.undo')}
            aria-label={say('list.undo')}
            className={`${ACTION} ${REACHED} size-6 text-faint`}
            onClick={() => intents.restore([envelope.key])}
          >
            <Undo2 className="size-4 rtl:-scale-x-100" />
          </button>
        )}
      </div>
      {acts === 'mail' && deletion === 'none' && (
        <button
          type="button"
          tabIndex={-1}
          title={starred ? say('list.unstar') : say('list.star')}
          aria-label={say('list.star')}
          aria-pressed={starred}
          onClick={() => intents.star([envelope.key])}
          className={`${ACTION} ${REACHED} absolute end-3 bottom-1 size-6 comfortable:bottom-[1.375rem] line:inset-y-0 line:start-10 line:end-auto line:my-auto ${
            starred
              ? 'text-star hover:text-star'
              : 'text-transparent group-hover/row:text-faint focus-visible:text-faint [@media(hover:none)]:text-edge'
          }`}
        >
          <Star className={`size-4 ${starred ? 'fill-current' : ''}`} />
        </button>
      )}
    </GridCell>
  );
}
