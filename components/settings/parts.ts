/** The parts of the settings in their order: the anchor of each, and its name. */

export const PARTS = [
  { id: 'appearance', words: 'settings.appearance' },
  { id: 'language', words: 'settings.language-section' },
  { id: 'mail', words: 'settings.mail' },
  { id: 'writing', words: 'identity.title' },
  { id: 'sending', words: 'way.title' },
  { id: 'notices', words: 'settings.notices' },
  { id: 'pictures', words: 'settings.pictures' },
  { id: 'keyboard', words: 'settings.keyboard' },
  { id: 'size', words: 'settings.size' },
  { id: 'devices', words: 'settings.devices' },
  { id: 'log', words: 'settings.log' },
  { id: 'data', words: 'settings.data' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];
