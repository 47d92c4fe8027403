/** LANG: the language of the server's texts (RFC 6856 §3). */
import { LimitError } from '@/lib/pop3/errors';
import { bodyLines } from '@/lib/pop3/listings';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { listing, simple } from '@/lib/pop3/simple';

/** A language that the server speaks. */
export interface Language {
  /** As RFC 5646 has it: `en`, `pt-BR`. */
  tag: string;
  /** The language's name in itself. */
  name: string;
}

export async function languages(
  pipeline: Pipeline,
  options: CommandOptions = {},
): Promise<Language[]> {
  const { capabilityLines, capabilityOctets } = pipeline.limits;
  const { body } = await listing(pipeline, ['LANG'], options, {
    limit: 'capabilityOctets',
    maxOctets: capabilityOctets,
  });
  const lines = bodyLines(body).filter((line) => line.trim() !== '');
  if (lines.length > capabilityLines) {
    throw new LimitError('capabilityLines', capabilityLines, 'The list of languages');
  }
  return lines.map((line) => {
    const [tag = '', ...name] = Buffer.from(line, 'latin1').toString('utf8').trim().split(/\s+/);
    return { tag, name: name.join(' ') };
  });
}

/** Chooses a language (`*`: the server's own); gives the tag of the one that it took. */
export async function chooseLanguage(
  pipeline: Pipeline,
  tag: string,
  options: CommandOptions = {},
): Promise<string> {
  const { text } = await simple(pipeline, ['LANG', tag], options, { company: 'alone' });
  return text.split(/\s+/, 1)[0] ?? '';
}
