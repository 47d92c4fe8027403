'use client';
/** What can be done with the open message; the same places, whatever is open. */
import {
  ArrowLeft,
  ChevronDown,
  ChevronUp,
  Download,
  Ellipsis,
  FileCode,
  FileText,
  List,
  Mail,
  Printer,
  Star,
  Trash2,
  Type as TypeIcon,
  Undo2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { AnswerButtons, foldedNow, MoreAnswers } from '@/components/compose/answer-buttons';
import type { Intents } from '@/components/maildrop/use-intents';
import { useMaildrop } from '@/components/maildrop/use-maildrop';
import { usePlace } from '@/components/maildrop/use-place';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLine, MenuLink } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { sourceHref } from '@/lib/client/api';
import { headOf, rowEnvelope } from '@/lib/client/maildrop/conversations';
import { isLetterView } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import { HeaderDialog } from './header-dialog.tsx';
import type { Mode } from './message.tsx';
import { SourceDialog } from './source-dialog.tsx';
import { useFont } from './use-mail-look.ts';
import type { Reading } from './use-message.ts';
import { printMessage } from './use-printing.ts';
import { type Grant, useGrants } from './wishes.ts';

export interface ReaderToolbarProps {
  openKey: MessageKey | null;
  reading: Reading;
  intents: Intents;
  mode: Mode;
  onMode: (mode: Mode) => void;
  /** Deletes the open message out of its conversation; null where it is alone. */
  onDeleteOne: (() => void) | null;
}

export function ReaderToolbar(props: ReaderToolbarProps) {
  const say = useSay();
  const { openKey, reading, intents } = props;
  const none = openKey === null;
  const gone = reading.kind === 'failed' && reading.problem.code === 'message-gone';
  const keys = none ? [] : [openKey];
  const view = usePlace((place) => place.view);
  const isOnItsWay = view === 'outbox';
  return (
    <div
      role="toolbar"
      aria-label={say('reader.toolbar')}
      className="@container bar gap-0.5 border-b border-line px-2"
    >
      <IconButton
        words={say('reader.back')}
        keys="u"
        className="md:hidden alone:inline-flex"
        onClick={intents.close}
      >
        <ArrowLeft aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <AnswerButtons messageKey={gone || isOnItsWay ? null : openKey} />
      <Deleting {...{ intents, keys }} isThere={!none && !gone && !isOnItsWay} />
      {!isLetterView(view) && <Flagging intents={intents} keys={keys} isThere={!none && !gone} />}
      <span className="flex-1" />
      <IconButton
        words={say('reader.newer')}
        keys="k"
        disabled={none}
        onClick={() => intents.move(-1)}
      >
        <ChevronUp aria-hidden="true" />
      </IconButton>
      <IconButton
        words={say('reader.older')}
        keys="j"
        disabled={none}
        onClick={() => intents.move(1)}
      >
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <More {...props} />
    </div>
  );
}

interface ActingProps {
  intents: Intents;
  keys: readonly MessageKey[];
  isThere: boolean;
}

/** What is deleted already is called back by the same button, while that can be done. */
function Deleting({ intents, keys, isThere }: ActingProps) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const [key = ''] = keys;
  const phase = useMaildrop(({ deletions }) => deletions.get(key)?.phase);
  if (view === 'deleted' || phase !== undefined)
    return (
      <IconButton
        words={say('list.undo')}
        disabled={!isThere || phase !== 'undoable'}
        onClick={() => intents.restore(keys)}
      >
        <Undo2 aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
    );
  return (
    <IconButton
      words={say('list.delete')}
      keys="#"
      disabled={!isThere}
      onClick={() => intents.delete(keys)}
    >
      <Trash2 aria-hidden="true" />
    </IconButton>
  );
}

/** They go into the menu last. */
const FOLDS = '@max-[16.75rem]:hidden';

function Flagging({ intents, keys, isThere }: ActingProps) {
  const say = useSay();
  const [key = ''] = keys;
  const starred = useMaildrop((all) => rowEnvelope(all, headOf(all, key))?.starred ?? false);
  return (
    <>
      <IconButton
        words={say('list.mark-unread')}
        keys="Shift+u"
        disabled={!isThere}
        data-folds="unread"
        className={FOLDS}
        onClick={() => intents.markUnread(keys)}
      >
        <Mail aria-hidden="true" />
      </IconButton>
      <IconButton
        words={starred ? say('list.unstar') : say('list.star')}
        keys="s"
        aria-pressed={starred}
        disabled={!isThere}
        data-folds="star"
        className={FOLDS}
        onClick={() => intents.star(keys)}
      >
        <Star aria-hidden="true" className={starred ? 'fill-star text-star' : ''} />
      </IconButton>
    </>
  );
}

/** In the menu: what the bar has no room for, as it is when the menu opens. */
function FoldedFlagging({ intents, keys }: Omit<ActingProps, 'isThere'>) {
  const say = useSay();
  const [folded] = useState(foldedNow);
  if (!folded.has('star')) return null;
  return (
    <>
      <MenuItem icon={<Mail aria-hidden="true" />} onSelect={() => intents.markUnread(keys)}>
        {say('list.mark-unread')}
      </MenuItem>
      <MenuItem icon={<Star aria-hidden="true" />} onSelect={() => intents.star(keys)}>
        {say('list.star-or-unstar')}
      </MenuItem>
    </>
  );
}

/** Where one writes to everybody on the open message's mailing list. */
const listOf = (reading: Reading) => (reading.kind === 'loaded' ? reading.view.list : null);

/** After the menu has closed: it would be on the paper. */
const printSoon = () => setTimeout(printMessage, 200);

type Sheet = 'none' | 'header' | 'source';

interface MenuGrant extends Grant {
  icon: ReactNode;
  disabled?: boolean;
}

/** The menu's own items, but for those that answer and that the bar has no room for. */
function useMenuGrants(
  { reading, mode, onMode, onDeleteOne }: ReaderToolbarProps,
  show: (sheet: Sheet) => void,
): { above: MenuGrant[]; below: MenuGrant[] } {
  const say = useSay();
  const [font, setFont] = useFont();
  const view = reading.kind === 'loaded' ? reading.view : null;
  const isHtml = view?.html !== undefined;
  const hasWithin = view?.parts.some(({ message }) => message !== undefined) ?? false;
  const above: MenuGrant[] = [];
  if (isHtml || hasWithin)
    above.push({
      id: 'as-text',
      words: mode === 'html' ? say('reader.as-text') : say('reader.as-html'),
      icon: <FileText aria-hidden="true" />,
      take: () => onMode(mode === 'html' ? 'text' : 'html'),
    });
  if (view !== null && (mode === 'text' || !isHtml))
    above.push({
      id: 'font',
      words: font === 'fixed' ? say('reader.proportional') : say('reader.fixed'),
      icon: <TypeIcon aria-hidden="true" />,
      take: () => setFont(font === 'fixed' ? 'proportional' : 'fixed'),
    });
  if (onDeleteOne !== null)
    above.push({
      id: 'delete-one',
      words: say('conversation.delete-one'),
      icon: <Trash2 aria-hidden="true" />,
      take: onDeleteOne,
    });
  const below = BELOW.map(({ Icon, words, ...each }) => ({
    ...each,
    words: say(words),
    icon: <Icon aria-hidden="true" />,
    // Only the source can be asked for while nothing of the message is here.
    disabled: view === null && each.id !== 'source',
    take: () => (each.id === 'print' ? printSoon() : show(each.id)),
  }));
  const granted = [...above, ...below].filter(({ disabled }) => disabled !== true);
  useGrants(reading.kind === 'loading' ? NONE : granted);
  return { above, below };
}

const BELOW = [
  { id: 'print', words: 'reader.print', Icon: Printer },
  { id: 'header', words: 'reader.headers', Icon: List },
  { id: 'source', words: 'reader.source', Icon: FileCode },
] as const;

/** While a message is on its way. */
const NONE: readonly Grant[] = [];

function Items({ of }: { of: readonly MenuGrant[] }) {
  return of.map(({ id, words, icon, take, disabled = false }) => (
    <MenuItem key={id} icon={icon} onSelect={take} disabled={disabled}>
      {words}
    </MenuItem>
  ));
}

function More(props: ReaderToolbarProps) {
  const say = useSay();
  const { openKey, reading, intents } = props;
  const [sheet, setSheet] = useState<Sheet>('none');
  const { above, below } = useMenuGrants(props, setSheet);
  const trigger = (
    <IconButton words={say('reader.more')} keys="." disabled={openKey === null} data-more="">
      <Ellipsis aria-hidden="true" />
    </IconButton>
  );
  return (
    <>
      <Menu trigger={trigger}>
        <Items of={above} />
        {openKey !== null && <FoldedFlagging intents={intents} keys={[openKey]} />}
        {openKey !== null && <MoreAnswers messageKey={openKey} list={listOf(reading)} />}
        <Items of={below} />
        <MenuLine />
        {openKey !== null && (
          <MenuLink icon={<Download aria-hidden="true" />} href={sourceHref(openKey)}>
            {say('reader.download')}
          </MenuLink>
        )}
      </Menu>
      <HeaderDialog
        header={reading.kind === 'loaded' ? reading.view.header : []}
        open={sheet === 'header'}
        onClose={() => setSheet('none')}
      />
      {openKey !== null && (
        <SourceDialog
          messageKey={openKey}
          open={sheet === 'source'}
          onClose={() => setSheet('none')}
        />
      )}
    </>
  );
}
