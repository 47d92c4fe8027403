/** Hostile mail in a real browser: with every wall, and with some of them taken down. */
import { describe, expect, test } from 'vitest';
import type { Payload } from '@/test/support/hostile/payload';
import { phoneHomePayloads } from '@/test/support/hostile/phone-home';
import { scriptPayloads } from '@/test/support/hostile/scripts';
import { tryPayloads } from '@/test/support/hostile/trial';

const all = [...phoneHomePayloads(), ...scriptPayloads()];

/** Every so-manieth, so that each table is met. */
const some = (payloads: readonly Payload[]) => payloads.filter((_, index) => index % 5 === 0);

/** What the failed payloads look like, for whoever reads the test's output. */
const explain = (names: readonly string[]) =>
  [...new Set(names)].map((name) => all.find((payload) => payload.name === name)?.html ?? name);

describe('hostile mail', () => {
  test('neither runs nor calls nor escapes, and what is left of it is plain', async () => {
    const outcome = await tryPayloads(all, []);
    expect(explain(outcome.ran)).toEqual([]);
    expect(explain(outcome.called)).toEqual([]);
    expect(outcome.escaped).toEqual([]);
    expect(outcome.answered).toBe(all.length);
    expect([...outcome.left].filter((name) => !HARMLESS.test(name))).toEqual([]);
  });

  test('is held by frame and policy when the sanitizer lets everything through', async () => {
    const outcome = await tryPayloads(all, ['sanitizer']);
    expect(explain(outcome.ran)).toEqual([]);
    expect(explain(outcome.called)).toEqual([]);
    expect(outcome.escaped).toEqual([]);
    expect(outcome.answered).toBe(all.length);
  });

  test.each([
    ['the sandbox', 'sandbox'],
    ['the frame’s policy', 'policy'],
  ] as const)('is held by the others when %s alone is gone', async (_, wall) => {
    const outcome = await tryPayloads(some(all), [wall]);
    expect(explain(outcome.ran)).toEqual([]);
    expect(explain(outcome.called)).toEqual([]);
    expect(outcome.escaped).toEqual([]);
    expect(outcome.answered).toBe(some(all).length);
  });

  test('is held by the sanitizer when sandbox and policies are gone', async () => {
    const outcome = await tryPayloads(all, ['sandbox', 'policy', 'page']);
    expect(explain(outcome.ran)).toEqual([]);
    expect(explain(outcome.called)).toEqual([]);
    expect(outcome.escaped).toEqual([]);
    expect(outcome.answered).toBe(all.length);
  });

  test('is held by the frame’s policy alone', async () => {
    const tried = some(scriptPayloads());
    const outcome = await tryPayloads(tried, ['sanitizer', 'sandbox']);
    expect(explain(outcome.ran)).toEqual([]);
    expect(explain(outcome.called)).toEqual([]);
    expect(outcome.escaped).toEqual([]);
    expect(outcome.answered).toBe(tried.length);
  });

  test('cannot reach page, windows or dialogs from the sandbox alone, though it runs there', async () => {
    const outcome = await tryPayloads(some(all), ['sanitizer', 'policy', 'page']);
    expect(outcome.escaped).toEqual([]);
    // The proof that the payloads are sharp and the ears open.
    expect(new Set(outcome.ran).size).toBeGreaterThan(20);
    expect(new Set(outcome.called).size).toBeGreaterThan(40);
  });
});

const HARMLESS =
  /^(?:a|b|blockquote|br|caption|del|details|div|font|img|li|nobr|p|q|rp|rt|ruby|summary|table|tbody|td|th|thead|tr|ul)(?:@(?:alt|class|color|dir|height|hidden|href|id|name|open|rel|src|style|title|width))?$/;
