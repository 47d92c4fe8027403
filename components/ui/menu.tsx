'use client';
/** A menu that drops from a button. Until the first is wanted, a page carries only the buttons. */
import {
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useState,
  useTransition,
} from 'react';
import { Coming, late } from './late.tsx';

const parts = () => import('./menu-parts.tsx');
const Whole = late(async () => ({ default: (await parts()).Menu }));
const Choice = late(async () => ({ default: (await parts()).MenuChoice }));

export interface MenuProps {
  /** The button it drops from; it must pass on what it is given. */
  trigger: ReactElement<Record<string, unknown>>;
  children: ReactNode;
  /** Fetches what is in it, where that comes with the menu. */
  ahead?: () => void;
  side?: 'top' | 'bottom';
  align?: 'start' | 'end';
}

/** What opened it the first time: a pointer, Enter or Space (as a click), or an arrow. */
export type Opener = 'pointer' | 'click' | 'ArrowDown' | 'ArrowUp';

export function Menu(props: MenuProps) {
  const [wanted, setWanted] = useState<'not-yet' | Opener>('not-yet');
  // The button stays, and keeps the focus, until the menu is there.
  const [isComing, startComing] = useTransition();
  const callOff = () => setWanted('not-yet');
  useCallingOff(isComing, callOff);
  const want = (opener: Opener) => {
    fetchAhead();
    startComing(() => setWanted(opener));
  };
  const fetchAhead = () => {
    Whole.ahead();
    props.ahead?.();
  };
  const closed = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    // Keys and screen readers click without a pointer's count.
    onClick: ({ detail }: MouseEvent) => want(detail === 0 ? 'click' : 'pointer'),
    onKeyDown: (event: KeyboardEvent) => {
      const { key } = event;
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      event.preventDefault();
      want(key);
    },
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
  });
  return (
    <Coming meanwhile={closed} onDismiss={wanted === 'not-yet' ? undefined : callOff}>
      {wanted === 'not-yet' ? closed : <Whole {...props} opener={wanted} />}
    </Coming>
  );
}

/** While a menu is on its way, Escape is for it alone, wherever the focus is. */
function useCallingOff(isComing: boolean, callOff: () => void): void {
  const press = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    callOff();
  });
  useEffect(() => {
    if (!isComing) return;
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [isComing]);
}

export interface MenuItemProps {
  icon?: ReactNode;
  children: ReactNode;
  onSelect: () => void;
  disabled?: boolean;
}

export const MenuItem = late(async () => ({ default: (await parts()).MenuItem }));

export interface MenuLinkProps {
  icon?: ReactNode;
  children: ReactNode;
  href: string;
}

export const MenuLink = late(async () => ({ default: (await parts()).MenuLink }));

export interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; words: string; icon?: ReactNode }[];
  onChoose: (value: Value) => void;
}

/** One of several, the chosen one ticked. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { choices, onChoose } = props;
  const choose = (value: string) => {
    const choice = choices.find((each) => each.value === value);
    if (choice !== undefined) onChoose(choice.value);
  };
  return <Choice {...props} onChoose={choose} />;
}

export const MenuLine = late(async () => ({ default: (await parts()).MenuLine }));

/** What the menu is about. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return (
    <p className="max-w-80 truncate px-2.5 pt-1.5 pb-1 text-xs text-faint" dir="auto">
      {children}
    </p>
  );
}
