'use client';
/** Any date and time at which a letter is to go. */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Question } from '@/components/ui/question';
import { useSay } from '@/components/ui/words';
import { laterBounds, laterTimes, localTime, picked } from '@/lib/client/compose/later';

export interface PickTimeProps {
  onPick: (at: Date) => void;
  onClose: () => void;
}

export default function PickTime({ onPick, onClose }: PickTimeProps) {
  const say = useSay();
  const id = useId();
  const [now] = useState(() => new Date());
  const [value, setValue] = useState(() => localTime(laterTimes(now).at(-1)?.at ?? now));
  const [wrong, setWrong] = useState<'no' | 'yes'>('no');
  const { from, until } = laterBounds(now);
  const pick = () => {
    const at = picked(value, new Date());
    if (at === null) setWrong('yes');
    else onPick(at);
  };
  return (
    <Question
      title={say('later.title')}
      open
      onOpenChange={(open) => !open && onClose()}
      answers={
        <>
          <Button look="secondary" onClick={onClose}>
            {say('later.cancel')}
          </Button>
          <Button look="primary" type="submit" form={`${id}-form`}>
            {say('later.title')}
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        onSubmit={(event) => {
          event.preventDefault();
          pick();
        }}
      >
        <label htmlFor={id} className="block text-sm font-medium">
          {say('later.when')}
        </label>
        <input
          id={id}
          type="datetime-local"
          min={from}
          max={until}
          required
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setValue(event.currentTarget.value);
            setWrong('no');
          }}
          className="mt-1.5 h-10 pointer-coarse:h-11 w-full max-w-72 rounded-md bg-surface px-3 text-base shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)]"
        />
        <p id={`${id}-hint`} className="mt-2 text-sm text-pretty text-faint">
          {say('later.hint')}
        </p>
        <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
          {wrong === 'yes' ? say('later.wrong') : ''}
        </p>
      </form>
    </Question>
  );
}
