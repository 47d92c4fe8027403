'use client';
/** Narrows the rail to its pictures, and widens it again. */
import { PanelLeft } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import type { PanesProps } from './use-panes.ts';

export function RailSwitch({ panes, onPanes }: PanesProps) {
  const say = useSay();
  const other = panes.rail === 'full' ? 'slim' : 'full';
  return (
    <IconButton
      words={say(`view.rail-${other}`)}
      data-rail-switch=""
      onClick={() => onPanes({ ...panes, rail: other })}
    >
      <PanelLeft aria-hidden="true" className="rtl:-scale-x-100" />
    </IconButton>
  );
}
