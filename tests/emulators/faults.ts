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
  /** What was asked is done, and no answer ever comes. */
  | 'done-then-hang'
  /** This request is served as usual: for a plan such as "fine, then gone". */
  | 'fine';

/** How a provider is doing: what share of its requests fails, in which ways, and how long an answer may take. */
export interface Weather {
  /** 0 to 1. */
  readonly failing: number;
  /** What a failing request meets, each as likely as the others. */
  readonly ways: readonly Fault[];
  /** The longest an answer takes, in milliseconds; each takes some part of it. */
  readonly slowMs: number;
}

const fair: Weather = { failing: 0, ways: ['reset'], slowMs: 0 };

/**
 * Faults to come, taken one by one by the requests of a name; where none is planned, the weather decides.
 * @param random in [0, 1); a seeded one gives the same weather in every run.
 */
export function createFaults(random: () => number = Math.random) {
  const plans = new Map<string, Fault[]>();
  let weather = fair;
  return {
    plan(name: string, ...faults: readonly Fault[]): void {
      plans.set(name, [...(plans.get(name) ?? []), ...faults]);
    },
    next(name: string): Fault {
      const planned = plans.get(name)?.shift();
      if (planned !== undefined) return planned;
      if (weather.failing === 0 || random() >= weather.failing) return 'fine';
      return weather.ways[Math.floor(random() * weather.ways.length)] ?? 'fine';
    },
    /** From now on. What is not named is as in fair weather. */
    weather(now: Partial<Weather>): void {
      weather = { ...fair, ...now };
    },
    /** Resolves when a request may be served: at once in fair weather. */
    async delay(): Promise<void> {
      if (weather.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, random() * weather.slowMs));
    },
  };
}
export type Faults = ReturnType<typeof createFaults>;

export function answer(response: http.ServerResponse, status: number, body: string | object, headers = {}): void {
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export async function bodyOf(request: http.IncomingMessage): Promise<string> {
  return (await bytesOf(request)).toString('utf8');
}

export async function bytesOf(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
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
