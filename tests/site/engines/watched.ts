import { once } from 'node:events';
import { createServer } from 'node:http';

/** Notes what a page complains of, from before its own first script, where the next page of the tab finds it. */
function watch() {
  const complain = (words: string) => {
    const before = JSON.parse(sessionStorage.getItem('complaints') ?? '[]');
    sessionStorage.setItem('complaints', JSON.stringify([...before, `${location.pathname}: ${words}`]));
  };
  const { error } = console;
  console.error = (...words) => {
    complain(words.join(' '));
    error(...words);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      // Firefox says so of every module that is there already when a hint asks for it.
      if (target instanceof Element && target.matches('[rel=modulepreload]')) return;
      complain(message ?? `could not load ${(target as Element).outerHTML}`);
    },
    // What fails to load says so to nobody above itself.
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => complain(String(reason)));
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
    complain(`${effectiveDirective} forbids ${blockedURI}`),
  );
}

/** To be run in a page: what it and those before it in its tab have complained of since this was last asked. */
export function complaints(): string[] {
  const all = sessionStorage.getItem('complaints') ?? '[]';
  sessionStorage.removeItem('complaints');
  return JSON.parse(all);
}

/** The same site at another address, where every page keeps its complaints: WebKitGTK tells them to nobody. */
export async function watched(site: string) {
  const server = createServer(async ({ url }, answer) => {
    const original = await fetch(new URL(url!, site));
    const type = original.headers.get('content-type') ?? '';
    answer.writeHead(original.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return answer.end(Buffer.from(await original.arrayBuffer()));
    return answer.end((await original.text()).replace('<head>', `<head><script>(${watch})()</script>`));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    address: `http://localhost:${port}${new URL(site).pathname}`,
    close: () => server.close(),
  };
}
