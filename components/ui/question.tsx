'use client';
/** A dialog that asks something: a few words, and what can be done about it at its foot. */
import type { ReactNode } from 'react';
import { Dialog, type DialogProps } from './dialog.tsx';

export interface QuestionProps extends DialogProps {
  /** Buttons; the last is what is mostly meant. */
  answers: ReactNode;
}

export function Question({ answers, children, ...dialog }: QuestionProps) {
  return (
    <Dialog {...dialog} room="question">
      <div className="min-h-0 overflow-y-auto px-5 pb-1 text-base">{children}</div>
      <div className="flex flex-none flex-wrap justify-end gap-2 p-5 pt-4">{answers}</div>
    </Dialog>
  );
}
