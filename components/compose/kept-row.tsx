/** One row of drafts or sent letters. */
import { useSay } from '@/components/ui/words';
import { mailboxName, shortDate, subjectOf } from '@/lib/client/formats';
import type { Envelope } from '@/lib/contract/envelope';

/** The look of a row's button. */
export const ROW =
  'flex min-h-14 min-w-0 flex-1 flex-col justify-center rounded-md px-3 py-2 text-start hover:bg-hover';

/** To whom, about what, when. */
export function RowWords({ row }: { row: Envelope }) {
  const say = useSay();
  const to = row.to.map((mailbox) => mailboxName(say, mailbox)).join(', ');
  return (
    <>
      <span className="flex w-full items-baseline gap-3">
        <bdi className="min-w-0 flex-1 truncate text-base font-semibold">
          {to || say('letters.nobody')}
        </bdi>
        <time dateTime={row.date ?? undefined} className="text-xs text-faint tabular-nums">
          {shortDate(say, row.date, new Date())}
        </time>
      </span>
      <span className="w-full truncate text-sm">
        <bdi>{subjectOf(say, row)}</bdi>
        <bdi className="ms-2 text-faint">{row.preview}</bdi>
      </span>
    </>
  );
}
