'use client';
/** The time, as often as something on the page depends on it. */
import { useEffect, useState } from 'react';

/** A new Date every `milliseconds`; while that is null, none. */
export function useNow(milliseconds: number | null): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (milliseconds === null) return;
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
  return now;
}
