/** Certificates for servers under test, made by openssl for one run and trusted by nobody else. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key and its self-signed certificate, as files and as text. */
export interface Certificate {
  readonly certPath: string;
  readonly keyPath: string;
  /** The certificate in PEM, which is its own authority. */
  readonly pem: string;
}

/** What the certificate says; by default that it is `localhost` and 127.0.0.1, for a day. */
export interface CertificateOptions {
  /** In openssl's writing: `DNS:localhost`, `IP:127.0.0.1`. */
  readonly names?: readonly string[];
  readonly validity?: 'current' | 'expired';
}

/** Makes `name.pem` and `name-key.pem` in `directory`. */
export function makeCertificate(
  directory: string,
  name = 'server',
  options: CertificateOptions = {},
): Certificate {
  const certPath = join(directory, `${name}.pem`);
  const keyPath = join(directory, `${name}-key.pem`);
  const requestPath = join(directory, `${name}.csr`);
  const names = options.names ?? ['DNS:localhost', 'IP:127.0.0.1'];
  const extension = `subjectAltName=${names.join(',')}`;
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    ['req', '-new', ...ec, '-subj', '/CN=poplar test', '-addext', extension].concat([
      '-keyout',
      keyPath,
      '-out',
      requestPath,
    ]),
  );
  const days = options.validity === 'expired' ? '-1' : '1';
  openssl(
    ['x509', '-req', '-in', requestPath, '-signkey', keyPath, '-days', days].concat([
      '-copy_extensions',
      'copyall',
      '-out',
      certPath,
    ]),
  );
  return { certPath, keyPath, pem: readFileSync(certPath, 'utf8') };
}

function openssl(args: string[]) {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
