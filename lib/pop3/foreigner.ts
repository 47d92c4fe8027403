/** First words that are not POP3's → which protocol this is. */
import { ProtocolError, type Spoken } from './errors.ts';

const NAMES: Record<Spoken, string> = {
  imap: 'an IMAP server',
  smtp: 'an SMTP server',
  ftp: 'an FTP server',
  http: 'a web server (HTTP)',
  ssh: 'an SSH server',
  nntp: 'a news server (NNTP)',
  managesieve: 'a ManageSieve server',
  tls: 'a server that wants TLS from the first octet',
};

const SIGNS: readonly [RegExp, Spoken][] = [
  [/^\* (OK|PREAUTH|BYE|BAD)\b/i, 'imap'],
  [/^220[ -].*\bftp/i, 'ftp'],
  [/^(220|421|521|554)[ -]/, 'smtp'],
  [/^HTTP\/\d|^<(!doctype|html)/i, 'http'],
  [/^SSH-\d/, 'ssh'],
  [/^20[01] /, 'nntp'],
  [/^"IMPLEMENTATION"/i, 'managesieve'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a TLS record begins with them
  [/^[\x14-\x17]\x03[\x00-\x04]/, 'tls'],
];

/** The error for a line that is no status line; names the peer when its words are known. */
export function foreigner(line: string): ProtocolError {
  for (const [sign, spoken] of SIGNS) {
    if (sign.test(line)) {
      return new ProtocolError(`This is ${NAMES[spoken]}, not a POP3 server`, { spoken });
    }
  }
  return new ProtocolError('The server answered with a line that is neither +OK nor -ERR');
}
