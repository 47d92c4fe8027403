'use client';
/** The rows: only those in sight exist, whatever their number, and the focus is never lost. */
import { ArrowUp } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { headOf, rowEnvelope } from '@/lib/client/maildrop/conversations';
import { calendarFor, type DayGroups, dayGroups } from '@/lib/client/maildrop/day-groups';
import { groupsWithin, type Layout, topOf } from '@/lib/client/maildrop/layout';
import { isSameList, type ViewRows } from '@/lib/client/maildrop/state';
import { hrefOf, isLetterView } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ListView } from '@/lib/contract/messages';
import { FindingContext, useFinding } from './found.tsx';
import { RowBones } from './list-bones.tsx';
import { MessageRow, type MessageRowProps } from './message-row.tsx';
import { useHeights } from './use-heights.ts';
import type { Intents } from './use-intents.ts';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';
import { usePlace } from './use-place.ts';
import {
  type LeftAt,
  listName,
  useFocusedRow,
  useHeldRows,
  useOpenRow,
  useShowRow,
  useTopNoted,
} from './use-places.ts';
import { rowsToMake, useSight } from './use-window.ts';
import { VIEW_WORDS } from './views.tsx';

const MINUTE = 60_000;
const NO_GROUPS: DayGroups = { starts: [], wordsOver: () => '' };

export interface MessageListProps {
  total: number;
  intents: Intents;
  leftAt: LeftAt;
}

export function MessageList({ total, intents, leftAt }: MessageListProps) {
  const say = useSay();
  const client = useClient();
  const view = usePlace((place) => place.view);
  const openKey = usePlace((place) => place.key);
  const list = useList();
  const { rows } = list;
  const isAnswered = useMaildrop(({ asked }) => isSameList(asked, list.answers));
  const cursor = useMaildrop((snapshot) => snapshot.cursor);
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow(MINUTE);
  const sizes = list.answers?.sort === 'largest' ? 'every' : 'large';
  const groups = useGroups(list, now);
  const layout = useLayout(total, groups);
  const [sight, look] = useSight(scroller, layout);
  const show = useShowRow(scroller, layout);
  const at = cursor === null ? -1 : rows.indexOf(cursor);
  const finding = useFinding();

  // Rows may also go missing under what is in sight, so every new order asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: list is not read, but says when to ask
  useEffect(() => client.want(sight.from, sight.to), [client, sight, list]);
  const deletions = useMaildrop((snapshot) => snapshot.deletions);
  const shown = { list, layout, first: sight.from, deletions };
  const above = useHeldRows(scroller, shown, leftAt, look);
  useTopNoted(scroller, { list: isAnswered ? list : null, first: sight.from, open: openKey });
  useFocusedRow(scroller, { at, key: cursor, open: openKey, show });
  useStoodOn(cursor);
  const open = useOpen(rows, openKey);
  const [isLeft] = useState(() => list.answers !== null && leftAt.has(listName(list.answers)));
  useOpenRow(open, isLeft || layout.row === 0 ? 'stay' : 'show', show);

  return (
    <FindingContext value={finding}>
      <div className="relative isolate min-h-0 flex-1">
        {/* biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset */}
        <div
          ref={scroller}
          id="list"
          role="grid"
          aria-label={say(VIEW_WORDS[view].name)}
          aria-rowcount={total}
          aria-multiselectable="true"
          aria-busy={!isAnswered}
          tabIndex={-1}
          className={`h-full overflow-y-auto overscroll-contain transition-opacity delay-200 [overflow-anchor:none] ${isAnswered ? '' : 'opacity-60'}`}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset */}
          <div role="rowgroup" className="relative" style={{ height: topOf(layout, total) }}>
            {groupsWithin(layout, { ...sight, from: sight.from - 1 }).map(({ row, ...room }) => (
              <Heading key={row} words={groups.wordsOver(row, sight.from)} {...room} />
            ))}
            {rowsToMake(sight, total, at).map((index) => (
              <Placed
                key={rows[index] ?? `row-${index}`}
                top={topOf(layout, index)}
                height={layout.row}
                rowKey={rows[index]}
                {...{ index, now, intents, sizes, open: index === open }}
                first={at < 0 && index === 0}
              />
            ))}
          </div>
        </div>
        {above > 0 && <Above count={above} onShow={() => scroller.current?.scrollTo({ top: 0 })} />}
      </div>
    </FindingContext>
  );
}

/** Who leaves a search, or the list for another, stands on the row that has the focus in that list, too. */
function useStoodOn(cursor: MessageKey | null): void {
  const client = useClient();
  useEffect(() => {
    const row = document.activeElement;
    if (cursor !== null || !(row instanceof HTMLElement) || !row.dataset.key) return;
    client.moveTo(row.dataset.key);
  }, [client, cursor]);
}

/**
 * The place of the row whose message, or one of whose conversation, is open; -1 for none. Who stands on no row
 * stands on that one, and still does when it is closed.
 */
function useOpen(rows: ViewRows['rows'], openKey: MessageKey | null): number {
  const client = useClient();
  const head = useMaildrop((all) => (openKey === null ? null : headOf(all, openKey)));
  const isNowhere = useMaildrop(({ cursor }) => cursor === null);
  const open = head === null ? -1 : rows.indexOf(head);
  useEffect(() => {
    if (isNowhere && open >= 0) client.moveTo(head);
  }, [client, isNowhere, open, head]);
  return open;
}

/** Groups by day where the list stands by date. */
function useGroups({ rows, answers }: ViewRows, now: Date): DayGroups {
  const say = useSay();
  const client = useClient();
  const day = now.toDateString();
  return useMemo(() => {
    if (answers === null || !['newest', 'oldest'].includes(answers.sort)) return NO_GROUPS;
    const { envelopes } = client.get();
    return dayGroups(rows, (key) => envelopes.get(key)?.date, calendarFor(say, new Date(day)));
  }, [client, rows, answers, day, say]);
}

function useLayout(count: number, { starts }: DayGroups): Layout {
  const { row, heading } = useHeights();
  return useMemo(() => {
    const isGrouped = starts.length > 0;
    const headed = starts[0] === 0 ? starts.slice(1) : starts;
    return { count, row, heading, lead: isGrouped ? heading : 0, headed };
  }, [count, row, heading, starts]);
}

interface HeadingProps {
  words: string;
  /** Where its group begins, and how high it is, in pixels. */
  top: number;
  height: number;
}

/**
 * The words over a group: they float at the top of the list until the next ones push them out, so
 * that the group before the first row in sight may still have its words there.
 */
function Heading({ words, ...room }: HeadingProps) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 z-20" style={room}>
      <p className="pointer-events-auto sticky top-0 flex h-7 items-center border-b border-line bg-surface px-4 text-xs font-semibold text-soft">
        {words}
      </p>
    </div>
  );
}

interface PlacedProps extends RowProps {
  /** Where the row begins, and how high it is, in pixels. */
  top: number;
  height: number;
}

/** A row at its place; scrolling makes those that come and leaves the others as they are. */
const Placed = memo(function Placed({ top, height, ...row }: PlacedProps) {
  return (
    <div
      role="presentation"
      className="absolute inset-x-0 [contain:strict]"
      style={{ height, top }}
    >
      <Row {...row} />
    </div>
  );
});

/** New mail came above while the pointer or the focus was on the list. */
function Above({ count, onShow }: { count: number; onShow: () => void }) {
  const say = useSay();
  const button = usePassedFocus<HTMLButtonElement>(() => document.getElementById('list'));
  return (
    <button
      ref={button}
      type="button"
      onClick={onShow}
      className="absolute inset-x-0 top-9 z-20 mx-auto flex h-8 w-fit animate-rise items-center gap-1.5 rounded-full bg-accent px-3.5 text-sm font-semibold text-on-accent shadow-pop hover:bg-accent-strong"
    >
      <ArrowUp aria-hidden="true" className="size-4" />
      {say('list.new-above', { count })}
    </button>
  );
}

/** What a row of a list offers. */
function actsIn(view: ListView): MessageRowProps['acts'] {
  if (view === 'outbox') return 'none';
  return isLetterView(view) ? 'letter' : 'mail';
}

interface RowProps {
  /** Undefined while the page of the row is on its way. */
  rowKey: string | undefined;
  index: number;
  now: Date;
  intents: Intents;
  sizes: MessageRowProps['sizes'];
  /** Whether Tab leads here while no row has the cursor. */
  first: boolean;
  /** Whether its message, or one of its conversation, is open. */
  open: boolean;
}

/** Subscribes one row to what it shows, so that it stays as it is while others come and go. */
function Row({ rowKey = '', index, first, ...shown }: RowProps) {
  const client = useClient();
  const view = usePlace((place) => place.view);
  const href = usePlace((place) => hrefOf({ ...place, key: rowKey }));
  // What a row is made of, so that it is shown anew when that is another.
  const members = useMaildrop(({ conversations }) => conversations.get(rowKey));
  useMaildrop(({ envelopes }) => (members === undefined ? envelopes.get(rowKey) : envelopes));
  useMaildrop(({ flags }) => (members === undefined ? flags.get(rowKey) : flags));
  const selected = useMaildrop(({ selection }) => selection.keys.has(rowKey));
  const selecting = useMaildrop(({ selection }) => selection.keys.size > 0);
  const cursor = useMaildrop((snapshot) => snapshot.cursor === rowKey);
  const phase = useMaildrop(({ deletions }) => deletions.get(rowKey)?.phase);
  const envelope = rowEnvelope(client.get(), rowKey);
  if (envelope === undefined) return <RowBones row={index} />;
  return (
    <MessageRow
      envelope={envelope}
      count={members?.length ?? 1}
      index={index}
      href={href}
      acts={actsIn(view)}
      deletion={view === 'deleted' ? (phase ?? 'settling') : 'none'}
      {...shown}
      selection={selected ? 'selected' : selecting ? 'selecting' : 'none'}
      tabIndex={cursor || first ? 0 : -1}
    />
  );
}
