/** Putting the open message on paper: by the page, or by a message that has a way of its own. */
import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed just now. Rendered before the browser looks at it: it does not wait. */
export function usePrinting(): 'no' | 'yes' {
  const [printing, setPrinting] = useState<'no' | 'yes'>('no');
  useEffect(() => {
    const before = () => flushSync(() => setPrinting('yes'));
    const after = () => setPrinting('no');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** There is one message in the reader, and so one at most that prints itself. */
let ownWay: (() => void) | null = null;

/** Prints the open message. */
export function printMessage(): void {
  if (ownWay === null) window.print();
  else ownWay();
}

/** While mounted, the open message goes to paper by `print`. */
export function usePrintsItself(print: () => void): void {
  const way = useEffectEvent(print);
  useEffect(() => {
    const mine = () => way();
    ownWay = mine;
    return () => {
      if (ownWay === mine) ownWay = null;
    };
  }, []);
}

/** The browser's own keys for printing print the open message. */
export function usePrintKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || altKey || shiftKey) return;
      event.preventDefault();
      printMessage();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
