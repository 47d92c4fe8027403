/** What a person chose, kept with the account on the server: GET and PATCH /api/settings. */
import { z } from 'zod';
import { Grouping } from './messages.ts';

/** Senders whose remote images are shown unasked; the one trusted longest ago goes first. */
const MAX_TRUSTED_SENDERS = 1_000;

/** Compared without case, so kept without. */
const Sender = z.string().trim().toLowerCase().min(3).max(254);

const FIELDS = {
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'cozy', 'compact']),
  /** Whether messages of one conversation stand in one row. */
  conversations: Grouping,
  /** Where a message opens: beside the list, below it, or in its place. */
  split: z.enum(['right', 'below', 'none']),
  fontSize: z.enum(['small', 'normal', 'large', 'larger']),
  /** auto: what the browser asks for. */
  language: z.enum(
    // biome-ignore format: one row reads better than fourteen lines
    ['auto', 'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ar', 'he', 'zh', 'ja'],
  ),
  /** auto: as the language writes it. */
  timeFormat: z.enum(['auto', '24-hour', '12-hour']),
  dateFormat: z.enum(['auto', 'day-month', 'month-day', 'year-month-day']),
  /** What shows once the open message is deleted: the list, or the message that stands next in it. */
  afterDelete: z.enum(['list', 'next']),
  /** Seconds in which a deletion can be undone; null: as the administrator set it. */
  undoSeconds: z.number().int().min(0).max(600).nullable(),
  /** Seconds in which a letter that was sent can be taken back; null: as long as a deletion. */
  undoSendSeconds: z.number().int().min(0).max(600).nullable(),
  /** Whether what is sent also comes to one's own mailbox. */
  copyToSelf: z.enum(['off', 'on']),
  /** Seconds between two looks for new mail while a tab is open; many servers log each look. */
  checkSeconds: z.number().int().min(60).max(3_600),
  /** Single-letter shortcuts (WCAG 2.1.4 wants a way to turn them off). */
  keyboard: z.enum(['on', 'off']),
  trustedSenders: z.array(Sender).max(MAX_TRUSTED_SENDERS),
  /** What the mailbox may hold, as its owner knows it: POP3 does not say. */
  quotaOctets: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable(),
};

/** Every choice, each with a value. */
export const Settings = z.object(FIELDS);
export type Settings = z.infer<typeof Settings>;

/** What holds for whoever chose nothing. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  density: 'cozy',
  conversations: 'off',
  split: 'right',
  fontSize: 'normal',
  language: 'auto',
  timeFormat: 'auto',
  dateFormat: 'auto',
  afterDelete: 'list',
  undoSeconds: null,
  undoSendSeconds: null,
  copyToSelf: 'off',
  checkSeconds: 60,
  keyboard: 'on',
  trustedSenders: [],
  quotaOctets: null,
};

/**
 * Body of PATCH /api/settings. Senders come and go one by one, so that two tabs that trust
 * somebody at the same time both succeed.
 */
export const SettingsChange = z
  .strictObject(FIELDS)
  .omit({ trustedSenders: true })
  .partial()
  .extend({
    trust: z.array(Sender).max(MAX_TRUSTED_SENDERS).optional(),
    distrust: z.union([z.literal('all'), z.array(Sender).max(MAX_TRUSTED_SENDERS)]).optional(),
  });
export type SettingsChange = z.infer<typeof SettingsChange>;

/** Reads what an older or newer Poplar kept: a value that will not do counts as never chosen. */
export function settingsFrom(kept: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(FIELDS).flatMap(([name, check]) => {
    const result = check.safeParse(kept[name]);
    return result.success ? [[name, result.data]] : [];
  });
  return Settings.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(known) });
}

/** The settings after a change. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  const { trust = [], distrust = [], ...chosen } = change;
  const distrusted = distrust === 'all' ? settings.trustedSenders : distrust;
  const leaving = new Set([...distrusted, ...trust]);
  const staying = settings.trustedSenders.filter((sender) => !leaving.has(sender));
  const trusted = [...staying, ...new Set(trust)].slice(-MAX_TRUSTED_SENDERS);
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(known), trustedSenders: trusted };
}
