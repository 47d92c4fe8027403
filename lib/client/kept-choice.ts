/** A choice of how things look that this browser keeps for itself: nothing that the server need know. */

export interface KeptChoice<Value extends string> {
  get(): Value;
  choose(value: Value): void;
  subscribe(listener: () => void): () => void;
}

/** Where choices are kept; localStorage may be refused by the browser. */
export interface Shelf {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

/** @param values all of them; the first holds until another is chosen */
export function createKeptChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  shelf: () => Shelf,
): KeptChoice<Value> {
  const listeners = new Set<() => void>();
  let chosen: Value | null = null;
  return {
    get() {
      chosen ??= values.find((value) => value === read(name, shelf)) ?? values[0];
      return chosen;
    },
    choose(value) {
      chosen = value;
      write(name, value, shelf);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(name: string, shelf: () => Shelf): string | null {
  try {
    return shelf().getItem(name);
  } catch {
    // Storage is switched off: the choice then lasts as long as the page.
    return null;
  }
}

function write(name: string, value: string, shelf: () => Shelf): void {
  try {
    shelf().setItem(name, value);
  } catch {
    // As above: nothing is lost but the memory of it.
  }
}
