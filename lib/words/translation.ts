/** What a catalogue of another language holds: every text of the English one, under the same id. */
import type { Id } from './say.ts';

export type Translation = Readonly<Record<Id, string>>;
