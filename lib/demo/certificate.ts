/** A self-signed certificate for this machine's loopback names, made afresh at each start. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  bitString,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  tagged,
  time,
  trueValue,
  utf8String,
} from './der.ts';

/** PEM texts; the key never leaves this process, the certificate is its own trust anchor. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

const ecdsaWithSha256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));

/**
 * Makes a P-256 key and its certificate for localhost, 127.0.0.1 and ::1. It vouches for nobody
 * else (CA:FALSE), so whoever trusts it trusts this server alone.
 * @see RFC 5280 §4.1
 */
export function makeCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    set(sequence(objectIdentifier('2.5.4.3'), utf8String('Poplar sample mail server'))),
  );
  const body = sequence(
    tagged(0xa0, integer('2')),
    integer(randomBytes(16).toString('hex')),
    ecdsaWithSha256,
    name,
    // Made new at each start: a span that no wrong clock falls out of.
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions())),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem(sequence(body, ecdsaWithSha256, bitString(signature))),
  };
}

function extensions(): Buffer[] {
  const names = sequence(
    tagged(0x82, Buffer.from('localhost')),
    tagged(0x87, Buffer.from([127, 0, 0, 1])),
    tagged(0x87, Buffer.from([...new Array<number>(15).fill(0), 1])),
  );
  const serverAuth = sequence(objectIdentifier('1.3.6.1.5.5.7.3.1'));
  return [
    sequence(objectIdentifier('2.5.29.19'), trueValue(), octetString(sequence())),
    sequence(objectIdentifier('2.5.29.17'), octetString(names)),
    sequence(objectIdentifier('2.5.29.37'), octetString(serverAuth)),
  ];
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
