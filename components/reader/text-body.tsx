/** A message's plain text; lines stand for it until what shows it is here. */
import { lazy, Suspense } from 'react';
import type { PlainTextProps } from './plain-text.tsx';
import { TextBones } from './text-bones.tsx';

/** Finding links takes a library that messages with HTML do without. */
const PlainText = lazy(() => import('./plain-text.tsx'));

export function TextBody(props: PlainTextProps) {
  return (
    <Suspense fallback={<TextBones className="" />}>
      <PlainText {...props} />
    </Suspense>
  );
}
