/** The name that a part gives itself, cleaned; whatever it says, it is only a name. */
import { cleanLine } from './encoded-words.ts';
import { LIMITS } from './limits.ts';
import type { Entity } from './structure.ts';

/** Left-to-right and right-to-left marks, embeddings, overrides and isolates; and what is invisible. */
const DECEIVING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A name without path, controls and deceit; empty where nothing is left. */
export function cleanFilename(name: string): string {
  const segments = cleanLine(name.slice(0, LIMITS.filenameLength * 4))
    .replace(DECEIVING, '')
    .split(/[/\\]/);
  const last = segments.findLast((segment) => /[^.\s]/.test(segment)) ?? '';
  const clean = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const characters = [...clean];
  if (characters.length <= LIMITS.filenameLength) return clean;
  const extension = /\.[^.]{1,12}$/.exec(clean)?.[0] ?? '';
  return characters.slice(0, LIMITS.filenameLength - extension.length).join('') + extension;
}

/** The name that the part itself gives, cleaned; empty where it gives none. */
export function givenFilename(entity: Entity): string {
  const { disposition, contentType } = entity;
  return cleanFilename(
    disposition.parameters.get('filename') ?? contentType.parameters.get('name') ?? '',
  );
}
