/** Address and password, and the place for a word of why they did not do. */
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { type Handed, NAMED } from '@/lib/client/sign-in/handed';
import type { Say } from '@/lib/words/say';
import { Field } from './field.tsx';
import { PasswordField } from './password-field.tsx';
import { WayIn } from './way-in.tsx';

export interface SignInFormProps {
  /** For the page's script, which finds it here. */
  handed: Handed;
  say: Say;
  /** Asks for the mail server where the address alone may not tell. */
  children: ReactNode;
}

export function SignInForm({ handed, say, children }: SignInFormProps) {
  return (
    <>
      <form
        id={NAMED.form}
        data-handed={JSON.stringify(handed)}
        method="post"
        className="flex flex-col gap-4"
      >
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
        />
        <PasswordField say={say} />
        {children}
        <label className="-my-1.5 flex w-fit cursor-pointer items-center gap-2.5 py-1.5 text-sm text-soft">
          <input type="checkbox" name="remember" className="tick text-edge" />
          {say('sign-in.remember')}
        </label>
        <WayIn id={NAMED.go} type="submit" look={handed.sample === null ? 'primary' : 'secondary'}>
          {say('sign-in.go')}
        </WayIn>
      </form>
      <div id={NAMED.problem} className="has-[>[hidden]]:hidden">
        {/* Its words are the page's script's, perhaps before React takes the page over. */}
        <Notice tone="danger" role="alert" hidden detail={<Filled name="detail" />}>
          <Filled name="words" />
        </Notice>
      </div>
    </>
  );
}

function Filled({ name }: { name: string }) {
  return (
    <span data-filled={name} suppressHydrationWarning>
      …
    </span>
  );
}
