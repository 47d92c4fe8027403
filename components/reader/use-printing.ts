/** Whether the page is being put on paper just now. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rendered anew before the browser looks at the page: it does not wait for anything later. */
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
