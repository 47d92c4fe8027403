'use client';
/** Parts of a page whose scripts come when they are wanted, are waited for, and may fail to come. */
import { Component, type ComponentType, type ReactNode, Suspense, use } from 'react';
import { keepTrying } from './keep-trying.ts';
import { NotHere } from './not-here.tsx';
import { NotCome, wanted } from './wanted.ts';

export type Late<Props> = ComponentType<Props> & {
  /** Fetches it, so that it is here when it is shown. */
  ahead(): void;
};

/** Shown within `Coming`, which says what is seen meanwhile. */
export function late<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): Late<Props> {
  const part = wanted(load);
  const Late = (props: Props) => {
    const Part = (part.here() ?? use(part.come())).default;
    return <Part {...props} />;
  };
  return Object.assign(Late, { ahead: part.ahead });
}

interface ComingProps {
  children: ReactNode;
  meanwhile?: ReactNode;
  /**
   * Where a person waits for it, what stands in its place when it did not come: the note given, arranged.
   * Otherwise nobody is told, and it comes later.
   */
  otherwise?: ((note: ReactNode) => ReactNode) | undefined;
  /** What a person asked for a moment ago: the note lies above the page, and this takes the wish back. */
  onDismiss?: (() => void) | undefined;
}

interface ComingState {
  /** What a part threw; null while all is well. */
  error: unknown;
}

/** Where late parts are shown: that one does not come is its own concern, and never the page's. */
export class Coming extends Component<ComingProps, ComingState> {
  override state: ComingState = { error: null };
  private stop = () => {};

  static getDerivedStateFromError(error: unknown): ComingState {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof NotCome)) return;
    error.forget();
    // What was asked for a while ago would open under somebody's hands.
    if (this.props.onDismiss === undefined && error.why === 'line')
      this.stop = keepTrying(() => error.again().then(this.anew), 'later');
  }

  override componentDidUpdate(before: ComingProps) {
    if (this.state.error !== null && !isAwaited(before) && isAwaited(this.props)) this.anew();
  }

  override componentWillUnmount() {
    this.stop();
  }

  private anew = () => {
    this.stop();
    this.setState({ error: null });
  };

  override render() {
    const { children, meanwhile, otherwise, onDismiss } = this.props;
    const { error } = this.state;
    if (error === null) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    if (!(error instanceof NotCome)) throw error;
    const note = <NotHere why={error.why} onAgain={this.anew} onDismiss={onDismiss} />;
    if (otherwise !== undefined) return otherwise(note);
    return (
      <>
        {meanwhile}
        {onDismiss !== undefined && note}
      </>
    );
  }
}

/** Whether a person waits for it. */
const isAwaited = ({ otherwise, onDismiss }: ComingProps) => (otherwise ?? onDismiss) !== undefined;
