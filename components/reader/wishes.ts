'use client';
/** What only the reader can do with the open message: its own menu and buttons offer it, and so do keys and the palette. */
import { useEffect } from 'react';

/** pictures: shown once; as-text: the other of both ways to read it; header: all of its fields. */
type Wish =
  | 'as-text'
  | 'delete-one'
  | 'font'
  | 'header'
  | 'leave-list'
  | 'pictures'
  | 'print'
  | 'save-all'
  | 'source';

export interface Grant {
  readonly id: Wish;
  readonly words: string;
  readonly take: () => void;
}

const granted = new Set<readonly Grant[]>();

/** What can be wished as things stand; nothing where no message is open. */
export const grants = (): readonly Grant[] => [...granted].flat();

/** Nothing happens where it is not granted. */
export const wish = (what: Wish) =>
  grants()
    .find(({ id }) => id === what)
    ?.take();

/** Grants them as long as the component stands. */
export function useGrants(now: readonly Grant[]): void {
  useEffect(() => {
    granted.add(now);
    return () => void granted.delete(now);
  }, [now]);
}
