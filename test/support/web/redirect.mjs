/** Loaded before Poplar: leads connections to one public address to a port of this machine. */

import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { connect } = net;
const [address, port] = (process.env.TEST_WEB ?? '').split('=');

net.connect = (options, ...rest) =>
  options?.host === address
    ? connect({ ...options, host: '127.0.0.1', port: Number(port), lookup: undefined }, ...rest)
    : connect(options, ...rest);
syncBuiltinESMExports();
