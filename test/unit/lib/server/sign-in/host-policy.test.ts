/** Where a password may go: fixed, listed or any, and never further than the policy says. */
import { describe, expect, test, vi } from 'vitest';
import { createDiscovery, type Discovery } from '@/lib/server/sign-in/discovery';
import { createHostPolicy } from '@/lib/server/sign-in/host-policy';

const listed = (host: string, domains: string[] = []) => ({
  name: `${host}:995`,
  host,
  port: 995,
  security: 'tls' as const,
  ca: null,
  username: 'address' as const,
  domains,
});

const nothingFound = async (): Promise<Discovery> => ({ kind: 'none' });
const policy = (
  servers: ReturnType<typeof listed>[],
  others: 'refused' | 'allowed' = 'refused',
  discover: (domain: string) => Promise<Discovery> = nothingFound,
) => createHostPolicy({ servers, others, discover });

const ADA = { address: 'ada@Example.ORG' };

describe('one server', () => {
  test('serves every address, and no other is ever named', async () => {
    const one = policy([listed('mail.example')]);
    expect(await one.serverFor(ADA)).toMatchObject({ host: 'mail.example' });
    const server = { host: 'MAIL.example.' };
    expect(await one.serverFor({ ...ADA, server })).toMatchObject({ host: 'mail.example' });
    for (const other of [
      { host: '127.0.0.1' },
      { host: 'mail.example', port: 25 },
      { host: 'mail.example', security: 'plain' as const },
    ]) {
      await expect(one.serverFor({ ...ADA, server: other })).rejects.toMatchObject({
        code: 'host-refused',
      });
    }
  });
});

describe('several servers', () => {
  const several = policy([
    listed('mail.example.org', ['example.org', 'example.com']),
    listed('pop.example.net'),
  ]);

  test('are picked by the domain of the address, or by name', async () => {
    expect(await several.serverFor(ADA)).toMatchObject({ host: 'mail.example.org' });
    const server = { host: 'pop.example.net' };
    expect(await several.serverFor({ ...ADA, server })).toMatchObject(server);
  });

  test('leave the choice to the person where the domain is not known, and go nowhere', async () => {
    for (const address of ['ada@elsewhere.example', 'ada']) {
      await expect(several.serverFor({ address })).rejects.toThrow('Choose one from the list.');
    }
  });

  test('refuse a server that is not in the list', async () => {
    const server = { host: 'evil.example' };
    await expect(several.serverFor({ ...ADA, server })).rejects.toMatchObject({
      code: 'host-refused',
    });
  });

  test('take back credentials of a server that a person named while that was allowed', () => {
    const kept = { host: 'pop.elsewhere.example', port: 995, security: 'tls' as const };
    expect(several.provable(kept).map(({ host }) => host)).not.toContain(kept.host);
  });
});

describe('any server', () => {
  const any = policy([listed('mail.example.com', ['example.com'])], 'allowed');

  test('is reached as one of the public, by TLS or STARTTLS, at their own ports', async () => {
    const named = (server: { host: string; port?: number; security?: 'tls' | 'starttls' }) =>
      any.serverFor({ ...ADA, server });
    const host = 'pop.elsewhere.example';
    expect(await named({ host })).toMatchObject({ port: 995, security: 'tls', reach: 'public' });
    expect(await named({ host, security: 'starttls' })).toMatchObject({ port: 110 });
    expect(await named({ host, port: 110 })).toMatchObject({ security: 'starttls' });
    expect(await named({ host: 'PÖP.example' })).toMatchObject({ host: 'xn--pp-fka.example' });
  });

  test('is no way to other ports, to plain text, to addresses or to names of one word', async () => {
    const refused = [
      { host: 'pop.elsewhere.example', port: 25 },
      { host: 'pop.elsewhere.example', port: 8080 },
      { host: 'pop.elsewhere.example', security: 'plain' as const },
      { host: '192.168.1.1' },
      { host: '8.8.8.8' },
      { host: '0x7f.1' },
      { host: '2130706433' },
      { host: '::1' },
      { host: '[::1]' },
      { host: 'localhost' },
      { host: 'mail.example/path' },
      { host: 'mail.example:22' },
      { host: 'a@mail.example' },
      { host: `${'a'.repeat(64)}.example` },
      { host: `${'a.'.repeat(127)}example` },
    ];
    for (const server of refused) {
      await expect(any.serverFor({ ...ADA, server })).rejects.toMatchObject({
        code: 'host-refused',
      });
    }
  });

  test('that is also listed is used as the administrator said', async () => {
    const server = { host: 'mail.example.com' };
    expect(await any.serverFor({ ...ADA, server })).not.toHaveProperty('reach');
    expect(await any.serverFor({ address: 'ada@example.com' })).not.toHaveProperty('reach');
  });

  test('is looked for by the domain of the address', async () => {
    const discover = vi.fn(
      async (domain: string): Promise<Discovery> => ({
        kind: 'found',
        server: { host: `pop.${domain}`, port: 995, security: 'tls' },
      }),
    );
    const found = await policy([], 'allowed', discover).serverFor(ADA);
    expect(discover).toHaveBeenCalledExactlyOnceWith('example.org');
    expect(found).toMatchObject({ host: 'pop.example.org', reach: 'public' });
  });

  test('in another domain is only proposed: whoever spoils the name service gets no password', async () => {
    const discover = async (): Promise<Discovery> => ({ kind: 'elsewhere', host: 'evil.example' });
    await expect(policy([], 'allowed', discover).serverFor(ADA)).rejects.toThrow(
      'seems to be evil.example. If you know it as yours',
    );
  });

  test('that is not found must be named', async () => {
    await expect(any.serverFor(ADA)).rejects.toThrow('No mail server was found for example.org');
    for (const address of ['ada', 'ada@localhost', 'ada@[127.0.0.1]', 'ada@10.0.0.1']) {
      await expect(any.serverFor({ address })).rejects.toThrow('not known here');
    }
  });
});

describe('looking for a server', () => {
  const noServices = async () => [];
  const greetingAt = (...names: string[]) =>
    vi.fn(async ({ host, port }: { host: string; port: number }) => {
      if (!names.includes(`${host}:${port}`)) throw new Error('nothing there');
    });

  test('takes the usual names in their order, TLS before STARTTLS', async () => {
    const greets = greetingAt('mail.a.example:995', 'pop.a.example:995', 'pop3.a.example:110');
    const found = await createDiscovery({ services: noServices, greets })('a.example');
    expect(found).toEqual({
      kind: 'found',
      server: { host: 'pop.a.example', port: 995, security: 'tls' },
    });
  });

  test('falls back to STARTTLS, and finds nothing where nothing greets', async () => {
    const greets = greetingAt('pop3.a.example:110');
    const look = createDiscovery({ services: noServices, greets });
    expect(await look('a.example')).toMatchObject({
      server: { host: 'pop3.a.example', port: 110, security: 'starttls' },
    });
    expect(await look('b.example')).toEqual({ kind: 'none' });
  });

  test('prefers what the domain’s own name servers say', async () => {
    const services = async (name: string) =>
      name === '_pop3s._tcp.a.example' ? [{ name: 'x7.a.example', port: 995 }] : [];
    const greets = greetingAt('x7.a.example:995', 'pop3.a.example:995');
    expect(await createDiscovery({ services, greets })('a.example')).toMatchObject({
      server: { host: 'x7.a.example' },
    });
  });

  test('asks nothing of a host of another domain, nor of one that only ends alike', async () => {
    for (const name of ['evil.example', 'eviladomain.example']) {
      const greets = greetingAt(`${name}:995`);
      const look = createDiscovery({ services: async () => [{ name, port: 995 }], greets });
      expect(await look('domain.example')).toEqual({ kind: 'elsewhere', host: name });
      expect(greets).not.toHaveBeenCalled();
    }
  });

  test('never uses another port than POP3’s, whatever the name servers say', async () => {
    const greets = greetingAt();
    const services = async () => [{ name: 'x.a.example', port: 22 }];
    await createDiscovery({ services, greets })('a.example');
    for (const [{ port }] of greets.mock.calls) expect([110, 995]).toContain(port);
  });
});
