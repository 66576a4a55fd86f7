import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = /^(text|image\/svg|application)/;

/** Bytes sent so far, by file. */
export type Sent = Map<string, number>;

/** Serves a built site as its host does: gzipped, to be kept for ten minutes. Counts what leaves, whoever asked for it. */
export async function serve(
  root: string,
  base: string,
): Promise<{ origin: string; sent: Sent; close(): void }> {
  const sent: Sent = new Map();
  const gzipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base)
      ? normalize(decodeURIComponent(pathname.slice(base.length)))
      : '..';
    const path = join(root, inside, pathname.endsWith('/') ? 'index.html' : '');
    if (inside.startsWith('..') || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    const count = (bytes: number) => sent.set(pathname, (sent.get(pathname) ?? 0) + bytes);
    if (!compressed.test(type)) {
      count(statSync(path).size);
      response.writeHead(200, headers);
      createReadStream(path).pipe(response);
      return;
    }
    // By its time too: a test may put a new version there.
    const version = `${path} ${statSync(path).mtimeMs}`;
    if (!gzipped.has(version)) gzipped.set(version, gzipSync(readFileSync(path)));
    const body = gzipped.get(version) as Buffer;
    count(body.length);
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server got no port.');
  return { origin: `http://127.0.0.1:${address.port}`, sent, close: () => server.close() };
}
