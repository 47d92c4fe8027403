/** format=flowed: paragraphs put together again (RFC 3676 §4.1). */

interface Line {
  depth: number;
  text: string;
}

function readLine(line: string): Line {
  let depth = 0;
  while (line[depth] === '>') depth++;
  const rest = line.slice(depth);
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest };
}

/** Lines that stand apart before they are joined: millions of short strings would take far more than the text. */
const AT_ONCE = 4_096;

/** Lines put together as they come. */
class Lines {
  private readonly done: string[] = [];
  private last: string[] = [];

  push(line: string): void {
    this.last.push(line);
    if (this.last.length < AT_ONCE) return;
    this.done.push(this.last.join('\n'));
    this.last = [];
  }

  join(): string {
    return [...this.done, ...(this.last.length > 0 ? [this.last.join('\n')] : [])].join('\n');
  }
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    yield text.slice(at, end > at && text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
  }
}

/** Text as it was meant. `spaces`: what becomes of the blank at a soft break (DelSp). */
export function unflow(text: string, spaces: 'keep' | 'delete'): string {
  const out = new Lines();
  let paragraph = '';
  let open: Line | null = null;
  const close = (): void => {
    if (open) out.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${paragraph}`);
    open = null;
  };
  for (const raw of linesOf(text)) {
    const line = readLine(raw);
    const current = open as Line | null;
    const signature = line.text === '-- ';
    if (current && (current.depth !== line.depth || signature)) close();
    if (open === null) {
      open = line;
      paragraph = '';
    }
    const soft = line.text.endsWith(' ') && !signature;
    paragraph += soft && spaces === 'delete' ? line.text.slice(0, -1) : line.text;
    if (!soft) close();
  }
  close();
  return out.join();
}
