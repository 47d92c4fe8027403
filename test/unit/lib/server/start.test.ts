/** What a person sees who starts Poplar with a wrong configuration. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a wrong value stops the start with a sentence for each, and nothing else', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/server/start.ts'], {
    env: { ...process.env, PORT: 'http', POP3_HOST: 'mail', POP3_SECURITY: 'ssl' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'PORT accepts a whole number from 0 to 65535; "http" will not do.\n' +
      'POP3_SECURITY accepts tls, starttls or plain; "ssl" will not do.\n',
  );
});
