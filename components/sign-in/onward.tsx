'use client';
/** Takes whoever signed in to the inbox within this page, once React stands: nothing is loaded anew. */
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

export function Onward() {
  const router = useRouter();
  useEffect(() => {
    window.goOn = (path) => router.replace(path);
  }, [router]);
  return null;
}
