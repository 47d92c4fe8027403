import { expect, test } from 'vitest';
import { type Holding, Places } from '@/lib/server/maildrop/places';
import { codeOf } from '@/lib/server/problem';

/** Maildrops whose session ends, and whose place is given back, when they are let go of. */
function office(bounds: { all: number; perNetwork: number }) {
  const holdings: (Holding & { name: string; giveBack: () => void })[] = [];
  const places = new Places(() => holdings, bounds);
  const released: string[] = [];
  let time = 0;
  const open = async (name: string, network: string, isSpare = true) => {
    const giveBack = await places.take(network);
    time += 1;
    const holding = {
      name,
      network,
      isSpare,
      usedAt: time,
      giveBack,
      release: async () => {
        released.push(name);
        holdings.splice(holdings.indexOf(holding), 1);
        setImmediate(giveBack);
      },
    };
    holdings.push(holding);
    return giveBack;
  };
  return { open, released };
}

test('at the bound whoever has not been used for longest lets go', async () => {
  const { open, released } = office({ all: 2, perNetwork: 2 });
  for (const name of ['a', 'b', 'c']) await open(name, 'net');
  expect(released).toEqual(['a']);
});

test('a session in use is never taken away: the next one is told so', async () => {
  const { open, released } = office({ all: 2, perNetwork: 2 });
  await open('a', 'net', false);
  await open('b', 'net', false);
  expect(await open('c', 'net').catch(codeOf)).toBe('crowded');
  expect(released).toEqual([]);
});

test('a network at its bound makes room among its own, and others come in all the same', async () => {
  const { open, released } = office({ all: 10, perNetwork: 2 });
  await open('elsewhere', 'other');
  for (const name of ['a', 'b', 'c']) await open(name, 'net');
  expect(released).toEqual(['a']);
  await open('guest', 'third');
  expect(released).toEqual(['a']);
});

test('a place that is given back, however often, counts once', async () => {
  const { open } = office({ all: 2, perNetwork: 2 });
  const giveBack = await open('a', 'net', false);
  await open('b', 'net', false);
  giveBack();
  giveBack();
  await open('c', 'net', false);
  expect(await open('d', 'net').catch(codeOf)).toBe('crowded');
});
