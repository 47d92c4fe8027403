/** Which submission servers people may name, and which are proposed to them. */
import { describe, expect, test, vi } from 'vitest';
import { createSubmissionDiscovery } from '@/lib/server/submission/discovery';
import { submissionNamed, type Where } from '@/lib/server/submission/submission-policy';

const named = (more: Partial<Where>) =>
  submissionNamed({ host: 'smtp.example.org', port: 465, security: 'tls', ...more });

describe('a server that a person names', () => {
  test('is a name on the internet, at the port of its security', () => {
    expect(named({ host: ' SMTP.Example.org. ' })).toEqual({
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
    });
    expect(named({ port: 587, security: 'starttls' }).port).toBe(587);
    expect(named({ host: 'smtp.bücher.example' }).host).toBe('smtp.xn--bcher-kva.example');
  });

  test.each<Partial<Where>>([
    { host: 'localhost' },
    { host: '127.0.0.1' },
    { host: '[::1]' },
    { host: '2130706433' },
    { host: '0x7f.1' },
    { host: 'mail.example.org/..' },
    { port: 25, security: 'starttls' },
    { port: 25 },
    { port: 22 },
    { port: 587 },
    { port: 465, security: 'starttls' },
  ])('is refused as %j', (more) => {
    expect(() => named(more)).toThrow('port 465');
  });
});

describe('a server is proposed', () => {
  const account = (address: string, host = 'pop.provider.net') => ({
    address,
    server: {
      name: `${host}:995`,
      host,
      port: 995,
      security: 'tls' as const,
      ca: null,
      username: 'address' as const,
    },
  });
  const thereAre =
    (...there: string[]) =>
    async ({ host, port }: Where) => {
      if (!there.includes(`${host}:${port}`)) throw new Error('nobody is there');
    };
  const none = async () => [];

  test('that the name servers name, also of another domain: it is only proposed', async () => {
    const services = async (name: string) =>
      name === '_submissions._tcp.example.org' ? [{ name: 'out.provider.net', port: 465 }] : [];
    const greets = thereAre('out.provider.net:465', 'smtp.example.org:465');
    const find = createSubmissionDiscovery({ services, greets });
    expect(await find(account('ada@example.org'))).toEqual({
      host: 'out.provider.net',
      port: 465,
      security: 'tls',
    });
  });

  test('by TLS sooner than by STARTTLS, the address’s domain sooner than the POP3 server’s', async () => {
    const find = (...there: string[]) =>
      createSubmissionDiscovery({ services: none, greets: thereAre(...there) })(
        account('ada@example.org'),
      );
    expect(await find('smtp.example.org:587', 'mail.example.org:465')).toMatchObject({ port: 465 });
    expect(await find('smtp.provider.net:465', 'smtp.example.org:465')).toMatchObject({
      host: 'smtp.example.org',
    });
    expect(await find('pop.provider.net:587')).toMatchObject({ security: 'starttls' });
    expect(await find()).toBeNull();
  });

  test('at no other port, whatever the name servers say', async () => {
    const services = async () => [{ name: 'inner.example.org', port: 25 }];
    const greets = vi.fn(thereAre());
    await createSubmissionDiscovery({ services, greets })(account('ada@example.org'));
    for (const [where] of greets.mock.calls) {
      expect(where.host).not.toBe('inner.example.org');
      expect([465, 587]).toContain(where.port);
    }
  });

  test('for a name that is no address by its POP3 server alone', async () => {
    const services = vi.fn(none);
    const greets = thereAre('smtp.provider.net:465');
    const find = createSubmissionDiscovery({ services, greets });
    expect(await find(account('ada'))).toMatchObject({ host: 'smtp.provider.net' });
    expect(services).not.toHaveBeenCalled();
  });
});
