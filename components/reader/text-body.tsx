/** A message's plain text; lines stand for it until what shows it is here. */
import { Coming, late } from '@/components/ui/late';
import type { PlainTextProps } from './plain-text.tsx';
import { TextBones } from './text-bones.tsx';

/** Finding links takes a library that messages with HTML do without. */
const PlainText = late(() => import('./plain-text.tsx'));

export function TextBody(props: PlainTextProps) {
  return (
    <Coming meanwhile={<TextBones className="" />} otherwise={(note) => note}>
      <PlainText {...props} />
    </Coming>
  );
}
