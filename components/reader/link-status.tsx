/** Where the link under the pointer leads, at the window's foot. */
import { type CSSProperties, type ReactNode, useEffect, useEffectEvent } from 'react';
import { useSay } from '@/components/ui/words';
import type { Link } from '@/lib/html';
import { LINK_WORDS } from './link-words.ts';

/**
 * Shows a link's true target, and what is odd about it. Nothing without a link. `onLeave`: the
 * pointer is on the page again. QUIRK: Chromium does not always tell a frame that it has left.
 */
export function LinkStatus({
  link,
  onLeave,
}: {
  link: Link | null;
  onLeave: () => void;
}): ReactNode {
  const say = useSay();
  const leave = useEffectEvent(onLeave);
  const isShown = link !== null;
  useEffect(() => {
    if (!isShown) return;
    const move = () => leave();
    document.addEventListener('pointermove', move);
    return () => document.removeEventListener('pointermove', move);
  }, [isShown]);
  if (link === null) return null;
  return (
    <div aria-hidden="true" data-link-status="" style={STATUS}>
      {link.warning !== null && <strong style={WARNING}>{say(LINK_WORDS[link.warning])}</strong>}
      <span>
        <b>{link.host}</b>
        {link.shown.slice(link.host.length)}
      </span>
    </div>
  );
}

const STATUS: CSSProperties = {
  position: 'fixed',
  bottom: 8,
  insetInlineStart: 8,
  zIndex: 50,
  maxWidth: 'min(640px, calc(100vw - 16px))',
  padding: '4px 10px',
  borderRadius: 6,
  background: '#26262b',
  color: '#f4f4f5',
  fontSize: 12,
  lineHeight: '18px',
  overflowWrap: 'anywhere',
  pointerEvents: 'none',
};

const WARNING: CSSProperties = { display: 'block', color: '#fbbf24', fontWeight: 600 };
