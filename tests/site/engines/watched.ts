import { once } from 'node:events';
import { createServer } from 'node:http';

/** Notes what a page complains of, from before its own first script. */
function watch() {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const { error } = console;
  console.error = (...words) => {
    complaints.push(words.join(' '));
    error(...words);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      // Firefox says so of every module that is there already when a hint asks for it.
      if (target instanceof Element && target.matches('[rel=modulepreload]')) return;
      complaints.push(message ?? `could not load ${(target as Element).outerHTML}`);
    },
    // What fails to load says so to nobody above itself.
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
    complaints.push(`${effectiveDirective} forbids ${blockedURI}`),
  );
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
