/** The server that one's mail is handed in at: proposed where one is found, tried out before it is kept. */
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { type Problem, problemOf } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';
import { submissionApi } from '@/lib/client/submission-api';
import type { Account } from '@/lib/contract/session';
import type { SubmissionChoice, SubmissionRequest } from '@/lib/contract/submission';
import { Field } from './field.tsx';
import { Labelled } from './labelled.tsx';
import { useFormFocus } from './use-form-focus.ts';

export interface WayFormProps {
  account: Account;
  /** The one before; null where there is none. */
  own: SubmissionChoice['own'];
  onCancel: () => void;
  onKept: (choice: SubmissionChoice) => void;
}

type Security = SubmissionRequest['security'];
type SecretKind = SubmissionRequest['secret']['is'];

/** Everything that is written, but for the port, which follows from the security. */
interface Written {
  readonly host: string;
  readonly security: Security;
  readonly username: string;
  readonly kind: SecretKind;
  readonly secret: string;
}

const PORTS: Readonly<Record<Security, number>> = { tls: 465, starttls: 587 };

type Search = 'none' | 'looking' | 'found' | 'not-found';

export function WayForm({ account, own, onCancel, onKept }: WayFormProps) {
  const say = useSay();
  const [form, setForm] = useState<Written>({
    host: own?.host ?? '',
    security: own?.security ?? 'tls',
    username: own?.username ?? account.address,
    kind: own?.secret ?? 'password',
    secret: '',
  });
  const set = (change: Partial<Written>) => setForm((before) => ({ ...before, ...change }));
  const search = useProposal(own === null ? 'wanted' : 'not', set);
  const { state, problem, keep } = useKeeping(onKept);
  const place = useFormFocus('[data-edits]');
  return (
    <form
      ref={place}
      aria-label={say('way.form')}
      className="flex flex-col gap-4 px-4 py-4 md:px-5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(form);
      }}
    >
      <SearchWords search={search} />
      <Fields form={form} onWrite={set} />
      {problem !== null && (
        <Notice tone="danger" role="alert" detail={problem.detail}>
          {problemWords(say, problem)}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="secondary" onClick={onCancel}>
          {say('ui.cancel')}
        </Button>
        <Button look="primary" type="submit" state={state}>
          {say('way.save')}
        </Button>
      </div>
    </form>
  );
}

/** Looks once; what a person wrote meanwhile stays. */
function useProposal(proposal: 'wanted' | 'not', set: (change: Partial<Written>) => void): Search {
  const [search, setSearch] = useState<Search>(proposal === 'wanted' ? 'looking' : 'none');
  const take = useRef(set);
  useEffect(() => {
    if (proposal === 'not') return;
    let isOver = false;
    const look = async () => {
      // Not found is as good as not looked for: the person names it.
      const { found } = await submissionApi.find().catch(() => ({ found: null }));
      if (isOver) return;
      setSearch(found === null ? 'not-found' : 'found');
      if (found !== null) take.current({ host: found.host, security: found.security });
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [proposal]);
  return search;
}

function useKeeping(onKept: WayFormProps['onKept']) {
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async ({ host, kind, secret, security, username }: Written) => {
    setState('busy');
    setProblem(null);
    try {
      onKept(
        await submissionApi.choose({
          host: host.trim(),
          port: PORTS[security],
          security,
          username: username.trim(),
          secret: { is: kind, value: secret },
        }),
      );
    } catch (error) {
      setProblem(problemOf(error));
      setState('ready');
    }
  };
  return { state, problem, keep };
}

function SearchWords({ search }: { search: Search }) {
  const say = useSay();
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-soft empty:hidden">
      {search === 'looking' && (
        <>
          <Spinner />
          {say('way.looking')}
        </>
      )}
      {search === 'found' && say('way.found')}
      {search === 'not-found' && say('way.not-found')}
    </p>
  );
}

interface FieldsProps {
  form: Written;
  onWrite: (change: Partial<Written>) => void;
}

function Fields({ form, onWrite }: FieldsProps) {
  const say = useSay();
  const hint = useId();
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field
        words={say('way.host')}
        value={form.host}
        required
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="smtp.example.net"
        onWrite={(host) => onWrite({ host })}
      />
      <Labelled words={say('way.security')}>
        {(id) => (
          <Select
            id={id}
            className="w-full"
            value={form.security}
            choices={[
              { value: 'tls', words: say('way.tls') },
              { value: 'starttls', words: say('way.starttls') },
            ]}
            onChoose={(security) => onWrite({ security })}
          />
        )}
      </Labelled>
      <Field
        words={say('way.username')}
        value={form.username}
        required
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        onWrite={(username) => onWrite({ username })}
      />
      <Labelled words={say('way.kind')}>
        {(id) => (
          <Select
            id={id}
            className="w-full"
            value={form.kind}
            choices={[
              { value: 'password', words: say('way.password') },
              { value: 'access-token', words: say('way.token') },
            ]}
            onChoose={(kind) => onWrite({ kind })}
          />
        )}
      </Labelled>
      <div className="min-w-0 md:col-span-2">
        <Field
          words={say(form.kind === 'password' ? 'way.password' : 'way.token')}
          type="password"
          value={form.secret}
          required
          maxLength={4_096}
          dir="ltr"
          autoComplete="off"
          aria-describedby={hint}
          onWrite={(secret) => onWrite({ secret })}
        />
        <p id={hint} className="mt-1.5 text-sm text-pretty text-faint">
          {say(form.kind === 'password' ? 'way.password-hint' : 'way.token-hint')}
        </p>
      </div>
    </div>
  );
}
