/** Delivers raw messages by LMTP (RFC 2033), just enough for a server under test. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Delivers to one mailbox, in order.
 *
 * @throws Error with the server's reply when it refuses anything.
 */
export async function deliverByLmtp(
  port: number,
  mailbox: string,
  messages: Iterable<Uint8Array>,
): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  /** Reads one reply, which may have several lines, and checks its first digit. */
  const expect = async (digit: string) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('LMTP: the server closed the connection');
      if (!value.startsWith(digit)) throw new Error(`LMTP: ${value}`);
      if (value[3] !== '-') return;
    }
  };
  const say = async (line: string, digit: string) => {
    socket.write(`${line}\r\n`);
    await expect(digit);
  };
  await expect('2');
  await say('LHLO localhost', '2');
  for (const message of messages) {
    await say('MAIL FROM:<test@example.org>', '2');
    await say(`RCPT TO:<${mailbox}>`, '2');
    await say('DATA', '3');
    const text = Buffer.from(message).toString('latin1').replace(/^\./gm, '..');
    socket.write(text, 'latin1');
    await say('.', '2');
  }
  await say('QUIT', '2');
  socket.destroy();
}
