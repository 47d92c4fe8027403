/** format=flowed: paragraphs put together again (RFC 3676 §4.1). */
import { Joiner, linesOf } from './lines.ts';

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

/** Text as it was meant. `spaces`: what becomes of the blank at a soft break (DelSp). */
export function unflow(text: string, spaces: 'keep' | 'delete'): string {
  const out = new Joiner('\n');
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
