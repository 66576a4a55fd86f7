import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Engine, Key } from './Engine.ts';

/** Keys as WebDriver writes them. @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<Key, string> = {
  Enter: '\uE007',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** A screen that nobody sees; WebKitGTK draws on no other. */
async function hiddenScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3]!, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Speaks WebDriver to a server. @see https://www.w3.org/TR/webdriver2/#endpoints */
const speaker = (server: string) =>
  async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) {
    const answer = await fetch(server + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: never };
    if (!answer.ok) throw new Error(`WebDriver: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** WebKitGTK, which Playwright cannot drive: by its own WebDriver, on a screen of its own. */
export async function webkitEngine(): Promise<Engine> {
  const { screen, display } = await hiddenScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  // Also where a test run is broken off.
  process.once('exit', end);
  const send = speaker(`http://127.0.0.1:${port}`);
  while (!(await send('GET', '/status').catch(() => undefined))) await setTimeout(50);
  const { sessionId } = await send('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    async run(inPage, given) {
      const script = `const [given, done] = arguments;
        Promise.resolve(given).then(${inPage}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error }: { value: never; error?: string } = await send(
        'POST',
        `${session}/execute/async`,
        { script, args: [given ?? null] },
      );
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: (key) =>
      send('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] })),
          },
        ],
      }),
    async close() {
      await send('DELETE', session);
      end();
    },
  };
}
