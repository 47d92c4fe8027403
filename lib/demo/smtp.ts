/** The submission server: mail for the sample domain lands in the maildrop, the rest is dropped. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from 'smtp-server';
import { isLocal, isSampleAccount, ownsAddress, sampleAccount, sampleDomain } from './account.ts';
import { limits } from './limits.ts';
import type { Maildrop } from './maildrop.ts';

/** A submission for people who have no maildrop here: taken, noted, and sent nowhere. */
export interface SentElsewhere {
  readonly from: string;
  readonly to: readonly string[];
  readonly octets: number;
}

/** What the submission server needs. */
export interface SmtpOptions {
  readonly port: number;
  /** PEM texts. */
  readonly key: string;
  readonly certificate: string;
  readonly maildrop: Maildrop;
  /** Today, for the Received field. */
  readonly clock: () => Date;
}

/** A running submission server. */
export interface SmtpServer {
  readonly port: number;
  /** Newest last. */
  readonly sentElsewhere: readonly SentElsewhere[];
  stop(): Promise<void>;
}

/** Starts to listen on loopback. @throws the system's error when the port is taken. */
export async function startSmtp(options: SmtpOptions): Promise<SmtpServer> {
  const sentElsewhere: SentElsewhere[] = [];
  const server = new SMTPServer({
    name: sampleDomain,
    banner: 'Poplar sample submission server',
    key: options.key,
    cert: options.certificate,
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    size: limits.submission,
    maxClients: limits.connections,
    closeTimeout: limits.farewell,
    logger: false,
    onAuth(auth, _session, done) {
      if (isSampleAccount(auth.username ?? '', auth.password ?? '')) {
        done(null, { user: sampleAccount.address });
      } else done(smtpError(535, 'The name or the password is wrong'));
    },
    onRcptTo({ address }, _session, done) {
      const unknown = isLocal(address) && !ownsAddress(address);
      done(unknown ? smtpError(550, 'There is no such mailbox here') : null);
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? '' : mailFrom.address;
      const take = (raw: Buffer) => accept(raw, from, rcptTo, options, sentElsewhere);
      receive(stream)
        .then(take)
        .then((text) => done(null, text), done);
    },
  });
  // A client that hangs up or fails its handshake is no reason for the product to stop.
  server.on('error', () => undefined);
  const port = await listen(server, options.port);
  return { port, sentElsewhere, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function receive(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    // Past the limit the rest is read and dropped, so that the client hears the answer.
    if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  }
  if (stream.sizeExceeded) throw smtpError(552, 'The message is too large');
  return Buffer.concat(chunks);
}

function accept(
  raw: Buffer,
  from: string,
  recipients: readonly SMTPServerAddress[],
  { maildrop, clock }: SmtpOptions,
  sentElsewhere: SentElsewhere[],
): string {
  const addresses = recipients.map(({ address }) => address);
  const elsewhere = addresses.filter((address) => !isLocal(address));
  if (addresses.some(ownsAddress)) {
    const date = clock().toUTCString().replace('GMT', '+0000');
    const trace = [
      `Return-Path: <${from}>`,
      `Received: by ${sampleDomain} with ESMTPSA for <${sampleAccount.address}>; ${date}`,
      '',
    ].join('\r\n');
    const whole = Buffer.concat([Buffer.from(trace), raw]);
    if (!maildrop.deliver(whole)) throw smtpError(452, 'The maildrop is full');
  }
  if (elsewhere.length > 0) {
    sentElsewhere.push({ from, to: elsewhere, octets: raw.length });
    sentElsewhere.splice(0, Math.max(0, sentElsewhere.length - limits.sentElsewhere));
  }
  return 'Taken, thank you';
}

function smtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function listen(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}
