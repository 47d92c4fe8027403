/** The words of a link, or of the image in it, as far as they are read. */
export function wordsOf(element: Element): string {
  const words = element.textContent.trim() || element.querySelector('img')?.alt || '';
  return words.slice(0, 2_000);
}
