'use client';
/** What a menu is made of; fetched when the first one is wanted. */
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps, MenuProps, Opener } from './menu.tsx';

const ITEM =
  'flex min-h-8 pointer-coarse:min-h-11 items-center gap-2.5 rounded-sm px-2.5 py-1 text-sm text-ink -outline-offset-2 select-none data-highlighted:bg-press data-disabled:text-faint [&_svg]:size-4 [&_svg]:flex-none [&_svg]:text-faint';

/** Whoever taps beside a menu means to close it, and not also what lies below the finger. */
const isForFingers = () => matchMedia('(pointer: coarse)').matches;

/** Opens as soon as it is there: somebody asked for it. */
export function Menu(props: MenuProps & { opener: Opener }) {
  const { trigger, children, side = 'bottom', align = 'end', opener } = props;
  const button = useRef<HTMLButtonElement>(null);
  useKeyAgain(button, opener);
  return (
    <Base.Root modal={isForFingers()} defaultOpen={opener === 'pointer'}>
      <Base.Trigger ref={button} render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-50 outline-none">
          <Base.Popup className="max-h-(--available-height) min-w-52 max-w-[calc(100vw-1.5rem)] overflow-y-auto overscroll-contain origin-[var(--transform-origin)] rounded-lg bg-raised p-1 shadow-pop outline-none transition-[opacity,scale] duration-100 ease-calm data-ending-style:opacity-0 data-starting-style:scale-[0.98] data-starting-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The key that asked for the menu opens it and leads to an item, as it does when the menu is here already. */
function useKeyAgain(button: RefObject<HTMLButtonElement | null>, opener: Opener): void {
  useEffect(() => {
    const press = () => {
      if (opener === 'click') button.current?.click();
      else button.current?.dispatchEvent(new KeyboardEvent('keydown', { key: opener, ...HEARD }));
    };
    const timer = opener === 'pointer' ? undefined : setTimeout(press);
    return () => clearTimeout(timer);
  }, [button, opener]);
}

const HEARD = { bubbles: true, cancelable: true };

export function MenuItem({ icon, children, onSelect, disabled = false }: MenuItemProps) {
  return (
    <Base.Item className={ITEM} onClick={onSelect} disabled={disabled}>
      {icon}
      {children}
    </Base.Item>
  );
}

/** Leads somewhere, or downloads something. */
export function MenuLink({ icon, children, href }: MenuLinkProps) {
  return (
    <Base.LinkItem className={ITEM} href={href} download closeOnClick>
      {icon}
      {children}
    </Base.LinkItem>
  );
}

/** One of several, the chosen one ticked. */
export function MenuChoice(props: MenuChoiceProps<string>) {
  const { label, value, choices, onChoose } = props;
  return (
    <Base.RadioGroup value={value} onValueChange={onChoose}>
      <Base.Group>
        <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-2xs font-semibold text-faint">
          {label}
        </Base.GroupLabel>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className={ITEM} closeOnClick>
            {choice.icon}
            <span className="flex-1">{choice.words}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden="true" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.Group>
    </Base.RadioGroup>
  );
}

export function MenuLine() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
