/** Which part of the settings one is at: the one that was chosen, else the one at the top of the window. */
import { useEffect, useState } from 'react';
import { PARTS, type PartId } from './parts.ts';

/** From the window's top, CSS pixels: below the header, and a little more than what a jump leaves above a part. */
const TOP = 96;

export function useCurrentPart(): PartId {
  const [current, setCurrent] = useState<PartId>(PARTS[0].id);
  useEffect(() => {
    // What is near the end of the page cannot come to its top: it stays current until one scrolls on.
    let jumpedTo: number | null = null;
    const jump = () => {
      const chosen = PARTS.find(({ id }) => `#${id}` === window.location.hash);
      if (chosen === undefined) return;
      setCurrent(chosen.id);
      requestAnimationFrame(() => {
        jumpedTo = window.scrollY;
      });
    };
    const scroll = () => {
      if (jumpedTo !== null && Math.abs(window.scrollY - jumpedTo) < 2) return;
      jumpedTo = null;
      setCurrent(atTop());
    };
    jump();
    window.addEventListener('hashchange', jump);
    window.addEventListener('scroll', scroll);
    return () => {
      window.removeEventListener('hashchange', jump);
      window.removeEventListener('scroll', scroll);
    };
  }, []);
  return current;
}

/** The last part that begins above the line; at the page's end its last part. */
function atTop(): PartId {
  const { scrollHeight } = document.documentElement;
  const isEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 2;
  const begun = PARTS.filter(({ id }) => {
    const part = document.getElementById(id);
    return part !== null && (isEnd || part.getBoundingClientRect().top <= TOP);
  });
  return begun.at(-1)?.id ?? PARTS[0].id;
}
