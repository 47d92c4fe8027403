/** What a catalogue of another language holds: every text of the English one, under the same id. */
import type { Id } from './say.ts';

/** While a translation is being written, English stands in for what it does not have yet. */
export type Translation = Readonly<Partial<Record<Id, string>>>;
