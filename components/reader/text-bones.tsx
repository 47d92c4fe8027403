/** Lines that stand for a text on its way, late enough not to flash. */

const LINES = ['w-11/12', 'w-full', 'w-4/5', 'w-2/3', 'w-5/6', 'w-1/3'] as const;

export function TextBones({ className }: { className: string }) {
  return (
    <div className={`flex animate-appear-late flex-col gap-3.5 ${className}`} aria-hidden="true">
      {LINES.map((width) => (
        <span key={width} className={`bone block h-3 animate-breathe ${width}`} />
      ))}
    </div>
  );
}
