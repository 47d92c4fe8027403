/** Pictures that a HTML names by their Content-Location (RFC 2557), named by a Content-ID instead, as all others are. */
import { type Body, kindOf } from './body.ts';
import { rawField } from './header.ts';
import { decodeEntities } from './html-text.ts';
import { LIMITS } from './limits.ts';
import { Joiner } from './lines.ts';
import { numberOf } from './nested.ts';
import type { Octets } from './octets.ts';
import { contentIdOf, isPictureLeaf, shownAddresses } from './shown-images.ts';
import type { Entity } from './structure.ts';

/** The base where a message names none (RFC 2557 §5). */
const OWN_BASE = 'thismessage:/';

/** The address, whole; null where it is none. Blanks come of folding, and from programs that leave them in. */
function resolve(value: string | undefined, base: string): string | null {
  if (value === undefined || value.length > LIMITS.locationLength) return null;
  const bare = value.replace(/\s+|%20|^\s*[<"]|[>"]\s*$/g, '');
  return bare !== '' && URL.canParse(bare, base) ? new URL(bare, base).href : null;
}

/** What addresses within an entity go out from: what it says itself, else what is around it. */
function baseOf(entity: Entity | null): string {
  if (entity === null) return OWN_BASE;
  const around = baseOf(entity.parent);
  const own =
    resolve(rawField(entity.fields, 'content-base'), around) ??
    resolve(rawField(entity.fields, 'content-location'), around);
  return own !== null && URL.canParse('x', own) ? own : around;
}

/** Whether a leaf belongs to a HTML (RFC 2387). */
export function isRelated(leaf: Entity): boolean {
  for (let around = leaf.parent; around; around = around.parent) {
    if (around.type === 'multipart/related') return true;
  }
  return false;
}

/** Pictures by their addresses; of two under one the first. */
function findLocated(octets: Octets, parts: readonly Entity[]): Map<string, Entity> {
  const located = new Map<string, Entity>();
  for (const leaf of parts) {
    const location = rawField(leaf.fields, 'content-location');
    if (location === undefined || !isRelated(leaf)) continue;
    const around = baseOf(leaf.parent);
    const base = resolve(rawField(leaf.fields, 'content-base'), around) ?? around;
    const address = resolve(location, base);
    if (address !== null && !located.has(address) && isPictureLeaf(octets, leaf)) {
      located.set(address, leaf);
    }
  }
  return located;
}

/** Content-IDs as parts have them, and one of our own for a picture without. */
class Naming {
  readonly ids = new Map<Entity, string>();
  private readonly taken = new Set<string>();

  of(leaf: Entity): string {
    const known = this.ids.get(leaf);
    if (known !== undefined) return known;
    const own = contentIdOf(leaf);
    const isFree = own !== undefined && /^[\w.@$+-]+$/.test(own) && !this.taken.has(own);
    const id = isFree ? own : `${numberOf(leaf)}@located.invalid`;
    this.taken.add(id);
    this.ids.set(leaf, id);
    return id;
  }
}

/** The texts, and the Content-IDs by which they name pictures that they named otherwise before. */
export interface Renamed {
  texts: ReadonlyMap<Entity, string>;
  ids: ReadonlyMap<Entity, string>;
}

/** Lets the HTML of a body name its own pictures by Content-ID alone. */
export function renameLocated(
  octets: Octets,
  body: Body,
  texts: ReadonlyMap<Entity, string>,
): Renamed {
  const written = body.html.filter((leaf) => kindOf(leaf) === 'html');
  const located = written.length > 0 ? findLocated(octets, body.parts) : new Map<string, Entity>();
  const naming = new Naming();
  if (located.size === 0) return { texts, ids: naming.ids };
  const renamed = new Map(texts);
  for (const leaf of written) {
    const bases = new Set([baseOf(leaf), baseOf(leaf.parent)]);
    const find = (value: string): string | null => {
      for (const base of bases) {
        const picture = located.get(resolve(decodeEntities(value), base) ?? '');
        if (picture) return naming.of(picture);
      }
      return null;
    };
    renamed.set(leaf, rename(texts.get(leaf) ?? '', find));
  }
  return { texts: renamed, ids: naming.ids };
}

function rename(html: string, find: (value: string) => string | null): string {
  const out = new Joiner('');
  let done = 0;
  let looked = 0;
  for (const { value, at } of shownAddresses(html)) {
    if (++looked > LIMITS.locatedTries) break;
    const id = find(value);
    if (id === null) continue;
    out.push(html.slice(done, at));
    out.push(`cid:${encodeURIComponent(id)}`);
    done = at + value.length;
  }
  out.push(html.slice(done));
  return out.join();
}
