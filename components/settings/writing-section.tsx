/** Whom one writes as: names, addresses and signatures, the first of them by default. */
import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { type Problem, problemOf } from '@/lib/client/api';
import { lettersApi } from '@/lib/client/compose/letters-api';
import { newKey } from '@/lib/client/compose/new-key';
import { recipientInWords } from '@/lib/client/compose/recipients';
import type { Kept } from '@/lib/client/settings-keeper';
import type { Identity, Writing } from '@/lib/contract/compose';
import type { Account } from '@/lib/contract/session';
import { IdentityForm } from './identity-form.tsx';
import { ProblemRow } from './problem-row.tsx';
import { Section } from './section.tsx';
import { problemIn, useLoaded } from './use-loaded.ts';
import type { Removals } from './use-removals.ts';

/** As many as the contract's MAX_IDENTITIES. */
const MOST = 50;

export interface WritingSectionProps {
  account: Account;
  onRemoved: Removals['add'];
}

export function WritingSection(props: WritingSectionProps) {
  const [loaded, reload] = useLoaded(lettersApi.writing);
  if (loaded.is === 'there') return <Identities before={loaded.value} {...props} />;
  return (
    <Names>
      <ProblemRow problem={problemIn(loaded)} onAgain={reload} />
    </Names>
  );
}

function Names({ children }: { children: ReactNode }) {
  const say = useSay();
  return (
    <Section id="writing" title={say('identity.title')} words={say('identity.words')}>
      {children}
    </Section>
  );
}

/** Which one is changed: one of them by its id, a new one, or none. */
type Editing = { readonly is: 'none' | 'new' } | { readonly is: 'one'; readonly id: string };

const NONE: Editing = { is: 'none' };

type Change = (all: readonly Identity[]) => readonly Identity[];

/** Changes go one after the other, each to what the one before left: the server takes the whole list. */
function useIdentities(before: Writing) {
  const [identities, setIdentities] = useState<readonly Identity[]>(before.identities);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stored = useRef(identities);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const make = async (change: Change): Promise<Kept> => {
    setProblem(null);
    try {
      const answer = await lettersApi.setIdentities({ identities: [...change(stored.current)] });
      stored.current = answer.identities;
      setIdentities(answer.identities);
      return 'kept';
    } catch (error) {
      setProblem(problemOf(error));
      return 'not-kept';
    }
  };
  const keep = (change: Change) => {
    const kept = last.current.then(() => make(change));
    last.current = kept;
    return kept;
  };
  return { identities, problem, keep };
}

const without = ({ id }: Identity, all: readonly Identity[]) =>
  all.filter((each) => each.id !== id);

/** As it is among `all`, where it still is one of them. */
const firstOf = ({ id }: Identity, all: readonly Identity[]) =>
  all.toSorted((one, other) => Number(other.id === id) - Number(one.id === id));

interface IdentitiesProps extends WritingSectionProps {
  before: Writing;
}

function Identities({ before, account, onRemoved }: IdentitiesProps) {
  const say = useSay();
  const { identities, problem, keep } = useIdentities(before);
  const [editing, setEditing] = useState<Editing>(NONE);
  const save = async (change: Change) => {
    if ((await keep(change)) === 'kept') setEditing(NONE);
  };
  const remove = async (identity: Identity, at: number) => {
    if ((await keep((all) => without(identity, all))) === 'not-kept') return;
    onRemoved({
      told: (words, tags) =>
        words.rich('identity.removed', tags, { name: recipientInWords(identity) }),
      part: 'writing',
      // The first of them has no such button.
      at: at - 1,
      undo: () => keep((all) => without(identity, all).toSpliced(at, 0, identity)),
    });
  };
  return (
    <Names>
      <ProblemRow problem={problem} />
      {identities.map((identity, at) =>
        editing.is === 'one' && editing.id === identity.id ? (
          <IdentityForm
            key={identity.id}
            identity={identity}
            onCancel={() => setEditing(NONE)}
            onSave={(next) => save((all) => all.map((each) => (each.id === next.id ? next : each)))}
          />
        ) : (
          <IdentityRow
            key={identity.id}
            identity={identity}
            place={at === 0 ? 'first' : 'other'}
            onEdit={() => setEditing({ is: 'one', id: identity.id })}
            onFirst={() => void keep((all) => firstOf(identity, all))}
            onRemove={() => void remove(identity, at)}
          />
        ),
      )}
      {editing.is === 'new' && (
        <IdentityForm
          identity={newIdentity(account, identities)}
          onCancel={() => setEditing(NONE)}
          onSave={(next) => save((all) => [...all, next])}
        />
      )}
      {editing.is !== 'new' && identities.length < MOST && (
        <div className="px-4 py-3.5 md:px-5">
          <Button
            look="quiet"
            data-adds=""
            className="-ms-3.5"
            onClick={() => setEditing({ is: 'new' })}
          >
            <Plus className="size-4" aria-hidden="true" />
            {say('identity.add')}
          </Button>
        </div>
      )}
    </Names>
  );
}

/** Unlike all that are there. */
function newIdentity({ address }: Account, all: readonly Identity[]): Identity {
  return {
    id: newKey(),
    name: all[0]?.name ?? '',
    address,
    replyTo: '',
    signature: '',
    signatureHtml: null,
    format: all[0]?.format ?? 'plain',
  };
}

interface IdentityRowProps {
  identity: Identity;
  place: 'first' | 'other';
  onEdit: () => void;
  onFirst: () => void;
  onRemove: () => void;
}

function IdentityRow({ identity, place, onEdit, onFirst, onRemove }: IdentityRowProps) {
  const say = useSay();
  const name = recipientInWords(identity);
  const signature = identity.signature.trim().split('\n')[0] ?? '';
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-6 gap-y-2 px-4 py-3.5 md:px-5">
      <div className="min-w-0 flex-[1_1_12rem]">
        <p className="truncate text-base font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="mt-0.5 truncate text-sm text-faint">
          {place === 'first' && <span className="me-2 text-soft">{say('identity.default')}</span>}
          {signature === '' ? say('identity.no-signature') : <bdi>{signature}</bdi>}
        </p>
      </div>
      <div className="-me-3.5 flex flex-none flex-wrap">
        {place === 'other' && <MakeFirst identity={identity} onFirst={onFirst} />}
        {place === 'other' && (
          <Button
            look="quiet"
            data-removes=""
            aria-label={say('identity.remove-named', { name })}
            onClick={onRemove}
          >
            {say('identity.remove')}
          </Button>
        )}
        <Button
          look="quiet"
          data-edits={identity.id}
          aria-label={say('identity.edit-named', { name })}
          onClick={onEdit}
        >
          {say('identity.edit')}
        </Button>
      </div>
    </div>
  );
}

function MakeFirst({ identity, onFirst }: Pick<IdentityRowProps, 'identity' | 'onFirst'>) {
  const say = useSay();
  const button = usePassedFocus<HTMLButtonElement>((part) =>
    part?.querySelector<HTMLElement>(`[data-edits='${identity.id}']`),
  );
  return (
    <Button ref={button} look="quiet" onClick={onFirst}>
      {say('identity.first')} <span className="sr-only">{recipientInWords(identity)}</span>
    </Button>
  );
}
