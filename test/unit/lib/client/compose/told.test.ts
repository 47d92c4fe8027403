/** What was told of a letter on its way stays told, until there is something new to say. */
import { describe, expect, it } from 'vitest';
import { createToldBefore, isTold, stillTold, withTold } from '@/lib/client/compose/told';
import type { OutboxEntry } from '@/lib/contract/outbox';

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
const NINE = '2026-11-18T09:00:00.000Z';
const TEN = '2026-11-18T10:00:00.000Z';

const entry = (state: OutboxEntry['state'], until = NINE): OutboxEntry => ({
  ...{ key: KEY, state, until },
  ...{ to: [], subject: 'Trees', recipients: [] },
});

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

describe('news of a letter that was put away', () => {
  it('is no news after a reload, for the same account alone', () => {
    const box = shelf();
    createToldBefore(box, 'one').keep(withTold(new Map(), [entry('returned')]));
    expect(isTold(createToldBefore(box, 'one').all(), entry('returned'))).toBe(true);
    expect(isTold(createToldBefore(box, 'two').all(), entry('returned'))).toBe(false);
  });

  it('is news again when the letter comes back once more', () => {
    const told = withTold(new Map(), [entry('returned', NINE)]);
    expect(isTold(told, entry('returned', TEN))).toBe(false);
  });

  it('stays put away while it is tried again and again, and not when that ends', () => {
    const told = withTold(new Map(), [entry('due', NINE)]);
    expect(isTold(told, entry('sending', TEN))).toBe(true);
    expect(isTold(told, entry('due', TEN))).toBe(true);
    expect(isTold(told, entry('returned', TEN))).toBe(false);
    expect(isTold(told, entry('sent', TEN))).toBe(false);
  });

  it('is forgotten when the server says nothing of it any more', () => {
    const told = withTold(new Map(), [entry('returned')]);
    expect(stillTold(told, [entry('returned')])).toEqual(told);
    expect(stillTold(told, []).size).toBe(0);
  });

  it('is not forgotten when another tab puts something else away, or forgets it', () => {
    const box = shelf();
    const [here, there] = [createToldBefore(box, 'one'), createToldBefore(box, 'one')];
    const other = { ...entry('returned'), key: 'BBBBBBBBBBBBBBBBBBBBBB' };
    const [hereBefore, thereBefore] = [here.all(), there.all()];
    here.keep(withTold(hereBefore, [entry('returned')]));
    there.keep(withTold(thereBefore, [other]));
    const both = createToldBefore(box, 'one').all();
    expect(isTold(both, entry('returned'))).toBe(true);
    expect(isTold(both, other)).toBe(true);
    there.keep(new Map());
    const left = createToldBefore(box, 'one').all();
    expect(isTold(left, entry('returned'))).toBe(true);
    expect(isTold(left, other)).toBe(false);
  });

  it('counts as none where something else stands, or nothing can be kept', () => {
    const box = shelf();
    box.setItem('poplar-told-letters:one', '{"key"');
    expect(createToldBefore(box, 'one').all().size).toBe(0);
    box.setItem('poplar-told-letters:one', '[7, ["x"]]');
    expect(createToldBefore(box, 'one').all().size).toBe(0);
    const refuse = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const none = createToldBefore({ getItem: refuse, setItem: refuse }, 'one');
    none.keep(withTold(new Map(), [entry('returned')]));
    expect(none.all().size).toBe(0);
  });
});
