/** A cell of a grid whose rows take the focus: the cells themselves never do. */
import type { ComponentProps } from 'react';

export function GridCell(props: Omit<ComponentProps<'div'>, 'role'>) {
  // biome-ignore lint/a11y/useSemanticElements: virtual rows are not a table
  // biome-ignore lint/a11y/useFocusableInteractive: the row is what takes the focus
  return <div role="gridcell" {...props} />;
}
