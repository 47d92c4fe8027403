'use client';
/** Files that are dragged over a letter, and let go there. */
import { type DragEvent, useState } from 'react';

export function useDrop(take: (files: File[]) => void) {
  const [over, setOver] = useState<'no' | 'yes'>('no');
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const handlers = {
    onDragOver(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver('yes');
    },
    onDragLeave(event: DragEvent) {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver('no');
    },
    onDrop(event: DragEvent) {
      setOver('no');
      // The editor took them already: its pictures stand among the words.
      if (event.defaultPrevented || !carriesFiles(event)) return;
      event.preventDefault();
      take([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}
