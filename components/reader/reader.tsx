'use client';
/** The reader: toolbar, and the open message in all its states. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { AnswerFoot } from '@/components/compose/answer-buttons';
import { readerPane } from '@/components/maildrop/reader-bones';
import type { Intents } from '@/components/maildrop/use-intents';
import { useIsOffline } from '@/components/maildrop/use-is-offline';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { useNavigation, usePlace } from '@/components/maildrop/use-place';
import { Coming, late } from '@/components/ui/late';
import { Mark } from '@/components/ui/mark';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import { envelopeOf } from '@/lib/client/maildrop/state';
import { isLetterView } from '@/lib/client/place';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { DeletedNote } from './deleted-note.tsx';
import { Message, type Mode } from './message.tsx';
import { Failed, Loading } from './not-there.tsx';
import { ReaderToolbar } from './reader-toolbar.tsx';
import { readySoon } from './ready-frames.ts';
import { openMessage, Scroller } from './scroller.tsx';
import { type Around, useConversation } from './use-conversation.ts';
import { type Reading, useMessage } from './use-message.ts';

/** Only who reads by conversations needs it. */
const Folded = late(async () => ({ default: (await import('./conversation.tsx')).Folded }));

/** After this long in sight a message counts as read; milliseconds. */
const UNTIL_READ = 500;

export function Reader({ intents }: { intents: Intents }) {
  const say = useSay();
  const client = useClient();
  const { open } = useNavigation();
  const key = usePlace((place) => place.key);
  const { reading, retry } = useMessage(client, key);
  const [mode, setMode] = useState<{ key: MessageKey | null; mode: Mode }>({ key, mode: 'html' });
  const shown = mode.key === key ? mode.mode : 'html';
  const around = useConversation(key);
  useRead(key, reading);
  useLayoutEffect(takeOver, []);
  useEffect(readyBoth, []);
  const beside = around.later[0] ?? around.earlier.at(-1);
  const deleteOne = (leaving: MessageKey, next: MessageKey) => {
    open(next);
    void client.delete([leaving]);
  };
  return (
    <section
      id="message"
      aria-label={say('reader.label')}
      data-reads=""
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) openMessage()?.focus({ preventScroll: true });
      }}
      className={readerPane(key)}
    >
      <ReaderToolbar
        openKey={key}
        reading={reading}
        intents={intents}
        mode={shown}
        onMode={(next) => setMode({ key, mode: next })}
        onDeleteOne={beside === undefined || key === null ? null : () => deleteOne(key, beside.key)}
      />
      {key !== null && <DeletedNote messageKey={key} intents={intents} />}
      {key === null ? (
        <NothingOpen />
      ) : (
        <Body key={key} openKey={key} {...{ reading, around }} mode={shown} onRetry={retry} />
      )}
    </section>
  );
}

/** Who opened a message by a key before there was a reader waits for it on the row. */
function takeOver() {
  const isByKey = document.activeElement?.matches('[data-key]:focus-visible');
  if (isByKey) openMessage()?.focus({ preventScroll: true });
}

/** Most mail is laid out in one of two ways. */
function readyBoth() {
  readySoon('strict');
  readySoon('lenient');
}

interface BodyProps {
  openKey: MessageKey;
  reading: Reading;
  around: Around;
  mode: Mode;
  onRetry: () => void;
}

function Body({ openKey, reading, around, mode, onRetry }: BodyProps) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const known = useMaildrop(({ envelopes }) => envelopes.get(openKey));
  const envelope = reading.kind === 'loaded' ? reading.view.message : known;
  const name = envelope === undefined ? say('reader.label') : subjectOf(say, envelope);
  const above = folded(around.earlier, 'above');
  const below = folded(around.later, 'below');
  return (
    <>
      <Scroller name={name} state={reading.kind}>
        {reading.kind === 'failed' ? (
          <>
            {above}
            <Failed problem={reading.problem} envelope={known} onRetry={onRetry} />
            {below}
          </>
        ) : reading.kind === 'loading' ? (
          <Loading openKey={openKey} envelope={known} above={above} />
        ) : (
          <Message view={reading.view} {...{ mode, above, below }} />
        )}
      </Scroller>
      {reading.kind === 'loaded' && view !== 'outbox' && <AnswerFoot messageKey={openKey} />}
    </>
  );
}

function folded(messages: readonly Envelope[], room: 'above' | 'below') {
  if (messages.length === 0) return null;
  return (
    <Coming>
      <Folded messages={messages} room={room} />
    </Coming>
  );
}

/** Marks a message as read once it was in sight for a moment. */
function useRead(key: MessageKey | null, reading: Reading) {
  const client = useClient();
  const loaded = reading.kind === 'loaded';
  // Without a line it waits until there is one.
  const isOffline = useIsOffline();
  useEffect(() => {
    if (key === null || !loaded || isOffline) return;
    const timer = setTimeout(() => {
      if (envelopeOf(client.get(), key)?.read === false)
        void client.setFlags([key], { read: true });
    }, UNTIL_READ);
    return () => clearTimeout(timer);
  }, [client, key, loaded, isOffline]);
}

function NothingOpen() {
  const say = useSay();
  const unread = useMaildrop(({ maildrop }) =>
    maildrop.checkedAt === null ? null : maildrop.unread,
  );
  const selected = useMaildrop(({ selection }) => selection.keys.size);
  const view = usePlace((place) => place.view);
  const isQuiet = unread === null || isLetterView(view);
  const words = say('reader.unread', { count: unread ?? 0 });
  return (
    <div className="flex h-full flex-col items-center justify-center gap-4 pb-20 text-sm text-faint">
      <Mark className="size-14 opacity-25 grayscale" />
      <p className={isQuiet && selected === 0 ? 'invisible' : ''}>
        {selected > 0 ? say('reader.selected', { count: selected }) : words}
      </p>
    </div>
  );
}
