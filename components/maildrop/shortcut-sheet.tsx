'use client';
/** The sheet of all keys, made from the same list that the keyboard obeys. */
import { Dialog } from '@/components/ui/dialog';
import { Keys } from '@/components/ui/keys';
import { useSay } from '@/components/ui/words';
import { doingOf, type Group } from '@/lib/client/shortcut-words';
import { isSingle, type Setting, SHORTCUTS } from '@/lib/client/shortcuts';
import type { PlainId } from '@/lib/words/say';
import { useChoices } from './use-settings.ts';

const GROUPS = ['moving', 'selecting', 'acting', 'going'] as const satisfies Group[];

/** One line for what does the same: "Open: o or Enter"; none for keys that are turned off. */
function linesOf(group: Group, singles: Setting['singles']): { words: PlainId; keys: string[] }[] {
  const lines = new Map<PlainId, string[]>();
  for (const shortcut of SHORTCUTS) {
    const { group: own, words } = doingOf(shortcut);
    const heard = shortcut.keys.filter((each) => singles === 'on' || !isSingle(each));
    if (own === group && heard.length > 0)
      lines.set(words, [...(lines.get(words) ?? []), ...heard]);
  }
  return [...lines].map(([words, keys]) => ({ words, keys }));
}

export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const { keyboard } = useChoices().settings;
  const groups = GROUPS.map((group) => ({ group, lines: linesOf(group, keyboard) }));
  return (
    <Dialog title={say('menu.shortcuts')} open onOpenChange={(next) => !next && onClose()}>
      <section
        aria-label={say('menu.shortcuts')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it (WCAG 2.1.1)
        tabIndex={0}
        className="min-h-0 overflow-y-auto px-5 pb-6 -outline-offset-2 md:rounded-b-xl"
      >
        {/* Within what scrolls: columns of limited height would go on sideways. */}
        <div className="md:columns-2 md:gap-10">
          {groups.map(({ group, lines }) =>
            lines.length === 0 ? null : (
              <section key={group} className="mb-5 break-inside-avoid">
                <h3 className="mb-1 text-xs font-semibold text-faint">
                  {say(`keys.group.${group}`)}
                </h3>
                <dl>
                  {lines.map(({ words, keys }) => (
                    <div
                      key={words}
                      className="flex min-h-8 items-center justify-between gap-4 border-b border-line py-1 text-sm last:border-0"
                    >
                      <dt>{say(words)}</dt>
                      <dd className="flex items-center gap-2 text-xs text-faint">
                        {keys.map((each, index) => (
                          <span key={each} className="flex items-center gap-2">
                            {index > 0 && say('keys.or')}
                            <Keys keys={each} />
                          </span>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ),
          )}
        </div>
      </section>
    </Dialog>
  );
}
