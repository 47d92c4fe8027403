/** A button that signs in, and turns while that goes on. */
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';

export interface WayInProps extends Pick<ButtonProps, 'id' | 'type' | 'look'> {
  children: ReactNode;
}

/** The page's script makes it busy, which the words and the spinner see by themselves. */
export function WayIn({ children, ...button }: WayInProps) {
  return (
    <Button {...button} className="group h-11 w-full">
      <span className="group-aria-busy:opacity-0">{children}</span>
      <Spinner className="absolute inset-0 m-auto size-4 not-group-aria-busy:hidden" />
    </Button>
  );
}
