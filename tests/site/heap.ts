import type { CDPSession } from '@playwright/test';

/** The parts of a heap snapshot that are read here; `nodes` is flat, with as many numbers a node as it has fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

interface Chunk {
  chunk: string;
}

/** What is needed of a session with the browser's debugger, of a page or of a worker. */
interface Session {
  send(
    method: 'HeapProfiler.collectGarbage' | 'HeapProfiler.takeHeapSnapshot',
    params?: object,
  ): Promise<unknown>;
  on(event: 'HeapProfiler.addHeapSnapshotChunk', hear: (chunk: Chunk) => void): unknown;
  off(event: 'HeapProfiler.addHeapSnapshotChunk', hear: (chunk: Chunk) => void): unknown;
}

/** A session with the page's worker, by way of the page's own: Playwright has none. */
export async function workerSession(page: CDPSession): Promise<Session> {
  const worker = await new Promise<string>((resolve) => {
    page.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
    page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  });
  const ends = new Map<number, () => void>();
  const listeners = new Set<(chunk: Chunk) => void>();
  let sent = 0;
  page.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (sessionId !== worker) return;
    const { id, method, params } = JSON.parse(message);
    if (method === 'HeapProfiler.addHeapSnapshotChunk') for (const hear of listeners) hear(params);
    ends.get(id)?.();
  });
  return {
    send(method, params = {}) {
      const id = ++sent;
      const message = JSON.stringify({ id, method, params });
      return new Promise<void>((resolve) => {
        ends.set(id, resolve);
        page.send('Target.sendMessageToTarget', { sessionId: worker, message });
      });
    },
    on: (_, hear) => listeners.add(hear),
    off: (_, hear) => listeners.delete(hear),
  };
}

/**
 * What a page keeps, in bytes, after garbage collection and without compiled code: an engine goes on compiling and
 * optimising for hours, which says nothing of the page.
 */
export async function heapSize(session: Session): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: Chunk) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] !== code) bytes += nodes[node + size]!;
  return bytes;
}
