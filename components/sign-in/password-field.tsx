'use client';
/** The password, which can be shown to check it. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '@/components/ui/words';
import { Field, type FieldProps } from './field.tsx';

export function PasswordField(props: Omit<FieldProps, 'end' | 'type'>) {
  const [shown, setShown] = useState<'hidden' | 'shown'>('hidden');
  const say = useSay();
  const isShown = shown === 'shown';
  return (
    <Field
      {...props}
      type={isShown ? 'text' : 'password'}
      autoComplete="current-password"
      autoCapitalize="none"
      spellCheck={false}
      end={
        <button
          type="button"
          aria-label={say(isShown ? 'sign-in.hide-password' : 'sign-in.show-password')}
          aria-pressed={isShown}
          onClick={() => setShown(isShown ? 'hidden' : 'shown')}
          className="flex size-9 items-center justify-center rounded-md text-faint hover:text-ink [&_svg]:size-[1.125rem] [&_svg]:stroke-[1.75]"
        >
          {isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
      }
    />
  );
}
