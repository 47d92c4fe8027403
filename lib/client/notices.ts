/** How new mail is told on this device: notices on its desktop, and a sound. */
import { createKeptChoice } from './kept-choice.ts';

/** Permission is this browser's, so the choice is kept here as well. */
const desktop = createKeptChoice('poplar-notices', ['off', 'on'], () => localStorage);

/** A device may stand where a sound would disturb, so this is kept here, too. */
export const SOUND = createKeptChoice('poplar-sound', ['off', 'on'], () => localStorage);

/** impossible: this browser has no notices; refused: it was told not to show ours. */
export type Notices = 'on' | 'off' | 'refused' | 'impossible';

export function noticesNow(): Notices {
  if (!('Notification' in window)) return 'impossible';
  if (Notification.permission === 'denied') return 'refused';
  return Notification.permission === 'granted' ? desktop.get() : 'off';
}

/** Turns notices on, if the browser allows it, or off. @returns how it stands now */
export async function chooseNotices(choice: 'on' | 'off'): Promise<Notices> {
  if (choice === 'on' && 'Notification' in window) await Notification.requestPermission();
  desktop.choose(choice);
  return noticesNow();
}
