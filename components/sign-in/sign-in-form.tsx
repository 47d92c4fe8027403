'use client';
/** Address and password, or one click into the sample inbox. */
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { isSpoken, speak } from '@/lib/client/language';
import { problemWords } from '@/lib/client/problem-words';
import { FONT_SIZE, THEME } from '@/lib/client/worn';
import type { SignInRequest } from '@/lib/contract/sign-in';
import { chosenServer } from './chosen-server.ts';
import { Field } from './field.tsx';
import { PasswordField } from './password-field.tsx';
import { Sample, type SampleAccount } from './sample.tsx';

export interface SignInFormProps {
  /** Where to go once signed in: a path of this site. */
  next: string;
  /** Offered with one click where the sample mail server runs. */
  sample: SampleAccount | null;
  /** Asks for the mail server where the address alone may not tell. */
  choice: ReactNode;
}

/** Nothing goes on; one of the two ways in is being tried; or it was refused. */
type Attempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'by-hand' | 'sample' }
  | { readonly kind: 'failed'; readonly problem: Problem };

const PROBLEM = 'sign-in-problem';

/** Comes after the form, which works without it. */
const device = () => import('@/lib/client/offline/device');

export function SignInForm({ next, sample, choice }: SignInFormProps) {
  const say = useSay();
  const router = useRouter();
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const form = useRef<HTMLFormElement>(null);
  // Whoever sees this page is signed out: nothing of the mail stays on this device.
  useEffect(() => void device().then(({ forgetHere }) => forgetHere()), []);
  const busy = attempt.kind === 'by-hand' || attempt.kind === 'sample';

  const signIn = async (kind: 'by-hand' | 'sample', request: SignInRequest) => {
    if (busy) return;
    setAttempt({ kind });
    try {
      const chosen = await api.signIn(request);
      const { noteSignIn } = await device();
      await noteSignIn(chosen.account.id, request.remember === true ? 'stays' : 'passes');
      const isAsChosen = isSpoken(say.manner, chosen, document.cookie);
      THEME.wear(chosen.theme);
      FONT_SIZE.wear(chosen.fontSize);
      speak(chosen.language);
      // The texts of another language come with a page that is loaded anew.
      if (isAsChosen) router.replace(next);
      else window.location.replace(next);
    } catch (error) {
      setAttempt({ kind: 'failed', problem: problemOf(error) });
      form.current?.querySelector<HTMLInputElement>('#password')?.select();
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const server = chosenServer(typed);
    void signIn('by-hand', {
      address: String(typed.get('address')).trim(),
      password: String(typed.get('password')),
      remember: typed.get('remember') !== null,
      ...(server && { server }),
    });
  };

  return (
    <>
      {sample !== null && (
        <Sample
          state={attempt.kind === 'sample' ? 'busy' : 'ready'}
          onOpen={() => void signIn('sample', { ...sample, remember: false })}
        />
      )}
      <form ref={form} onSubmit={submit} method="post" className="flex flex-col gap-4">
        <Fields problem={attempt.kind === 'failed' ? PROBLEM : undefined} choice={choice} />
        <Button
          type="submit"
          look={sample === null ? 'primary' : 'secondary'}
          state={attempt.kind === 'by-hand' ? 'busy' : 'ready'}
          className="h-11 w-full"
        >
          {say('sign-in.go')}
        </Button>
      </form>
      <div id={PROBLEM} aria-live="assertive" className="empty:hidden">
        {attempt.kind === 'failed' && (
          <Notice tone="danger" role="alert" detail={attempt.problem.detail}>
            {problemWords(say, attempt.problem)}
          </Notice>
        )}
      </div>
    </>
  );
}

function Fields({ problem, choice }: { problem: string | undefined; choice: ReactNode }) {
  const say = useSay();
  return (
    <>
      <Field
        id="address"
        name="address"
        label={say('sign-in.address')}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={say('sign-in.address-example')}
        required
        maxLength={254}
        problem={problem}
      />
      <PasswordField
        id="password"
        name="password"
        label={say('sign-in.password')}
        required
        maxLength={240}
        problem={problem}
      />
      {choice}
      <label className="flex w-fit cursor-pointer items-center gap-2.5 text-sm text-soft">
        <input type="checkbox" name="remember" className="size-4 accent-accent" />
        {say('sign-in.remember')}
      </label>
    </>
  );
}
