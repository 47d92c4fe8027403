/** What comes once the list is drawn, as one script: fetched at once, it costs one question and not seven. */
export { AfterList } from './after-list.tsx';
export { OfflineNote } from './offline-note.tsx';
export { RailSwitch } from './rail-switch.tsx';
export { RemovalNote } from './removal-note.tsx';
export { RowActs } from './row-acts.tsx';
export { SearchHelp } from './search-help.tsx';
export { Selected } from './selected.tsx';
export { Splitter } from './splitter.tsx';
export { Passing, Undoables } from './toast-strips.tsx';
