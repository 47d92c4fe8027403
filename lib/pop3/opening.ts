/** From a host's name to a line that is private and whose server's capabilities are known. */
import { setImmediate } from 'node:timers/promises';
import { Capabilities } from './capabilities.ts';
import { capa } from './commands/capa.ts';
import { stls } from './commands/stls.ts';
import { ConnectionLostError, DeadlineError, TlsError } from './errors.ts';
import { Pipeline } from './pipeline.ts';
import { readProxy } from './proxy.ts';
import { accepted } from './refusal.ts';
import type { Settings } from './settings.ts';
import { Tracer } from './trace.ts';
import { dial } from './transport.ts';

/** A line on which nobody has signed in yet. */
export interface Opening {
  pipeline: Pipeline;
  greeting: string;
  capabilities: Capabilities;
}

/**
 * One deadline runs over name lookup, TCP, proxy, TLS and greeting.
 *
 * QUIRK: servers that hang up or hang on CAPA are dialled once more and not asked.
 */
export async function open(settings: Settings, signal?: AbortSignal): Promise<Opening> {
  const ours = new AbortController();
  const { host, port, deadlines } = settings;
  const timer = setTimeout(() => {
    const message = `${host}:${port} was not ready within ${deadlines.connect} ms`;
    ours.abort(new DeadlineError(message, { verb: null, written: false }));
  }, deadlines.connect);
  const either = signal === undefined ? ours.signal : AbortSignal.any([signal, ours.signal]);
  try {
    return await attempt(settings, either);
  } catch (error) {
    if (settings.capa === 'never' || !brokeOnCapa(error)) throw error;
    return await attempt({ ...settings, capa: 'never' }, either);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(settings: Settings, signal: AbortSignal): Promise<Opening> {
  const { host, port, limits, deadlines, security, openSocket, proxy } = settings;
  const tracer = new Tracer(settings.trace, settings.traceLevel ?? 1);
  const target = {
    host,
    port,
    tls: settings.tls ?? {},
    ...(openSocket && { openSocket }),
    ...(proxy !== undefined && { proxy: readProxy(proxy) }),
  };
  const transport = await (settings.dial ?? dial)(target, signal);
  const now = () => performance.now();
  const pipeline = new Pipeline({ transport, limits, deadlines, tracer, now });
  try {
    if (security === 'tls') await transport.startTls();
    signal.throwIfAborted();
    const greeting = await greet(pipeline, signal);
    const capabilities = await ask(settings, pipeline, signal);
    if (security !== 'starttls') return { pipeline, greeting, capabilities };
    if (capabilities.announced && !capabilities.has('STLS')) {
      throw new TlsError('The server does not offer STLS');
    }
    await stls(pipeline, { signal });
    return { pipeline, greeting, capabilities: await ask(settings, pipeline, signal) };
  } catch (error) {
    pipeline.fail(null);
    throw error;
  }
}

async function greet(pipeline: Pipeline, signal: AbortSignal): Promise<string> {
  const reply = pipeline.start({
    verb: 'greeting',
    line: '',
    body: 'none',
    company: 'alone',
    deadline: pipeline.deadlines.connect,
    signal,
  });
  const { text } = accepted('greeting', await reply);
  // A second line that came along with the greeting must not become the reply to our first command.
  await setImmediate();
  if (!pipeline.open) throw await pipeline.ended;
  return text;
}

async function ask(
  settings: Settings,
  pipeline: Pipeline,
  signal: AbortSignal,
): Promise<Capabilities> {
  return settings.capa === 'never' ? Capabilities.unknown : capa(pipeline, { signal });
}

function brokeOnCapa(error: unknown): boolean {
  const broke = error instanceof DeadlineError || error instanceof ConnectionLostError;
  return broke && error.verb === 'CAPA';
}
