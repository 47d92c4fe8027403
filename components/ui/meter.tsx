/** How much of a whole: a thin bar, whose words stand beside it. */

const TONES = { plain: 'bg-accent', danger: 'bg-danger' } as const;

export interface MeterProps {
  /** Its name for screen readers. */
  label: string;
  value: number;
  of: number;
  tone?: keyof typeof TONES;
  className?: string;
}

const TRACK = 'h-1 overflow-hidden rounded-full bg-press forced-colors:border';

const shareOf = ({ value, of }: MeterProps) => (of > 0 ? Math.min(1, Math.max(0, value / of)) : 0);

const percent = (props: MeterProps) => Math.round(shareOf(props) * 100);

/** Something is filled. */
export function Meter(props: MeterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: every browser draws a <meter> in colours of its own
    <div
      role="meter"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(props)}
      className={`${TRACK} ${props.className ?? ''}`}
    >
      <Bar {...props} />
    </div>
  );
}

/** Something goes on. */
export function Progress(props: MeterProps) {
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(props)}
      className={`${TRACK} ${props.className ?? ''}`}
    >
      <Bar {...props} />
    </div>
  );
}

function Bar(props: MeterProps) {
  return (
    <div
      className={`h-full origin-left rounded-full transition-transform duration-200 rtl:origin-right forced-colors:bg-[Highlight] ${TONES[props.tone ?? 'plain']}`}
      style={{ transform: `scaleX(${shareOf(props)})` }}
    />
  );
}
