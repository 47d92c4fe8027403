/** A script that did not come is asked for again, and why it did not is found out. */
import { describe, expect, it } from 'vitest';
import { NotCome, wanted } from '@/components/ui/wanted';

/** As the bundler's loader says it. */
function lost(): Error {
  const error = new Error('Failed to load chunk /_next/static/chunks/a1.js from module 7');
  error.name = 'ChunkLoadError';
  return error;
}

/** A script that comes at the third try, and a server that answers for its file with `status`. */
function begin(status: number | 'none' = 'none') {
  let tries = 0;
  const asked: string[] = [];
  const script = wanted(
    async () => {
      tries += 1;
      if (tries < 3) throw lost();
      return 'here';
    },
    async (file) => {
      asked.push(String(file));
      if (status === 'none') throw new TypeError('Failed to fetch');
      return new Response(null, { status });
    },
  );
  const failure = async () => {
    const error = await script.come().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof NotCome)) throw new Error('It came.');
    return error;
  };
  return { script, failure, asked, tries: () => tries };
}

describe('a script that did not come', () => {
  it('stays away for whoever looks again, until that is forgotten', async () => {
    const { script, failure, tries } = begin();
    const error = await failure();
    expect(await failure()).toBe(error);
    expect(tries()).toBe(1);
    error.forget();
    (await failure()).forget();
    expect(await script.come()).toBe('here');
    expect(script.here()).toBe('here');
    expect(tries()).toBe(3);
  });

  it('is forgotten already where it was tried again, or ahead', async () => {
    const { script, failure, tries } = begin();
    const error = await failure();
    error.forget();
    await expect(error.again()).rejects.toBeInstanceOf(NotCome);
    await error.again();
    expect(script.here()).toBe('here');
    expect(tries()).toBe(3);
    const ahead = begin();
    ahead.script.ahead();
    await expect
      .poll(async () => {
        ahead.script.ahead();
        return ahead.script.here();
      })
      .toBe('here');
  });

  it('is told from one that the server no longer has', async () => {
    expect((await begin().failure()).why).toBe('line');
    expect((await begin(200).failure()).why).toBe('line');
    expect((await begin(502).failure()).why).toBe('line');
    const { failure, asked } = begin(404);
    expect((await failure()).why).toBe('outdated');
    expect(asked).toEqual(['/_next/static/chunks/a1.js']);
  });

  it('is told from one that breaks', async () => {
    const broken = wanted(async () => {
      throw new TypeError('x is not a function');
    });
    await expect(broken.come()).rejects.toBeInstanceOf(TypeError);
  });
});
