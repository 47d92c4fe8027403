/** A form that takes a row's place takes its focus, and gives it back to the button that opened it. */
import { type RefObject, useEffect } from 'react';
import { usePassedFocus } from '@/components/ui/use-passed-focus';

/** @param opener finds that button, or the one that stands for it now */
export function useFormFocus(opener: string): RefObject<HTMLFormElement | null> {
  const form = usePassedFocus<HTMLFormElement>((part) => part?.querySelector<HTMLElement>(opener));
  useEffect(() => {
    // A thumb would get a keyboard over what it opened.
    if (matchMedia('(pointer: coarse)').matches) return;
    form.current?.querySelector('input')?.focus();
  }, [form]);
  return form;
}
