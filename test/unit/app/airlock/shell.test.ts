/** The frame's shell: its one script and its policy. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildShell } from '@/app/airlock/shell';

test('the shell runs one script, pinned by its hash, and may load nothing', async () => {
  const { html, headers } = await buildShell();
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64');
  const policy = new Map(
    headers['Content-Security-Policy']?.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe(`'sha256-${hash}'`);
  expect(policy.get('connect-src')).toBe("'none'");
  expect(policy.get('img-src')).toBe('data: blob:');
  expect(policy.get('form-action')).toBe("'none'");
  expect(policy.get('frame-ancestors')).toBe("'self'");
  expect(policy.get('sandbox')).toBe('allow-scripts');
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('trusted-types')).toBe('dompurify');
  expect(headers['Referrer-Policy']).toBe('no-referrer');
});
