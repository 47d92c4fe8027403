'use client';
/** How this browser's reader likes messages: dark ones darkened, plain text in a fixed font. */
import { useSyncExternalStore } from 'react';
import { createKeptChoice, type KeptChoice } from '@/lib/client/kept-choice';

const shelf = () => window.localStorage;
const look = createKeptChoice('poplar-look', ['as-sent', 'darkened'], shelf);
const font = createKeptChoice('poplar-font', ['proportional', 'fixed'], shelf);

function useChoice<Value extends string>(choice: KeptChoice<Value>, first: Value) {
  return [useSyncExternalStore(choice.subscribe, choice.get, () => first), choice.choose] as const;
}

/** What a dark page does to mail that brings colours of its own. */
export const useMailLook = () => useChoice(look, 'as-sent');

/** The font of plain text. */
export const useFont = () => useChoice(font, 'proportional');
