/** Real servers' dialogues come out the same whole, at every single cut, and octet by octet. */
import { describe, expect, test } from 'vitest';
import { dialogues, expected } from './dialogue.ts';
import { cutAt, octetByOctet, uncut } from './memory-line.ts';
import { play, transaction } from './play.ts';

describe.each(dialogues().map((dialogue) => [dialogue.name, dialogue] as const))(
  '%s',
  (_name, dialogue) => {
    const wanted = transaction(dialogue).map((step) => expected(step, dialogue.lineEnd));

    test.each(['one by one', 'all at once'] as const)('is understood whole, %s', async (pace) => {
      const { results, line } = await play(dialogue, uncut, pace);
      expect(results).toEqual(wanted);
      expect(line.heard).toEqual(dialogue.steps.slice(1).map((step) => step.command));
      expect(line.destroyed).toBe(true);
    });

    test.each(['one by one', 'all at once'] as const)('octet by octet, %s', async (pace) => {
      expect((await play(dialogue, octetByOctet, pace)).results).toEqual(wanted);
    });

    test.each(['one by one', 'all at once'] as const)('at every single cut, %s', async (pace) => {
      const { line } = await play(dialogue, uncut, pace);
      const whole = JSON.stringify(wanted);
      const wrong: number[] = [];
      for (let place = 1; place < line.offset; place += 1) {
        const { results } = await play(dialogue, cutAt(place), pace);
        if (JSON.stringify(results) !== whole) wrong.push(place);
      }
      expect(wrong).toEqual([]);
    });
  },
);
