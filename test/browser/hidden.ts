/** What a narrow window, or a large type, takes away. */
import type { Page } from 'playwright-core';

/** What cannot be reached or read in the uppermost layer: controls that are covered, or whose words are cut. */
export const hidden = (page: Page) =>
  page.evaluate(() => {
    const layers = document.querySelectorAll('[role=menu], [role=dialog]');
    const top = layers.item(layers.length - 1) ?? document.body;
    const controls = top.querySelectorAll<HTMLElement>(
      'button:not(:disabled), a[href], input, select, textarea, [role=menuitem]',
    );
    return [...controls].flatMap((control) => {
      if (control.closest('[data-key], .skip-link') !== null) return [];
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      control.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = control.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const name = control.getAttribute('aria-label') ?? control.innerText;
      const isHit =
        hit !== null &&
        (control.contains(hit) ||
          hit.contains(control) ||
          // A strip goes by itself, and what it lay over can be reached again.
          hit.closest('#search-help, [data-toast]') !== null);
      const isCut = control.tagName === 'BUTTON' && control.scrollWidth > control.clientWidth + 1;
      return [...(isHit ? [] : [`covered: ${name}`]), ...(isCut ? [`cut: ${name}`] : [])];
    });
  });
