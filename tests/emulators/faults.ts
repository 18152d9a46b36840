import type http from 'node:http';

/** One way for a request to go wrong, or what it is answered instead. */
export type Fault =
  | {
      readonly status: number;
      readonly body?: string | object;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** No answer ever comes. */
  | 'hang'
  /** The connection is torn down before anything was done. */
  | 'reset'
  /** What was asked is done, then the connection is torn down before the answer. */
  | 'done-then-reset'
  /** This request is served as usual: for a plan such as "fine, then gone". */
  | 'fine';

/** Faults to come, taken one by one by the requests of a name. */
export function createFaults() {
  const plans = new Map<string, Fault[]>();
  return {
    plan(name: string, ...faults: readonly Fault[]): void {
      plans.set(name, [...(plans.get(name) ?? []), ...faults]);
    },
    next(name: string): Fault {
      return plans.get(name)?.shift() ?? 'fine';
    },
  };
}

export function answer(response: http.ServerResponse, status: number, body: string | object, headers = {}): void {
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Listens on a port of its own choosing, or the given one, on loopback alone. */
export async function listen(server: http.Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return `http://127.0.0.1:${address.port}`;
}

export async function close(server: http.Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
