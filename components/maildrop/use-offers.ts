'use client';
/** Everything that can be done from here, by the words of the buttons and menus that do it. */
import { useRouter } from 'next/navigation';
import { type Grant, grants } from '@/components/reader/wishes';
import { PARTS } from '@/components/settings/parts';
import { useSay } from '@/components/ui/words';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { chooseNotices, noticesNow } from '@/lib/client/notices';
import { isLetterView, SORTS } from '@/lib/client/place';
import { doingOf } from '@/lib/client/shortcut-words';
import { type Action, SHORTCUTS, type Shortcut } from '@/lib/client/shortcuts';
import { THEME } from '@/lib/client/worn';
import type { Say } from '@/lib/words/say';
import type { Offer } from './offers.ts';
import type { Intents } from './use-intents.ts';
import { useRoom } from './use-look.ts';
import { useClient } from './use-maildrop.ts';
import { type Navigation, useNavigation, usePlace } from './use-place.ts';
import { type Choices, useChoices } from './use-settings.ts';
import { SORT_WORDS } from './views.tsx';

/** In the order in which they are offered. */
export function useOffers(intents: Intents): readonly Offer[] {
  const say = useSay();
  const client = useClient();
  const navigation = useNavigation();
  const choices = useChoices();
  const room = useRoom();
  const router = useRouter();
  const isAtMessage = usePlace((place) => place.key !== null);
  return [
    ...actionOffers(say, intents, isAtMessage ? 'message' : 'list'),
    noticesOffer(say, client),
    ...orderOffers(say, navigation, choices.choose),
    ...lookOffers(say, choices, room),
    ...railOffers(say),
    ...exportOffers(say, intents, client),
    ...settingsOffers(say, (path) => router.push(path)),
    doing('sign-out', say('menu.sign-out'), '', () => void client.signOut()),
  ];
}

const doing = (id: string, words: string, detail: string, take: () => void): Offer => ({
  id,
  kind: 'doing',
  words,
  detail,
  take,
});

/** What only moves within the list is no use from here. */
const MOVING: readonly Action[] = ['palette', 'page-down', 'page-up', 'select', 'back', 'open'];

/** What is done with a message: wanted first where one is open. */
const WITH_MESSAGE: readonly Action[] = [
  'reply',
  'reply-all',
  'forward',
  'delete',
  'mark-unread',
  'star',
  'mark-read',
  'reply-list',
  'forward-whole',
  'download',
  'more',
];
/** What only the open message offers, by its own words, in the order in which it is offered here. */
const GRANTED: readonly Grant['id'][] = [
  'pictures',
  'as-text',
  'font',
  'print',
  'save-all',
  'header',
  'source',
  'delete-one',
  'leave-list',
];
/** What else is no use where no message is open. */
const OF_OPEN: readonly Action[] = ['download', 'more'];
/** What is wanted anywhere. */
const ANYWHERE: readonly Action[] = ['write', 'search', 'check'];

/** The smaller, the sooner it is offered; the groups keep their own order. */
function rank(shortcut: Shortcut, at: 'message' | 'list'): number {
  const { action } = shortcut;
  const place = WITH_MESSAGE.indexOf(action);
  if (place >= 0) return (at === 'message' ? 0 : 300) + place;
  if (ANYWHERE.includes(action)) return 100 + ANYWHERE.indexOf(action);
  return { going: 200, acting: 300, selecting: 400, moving: 500 }[doingOf(shortcut).group];
}

function actionOffers(say: Say, intents: Intents, at: 'message' | 'list'): Offer[] {
  const known = new Set<string>([...MOVING, ...GRANTED, ...(at === 'message' ? [] : OF_OPEN)]);
  const likeliest = [...SHORTCUTS].sort((a, b) => rank(a, at) - rank(b, at));
  const offers = likeliest.flatMap((shortcut) => {
    const { action } = shortcut;
    if (known.has(action)) return [];
    known.add(action);
    // On the sheet of keys it is “This sheet”.
    const words = action === 'help' ? 'menu.shortcuts' : doingOf(shortcut).words;
    return [withKeys(doing(action, say(words), '', () => intents.run(action)))];
  });
  const granted = grants()
    .toSorted((one, other) => GRANTED.indexOf(one.id) - GRANTED.indexOf(other.id))
    .map(({ id, words, take }) => withKeys(doing(id, words, '', take)));
  const anywhere = offers.findIndex(({ id }) => id === ANYWHERE[0]);
  return offers.toSpliced(anywhere, 0, ...granted);
}

/** With the key that does the same, where there is one. */
function withKeys(offer: Offer): Offer {
  const keys = SHORTCUTS.find(({ action }) => action === offer.id)?.keys[0];
  return keys === undefined ? offer : { ...offer, keys };
}

/** Notices of new mail on the desktop, on or off; the browser asks whether it may. */
function noticesOffer(say: Say, client: MaildropClient): Offer {
  const isOn = noticesNow() === 'on';
  const words = isOn ? say('palette.notices-stop') : say('palette.notices-start');
  const take = async () => {
    const now = await chooseNotices(isOn ? 'off' : 'on');
    if (isOn || now === 'on')
      client.notify('plain', now === 'on' ? say('palette.notices-on') : say('palette.notices-off'));
    else client.notify('plain', say('palette.notices-refused'));
  };
  return doing('notices', words, '', () => void take());
}

function orderOffers(say: Say, { here, sort }: Navigation, choose: Choices['choose']): Offer[] {
  const { view } = here();
  if (view === 'deleted' || isLetterView(view)) return [];
  const rows = say('list.rows');
  return [
    ...SORTS.map((value) =>
      doing(`sort-${value}`, say(SORT_WORDS[value]), say('sort.order'), () => sort(value)),
    ),
    doing('rows-off', say('list.each-message'), rows, () => choose({ conversations: 'off' })),
    doing('rows-on', say('list.conversations'), rows, () => choose({ conversations: 'on' })),
  ];
}

const SPLITS = ['right', 'below', 'none'] as const;
const DENSITIES = ['comfortable', 'cozy', 'compact'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

function lookOffers(
  say: Say,
  { settings, choose }: Choices,
  room: ReturnType<typeof useRoom>,
): Offer[] {
  const wear = (theme: (typeof THEMES)[number]) =>
    void THEME.wearIfKept(theme, settings.theme, choose({ theme }));
  const splits = room === 'desk' ? SPLITS : [];
  return [
    ...THEMES.map((value) =>
      doing(`theme-${value}`, say(`settings.theme.${value}`), say('settings.theme'), () =>
        wear(value),
      ),
    ),
    ...DENSITIES.map((value) =>
      doing(`density-${value}`, say(`settings.density.${value}`), say('settings.density'), () =>
        choose({ density: value }),
      ),
    ),
    ...splits.map((value) =>
      doing(`split-${value}`, say(`menu.split.${value}`), say('menu.layout'), () =>
        choose({ split: value }),
      ),
    ),
  ];
}

/** By its own button, where the window has room for it. */
function railOffers(say: Say): Offer[] {
  const button = document.querySelector<HTMLElement>('[data-rail-switch]');
  if (!button?.checkVisibility()) return [];
  const words = button.ariaLabel ?? '';
  return [doing('rail', words, say('menu.layout'), () => button.click())];
}

function exportOffers(say: Say, intents: Intents, client: MaildropClient): Offer[] {
  const whole = (['mbox', 'eml'] as const).map((as) =>
    doing(`export-${as}`, say(`list.export-${as}`), '', () => intents.export(as)),
  );
  if (client.get().selection.keys.size === 0) return whole;
  const words = say('list.export-selected');
  return [doing('export-selected', words, '', intents.exportSelected), ...whole];
}

function settingsOffers(say: Say, go: (path: string) => void): Offer[] {
  const settings = say('menu.settings');
  return [
    doing('settings', settings, '', () => go('/settings')),
    ...PARTS.map(({ id, words }) =>
      doing(`settings-${id}`, say(words), settings, () => go(`/settings#${id}`)),
    ),
  ];
}
