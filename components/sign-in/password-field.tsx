/** The password, which can be shown to check it. */
import { Eye, EyeOff } from 'lucide-react';
import { NAMED } from '@/lib/client/sign-in/handed';
import type { Say } from '@/lib/words/say';
import { Field } from './field.tsx';

export function PasswordField({ say }: { say: Say }) {
  return (
    <Field
      id="password"
      name="password"
      label={say('sign-in.password')}
      type="password"
      autoComplete="current-password"
      autoCapitalize="none"
      spellCheck={false}
      required
      maxLength={240}
      end={
        <button
          id={NAMED.reveal}
          type="button"
          aria-label={say('sign-in.show-password')}
          aria-pressed="false"
          className="group flex size-9 items-center justify-center rounded-md text-faint hover:text-ink [&_svg]:size-[1.125rem] [&_svg]:stroke-[1.75]"
        >
          <Eye aria-hidden="true" className="group-aria-pressed:hidden" />
          <EyeOff aria-hidden="true" className="not-group-aria-pressed:hidden" />
        </button>
      }
    />
  );
}
