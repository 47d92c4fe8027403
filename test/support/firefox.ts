/** Firefox over WebDriver BiDi (W3C), headless and with an empty profile: what only another engine shows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type Child, startChild } from './child.ts';

export const FIREFOX = '/usr/bin/firefox';

/** Nothing is asked of anybody but the page under test. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Keys by their names as pages are told them; WebDriver §17.4.2 gives their characters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\ue007',
  Escape: '\ue00c',
  Tab: '\ue004',
};

/** How long a browser may take to start, milliseconds. */
const READY_WITHIN = 90_000;

const Answer = z.object({ id: z.number(), type: z.string(), result: z.unknown().optional() });
const LogEntry = z.object({
  method: z.literal('log.entryAdded'),
  params: z.object({ level: z.string(), text: z.string().nullable() }),
});
const Contexts = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const Returned = z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) });

/** One window of Firefox. */
export interface Firefox {
  /** What its console told as errors. */
  readonly complaints: readonly string[];
  /** Goes to an address and waits until it is loaded. */
  goTo(url: string): Promise<void>;
  /** CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function that uses nothing from outside in the page. Arguments and result survive JSON. */
  run<Args extends unknown[], Result>(
    inPage: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** One key after the other, by their names, and letters by themselves. */
  press(...keys: string[]): Promise<void>;
  /** The middle of the first element that is found. */
  click(selector: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it. @throws Error where it does not start */
export async function launchFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'poplar-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = startChild(FIREFOX, args, { env: { HOME: profile } });
  const stop = async () => {
    await child.stop();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const line = await connect(`${await addressOf(child)}/session`);
    return { ...(await windowOf(line)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where it listens, as it says itself. @throws Error with what it said instead */
async function addressOf(child: Child): Promise<string> {
  const tooLate = Date.now() + READY_WITHIN;
  while (Date.now() < tooLate) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(child.output()) ?? [];
    if (address !== undefined) return address;
    const ended = await Promise.race([child.exited, sleep(100)]);
    if (ended !== undefined) break;
  }
  throw new Error(`Firefox (Debian's firefox-esr) does not start: ${child.output()}`);
}

interface Line {
  send(method: string, params: object): Promise<unknown>;
  readonly complaints: readonly string[];
}

async function connect(address: string): Promise<Line> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const told: unknown = JSON.parse(String(data));
    const entry = LogEntry.safeParse(told);
    if (entry.data?.params.level === 'error') complaints.push(entry.data.params.text ?? '');
    const answer = Answer.safeParse(told);
    if (!answer.success) return;
    const asked = waiting.get(answer.data.id);
    waiting.delete(answer.data.id);
    if (answer.data.type === 'success') asked?.resolve(answer.data.result);
    else asked?.reject(new Error(String(data)));
  });
  let sent = 0;
  const send = (method: string, params: object) => {
    sent += 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(sent, asked);
    socket.send(JSON.stringify({ id: sent, method, params }));
    return asked.promise;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  return { send, complaints };
}

async function windowOf({ send, complaints }: Line): Promise<Omit<Firefox, 'stop'>> {
  const { contexts } = Contexts.parse(await send('browsingContext.getTree', {}));
  const { context } = contexts[0];
  const act = (source: object) => send('input.performActions', { context, actions: [source] });
  const run: Firefox['run'] = async (inPage, ...args) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${inPage})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context },
      userActivation: true,
    });
    return JSON.parse(Returned.parse(answer).result.value);
  };
  return {
    complaints,
    run,
    goTo: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async press(...keys) {
      const actions = keys
        .map((key) => KEYS[key] ?? key)
        .flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      await act({ type: 'key', id: 'keyboard', actions });
    },
    async click(selector) {
      const middle = await run((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return (
          box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
        );
      }, selector);
      if (middle === undefined || middle === null) throw new Error(`${selector} is not there.`);
      const actions = [
        { type: 'pointerMove', ...middle },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
  };
}
