'use client';
/** What a person must know about a letter before going on: refused, changed elsewhere, gone, not sendable. */
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import type { Letter } from '@/lib/client/compose/letter';
import { mailtoOf } from '@/lib/client/compose/mailto';
import { recipientInWords } from '@/lib/client/compose/recipients';
import type { Sheet } from '@/lib/client/compose/store';
import { shortDate } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { DraftContent } from '@/lib/contract/compose';
import type { Draft } from '@/lib/contract/drafts';
import { useComposeClient, useDesk } from './use-compose.ts';

const LINK = 'font-semibold underline underline-offset-2';

export function LetterNotes({ sheet: { letter } }: { sheet: Sheet }) {
  const say = useSay();
  const submission = useDesk((desk) => desk.writing?.submission);
  const { keeping } = letter;
  return (
    <div className="flex flex-none flex-col gap-2 px-4 not-empty:pt-3">
      {submission?.is === 'none' && (
        <Notice tone="note">
          <p>{problemWords(say, submission.reason)}</p>
          <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {submission.reason.told?.id === 'problem.no-way-yet' && (
              <a href="/settings#sending" className={LINK}>
                {say('way.set-up')}
              </a>
            )}
            <CopyText content={letter.content} />
            <a href={mailtoOf(letter.content)} className={LINK}>
              {say('compose.elsewhere')}
            </a>
          </p>
        </Notice>
      )}
      <Refused letter={letter} />
      {keeping.is === 'conflict' && <TwoVersions letter={letter} theirs={keeping.theirs} />}
      {keeping.is === 'gone' && <Gone letter={letter} />}
      {keeping.is === 'failed' && (
        <Notice tone="danger" role="status" detail={keeping.problem.detail}>
          {say('compose.not-saved', { reason: problemWords(say, keeping.problem) })}
        </Notice>
      )}
    </div>
  );
}

function Refused({ letter: { refusal } }: { letter: Letter }) {
  const say = useSay();
  if (refusal === null) return null;
  const refused = refusal.recipients.filter(({ state }) => state === 'refused');
  return (
    <Notice tone="danger" detail={refused.length === 0 ? refusal.reason.detail : undefined}>
      {say('compose.not-sent', { reason: problemWords(say, refusal.reason) })}
      {refused.map(({ address, detail }) => (
        <p key={address} className="mt-1 break-words">
          <bdi className="font-semibold">{address}</bdi>{' '}
          <span className="font-mono text-xs text-soft">{detail}</span>
        </p>
      ))}
    </Notice>
  );
}

function TwoVersions({ letter, theirs }: { letter: Letter; theirs: Draft }) {
  const say = useSay();
  const client = useComposeClient();
  const [seen, setSeen] = useState<'no' | 'yes'>('no');
  return (
    <Notice tone="note" role="alert">
      <p>
        {say('compose.changed-elsewhere', { time: shortDate(say, theirs.savedAt, new Date()) })}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        <button type="button" className={LINK} onClick={() => client.choose(letter.key, 'mine')}>
          {say('compose.keep-this')}
        </button>
        <button type="button" className={LINK} onClick={() => client.choose(letter.key, 'theirs')}>
          {say('compose.take-other')}
        </button>
        <button
          type="button"
          className={LINK}
          aria-expanded={seen === 'yes'}
          onClick={() => setSeen(seen === 'yes' ? 'no' : 'yes')}
        >
          {seen === 'yes' ? say('compose.hide-other') : say('compose.look-at-other')}
        </button>
      </p>
      {seen === 'yes' && (
        <div className="mt-2 max-h-48 overflow-y-auto rounded-sm bg-raised px-3 py-2">
          <p className="font-semibold">{theirs.content.subject || say('list.no-subject')}</p>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {theirs.content.text}
          </p>
        </div>
      )}
    </Notice>
  );
}

function Gone({ letter }: { letter: Letter }) {
  const say = useSay();
  const client = useComposeClient();
  return (
    <Notice tone="note" role="alert">
      {say('compose.gone')}{' '}
      <button type="button" className={LINK} onClick={() => client.goOnAsNew(letter.key)}>
        {say('compose.keep-as-new')}
      </button>
    </Notice>
  );
}

const COPYING = {
  ready: 'compose.copy-text',
  copied: 'compose.copied',
  failed: 'compose.copy-by-hand',
} as const;

/** For another mail program: head and words, as one would type them. */
function CopyText({ content }: { content: DraftContent }) {
  const say = useSay();
  const [state, setState] = useState<keyof typeof COPYING>('ready');
  const line = (name: string, list: DraftContent['to']) =>
    list.length === 0 ? '' : `${name}: ${list.map(recipientInWords).join(', ')}\n`;
  const copy = async () => {
    const head =
      line(say('reader.to'), content.to) +
      line(say('compose.cc'), content.cc) +
      line(say('compose.bcc'), content.bcc);
    try {
      await navigator.clipboard.writeText(
        `${head}${say('compose.subject')}: ${content.subject}\n\n${content.text}`,
      );
      setState('copied');
    } catch {
      // The browser allows it only on safe pages: the person is told to do it by hand.
      setState('failed');
    }
  };
  return (
    <button type="button" className={LINK} onClick={() => void copy()}>
      {say(COPYING[state])}
    </button>
  );
}
