'use client';
/** The editor's buttons, in sight however far the words reach. */
import {
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  RemoveFormatting,
  Strikethrough,
  TextQuote,
  Underline,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import { commandFor, type Doing, isOn } from './doings.ts';
import type { Editor } from './use-editor.ts';

/** Pictures of lines go as the lines do; letters and numbers are never mirrored. */
const LINES = 'rtl:-scale-x-100';
const NUMBERED = `${LINES} rtl:[&>path:nth-child(n+4)]:origin-[5px_0] rtl:[&>path:nth-child(n+4)]:-scale-x-100`;

const DOINGS = [
  { doing: 'strong', keys: 'Ctrl+b', icon: Bold, look: undefined },
  { doing: 'em', keys: 'Ctrl+i', icon: Italic, look: undefined },
  { doing: 'underline', keys: 'Ctrl+u', icon: Underline, look: undefined },
  { doing: 'strike', keys: 'Ctrl+Shift+x', icon: Strikethrough, look: undefined },
  { doing: 'heading', keys: undefined, icon: Heading, look: undefined },
  { doing: 'bullet_list', keys: 'Ctrl+Shift+8', icon: List, look: LINES },
  { doing: 'ordered_list', keys: 'Ctrl+Shift+7', icon: ListOrdered, look: NUMBERED },
  { doing: 'blockquote', keys: 'Ctrl+Shift+9', icon: TextQuote, look: LINES },
  { doing: 'clear', keys: 'Ctrl+\\', icon: RemoveFormatting, look: undefined },
] as const;

export interface ToolbarProps {
  editor: Editor | null;
  onLink: () => void;
}

export function Toolbar({ editor, onLink }: ToolbarProps) {
  const say = useSay();
  const act = (doing: Doing) => {
    if (editor === null) return;
    commandFor(doing)(editor.view.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const link = (
    <Tool
      key="link"
      words={say('editor.link')}
      keys="Ctrl+k"
      on={editor !== null && isOn(editor.state, 'link')}
      onUse={onLink}
    >
      <Link aria-hidden="true" />
    </Tool>
  );
  const tools = DOINGS.map(({ doing, keys, icon: Icon, look }) => (
    <Tool
      key={doing}
      words={say(`editor.${doing}`)}
      keys={keys}
      on={doing === 'clear' ? undefined : editor !== null && isOn(editor.state, doing)}
      onUse={() => act(doing)}
    >
      <Icon aria-hidden="true" className={look} />
    </Tool>
  ));
  return (
    <div
      role="toolbar"
      aria-label={say('editor.toolbar')}
      className="flex h-11 items-center gap-0.5 overflow-x-auto px-2.5 [scrollbar-width:none]"
    >
      {tools.slice(0, -1)}
      {link}
      {tools.slice(-1)}
    </div>
  );
}

interface ToolProps {
  words: string;
  keys: string | undefined;
  /** Undefined: it is nothing that the words can be in. */
  on: boolean | undefined;
  onUse: () => void;
  children: ReactNode;
}

function Tool({ words, keys, on, onUse, children }: ToolProps) {
  return (
    <IconButton
      words={words}
      keys={keys}
      aria-pressed={on}
      className="pointer-coarse:min-w-7 pointer-coarse:shrink aria-pressed:bg-chosen aria-pressed:text-ink"
      // The words keep the focus and what is selected in them.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </IconButton>
  );
}
