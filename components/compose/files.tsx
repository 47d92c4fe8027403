'use client';
/** The files of a letter: those that are there, and how far the others are. */
import { CircleAlert, Paperclip, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { filesOf, type Letter, type Upload } from '@/lib/client/compose/letter';
import { attachmentHref } from '@/lib/client/compose/letters-api';
import { octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import { useComposeClient } from './use-compose.ts';

export function Files({ letter }: { letter: Letter }) {
  const say = useSay();
  const client = useComposeClient();
  const { key, uploads } = letter;
  const shown = filesOf(letter);
  if (shown.length + uploads.length === 0) return null;
  return (
    <ul
      aria-label={say('reader.attachments-label')}
      className="flex flex-none flex-col gap-1 px-4 pb-3"
    >
      {shown.map(({ id, filename, octets }, index) => (
        <File
          key={id}
          index={index}
          picture={<Paperclip aria-hidden="true" />}
          name={
            <a href={attachmentHref(key, id)} download={filename} className="hover:underline">
              {filename}
            </a>
          }
          note={octetsInWords(say, octets)}
          remove={say('compose.remove', { what: filename })}
          onRemove={() => void client.detach(key, id)}
        />
      ))}
      {uploads.map((upload, index) => (
        <Coming
          key={upload.id}
          index={shown.length + index}
          upload={upload}
          onStop={() => client.stop(key, upload.id)}
        />
      ))}
    </ul>
  );
}

interface FileProps {
  index: number;
  picture: ReactNode;
  name: ReactNode;
  note: string;
  remove: string;
  onRemove: () => void;
  children?: ReactNode;
}

function File({ index, picture, name, note, remove, onRemove, children }: FileProps) {
  const file = usePassedFocus<HTMLLIElement>((letter) => nextIn(letter, index));
  return (
    <li
      ref={file}
      data-file=""
      className="relative flex min-h-9 items-center gap-2.5 overflow-hidden rounded-md bg-sunken ps-3 text-sm [&>svg]:size-4 [&>svg]:flex-none [&>svg]:text-faint"
    >
      {picture}
      <bdi className="min-w-0 flex-1 truncate font-medium">{name}</bdi>
      <span className="min-w-0 text-xs text-faint tabular-nums">{note}</span>
      <IconButton words={remove} onClick={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
      {children}
    </li>
  );
}

/** What a file that leaves is followed by: the one in its place, the last one, or the button that attaches. */
function nextIn(letter: HTMLElement | null, index: number): HTMLElement | null | undefined {
  const left = [...(letter?.querySelectorAll<HTMLElement>('[data-file] button') ?? [])];
  return left[index] ?? left.at(-1) ?? letter?.querySelector<HTMLElement>('[data-attach]');
}

interface ComingProps {
  index: number;
  upload: Upload;
  onStop: () => void;
}

function Coming({ index, upload, onStop }: ComingProps) {
  const say = useSay();
  const { filename, octets, problem, share } = upload;
  if (problem !== null)
    return (
      <File
        index={index}
        picture={<CircleAlert aria-hidden="true" />}
        name={<span className="text-danger">{filename}</span>}
        note={problemWords(say, problem)}
        remove={say('compose.remove', { what: filename })}
        onRemove={onStop}
      />
    );
  return (
    <File
      index={index}
      picture={<Paperclip aria-hidden="true" />}
      name={filename}
      note={say('status.fill', {
        much: octetsInWords(say, Math.round(octets * share)),
        most: octetsInWords(say, octets),
      })}
      remove={say('compose.do-not-attach', { filename })}
      onRemove={onStop}
    >
      <progress
        aria-label={say('compose.attaching', { filename })}
        value={share}
        max={1}
        className="absolute inset-x-0 bottom-0 block h-0.5 w-full appearance-none bg-press [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-press [&::-webkit-progress-value]:bg-accent"
      />
    </File>
  );
}
