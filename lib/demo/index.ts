/** The door of the sample mail servers: POP3 and SMTP on loopback with a maildrop in memory. */
import { isSampleAccount, sampleAccount } from './account.ts';
import { makeCertificate } from './certificate.ts';
import { limits } from './limits.ts';
import { Maildrop } from './maildrop.ts';
import { startPop3 } from './pop3/server.ts';
import { catalogue } from './sample/catalogue.ts';
import { type SentElsewhere, startSmtp } from './smtp.ts';

/** How to start; ports default to ones that the system chooses. */
export interface DemoOptions {
  /** The sample messages are dated relative to this moment. */
  readonly now: Date;
  readonly ports?: { readonly pop3?: number; readonly pop3Tls?: number; readonly smtp?: number };
  /** Milliseconds of silence before a POP3 line is dropped; default ten minutes. */
  readonly idle?: number;
}

/** The running sample servers. */
export interface Demo {
  /** `port` speaks plain POP3 with STLS, `tlsPort` TLS; `ca` is the one PEM to trust. */
  readonly pop3: {
    readonly host: string;
    readonly port: number;
    readonly tlsPort: number;
    readonly ca: string;
  };
  readonly smtp: { readonly host: string; readonly port: number };
  readonly address: string;
  readonly password: string;
  /** Submissions for other domains, newest last: taken, and sent nowhere. */
  readonly sentElsewhere: readonly SentElsewhere[];
  /** Puts a raw message into the maildrop, as if it had just arrived; false when it is full. */
  deliver(raw: Uint8Array): boolean;
  /** Drops every line and closes every port; no marked message is removed by it. */
  stop(): Promise<void>;
}

/** Starts the sample servers on loopback. @throws the system's error when a port is taken. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { key, certificate } = makeCertificate();
  const messages = catalogue(options.now);
  const octets = messages.reduce((sum, message) => sum + message.octets, 0);
  const maildrop = new Maildrop(messages, octets + limits.delivered);
  const pop3 = await startPop3({
    port: options.ports?.pop3 ?? 0,
    tlsPort: options.ports?.pop3Tls ?? 0,
    key,
    certificate,
    maildrop,
    proves: isSampleAccount,
    refusals: limits.refusals,
    idle: options.idle ?? limits.idle,
  });
  const port = options.ports?.smtp ?? 0;
  const smtp = await startSmtp({ port, key, certificate, maildrop, clock: () => new Date() });
  const { host } = pop3;
  return {
    pop3: { host, port: pop3.port, tlsPort: pop3.tlsPort, ca: certificate },
    smtp: { host, port: smtp.port },
    address: sampleAccount.address,
    password: sampleAccount.password,
    sentElsewhere: smtp.sentElsewhere,
    deliver: (raw) => maildrop.deliver(raw),
    stop: async () => {
      await Promise.all([pop3.stop(), smtp.stop()]);
    },
  };
}
