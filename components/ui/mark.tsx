/** The mark: a poplar, which is also a leaf. */

/** Drawn in two greens that hold on light and dark grounds; decorative beside the name. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1f6b4a" />
      <path d="M16 4c-4.2 3.5-6.4 7.7-6.4 11.900 0 4.6 2.7 7.6 6.4 7.6z" fill="#e6f7ec" />
      <path d="M16 4c4.2 3.5 6.4 7.7 6.4 11.900 0 4.6-2.7 7.6-6.4 7.6z" fill="#a4dbbd" />
      <path d="M14.95 21.5h2.1v6.25h-2.1z" fill="#e6f7ec" />
    </svg>
  );
}
