'use client';
/** Searches deeper: in whole texts, which are read for it. */
import { useClient } from './use-maildrop.ts';
import { useNavigation } from './use-place.ts';

/** What the offer to search whole texts does. */
export function useSearchTexts(): () => void {
  const client = useClient();
  const { searchIn } = useNavigation();
  return () => {
    searchIn('texts');
    void client.readTexts('read');
  };
}
