import { createHash } from 'node:crypto';
import http from 'node:http';
import { createChanges } from './changes.ts';
import { answer, bytesOf, close, createFaults, type Fault, listen, type Weather } from './faults.ts';
import { type Business, type BusinessNumber, createNumber } from './graph/number.ts';
import type { WhatsAppPerson } from './graph/people.ts';
import type { ApprovedTemplate } from './graph/templates.ts';
import { createWebhooks, type Notice, type Webhooks } from './graph/webhooks.ts';

/** A request that we made. */
export interface Call {
  /** `messages`, `read`, `typing`, `upload`, `media` (also asks for a number) or `bytes`: by these names faults are planned. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** WhatsApp's Cloud API on loopback for one business, and the phones of the people who write to it. Everything is synthetic. */
export interface Graph {
  /** For `WHATSAPP_GRAPH_ROOT`. */
  readonly url: string;
  readonly token: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** The first is the one whose people `person` makes. */
  readonly numbers: readonly BusinessNumber[];
  readonly calls: readonly Call[];
  readonly webhooks: Webhooks;
  readonly business: Business;
  /** The person of that phone number, made at the first mention. */
  person(phone: string): WhatsAppPerson;
  readonly people: ReadonlyMap<string, WhatsAppPerson>;
  /** Meta approves, or refuses. */
  setTemplates(templates: readonly ApprovedTemplate[]): void;
  /** What the next requests of a name meet, one fault each. */
  plan(name: string, ...faults: readonly Fault[]): void;
  weather(now: Partial<Weather>): void;
  /** A notice with any content, malformed too. */
  bring(value: object, field?: string): void;
  /** Somebody takes our token back, or gives it again. */
  revoke(revoked?: boolean): void;
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
  stop(): Promise<void>;
}

export interface GraphOptions {
  readonly port?: number;
  readonly numbers?: readonly string[];
  /** What its limits and its 24 hours are counted by. */
  readonly now?: () => number;
  /** In [0, 1): the chance that the weather goes by. */
  readonly random?: () => number;
}

/** An error of the Graph API as a fault to plan. */
export function graphError(code: number, status = 400, subcode?: number): Exclude<Fault, string> {
  return { status, body: errorBody({ code, details: 'planned', ...(subcode !== undefined && { subcode }) }) };
}

/** What goes wrong at WhatsApp and on the way to it, as `ways` of a weather: nothing that a person's phone is to blame for. */
export const graphTroubles: readonly Fault[] = [
  graphError(131000, 500),
  graphError(131016, 503),
  graphError(130429, 429),
  graphError(2, 500),
  { status: 502, body: '<html>Bad Gateway</html>' },
  { status: 504, body: '<html>Gateway Timeout</html>' },
  'reset',
  'done-then-reset',
];

export async function startGraph(options: GraphOptions = {}): Promise<Graph> {
  const token = 'synthetic-token-of-no-business';
  const appSecret = 'synthetic-app-secret-of-tests';
  const verifyToken = 'synthetic-verify-token-of-tests';
  const random = options.random ?? Math.random;
  const changes = createChanges();
  const faults = createFaults(random);
  const webhooks = createWebhooks({ appSecret, verifyToken, changes, random });
  const calls: Call[] = [];
  let counter = 100;
  let valid = true;
  const business: Business = {
    changes,
    now: options.now ?? Date.now,
    webhooks,
    media: new Map(),
    templates: [],
    reports: false,
    tellsOfWindow: 'later',
    nextId: () => ++counter,
  };
  const numbers = (options.numbers ?? ['200000000000001']).map((id) => createNumber(id, business));

  const server = http.createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const bytes = await bytesOf(request);
    if (!valid || request.headers.authorization !== `Bearer ${token}`) {
      return answer(response, 401, errorBody({ code: 190, details: 'the token is not valid' }));
    }
    const asked = await read(request, bytes);
    calls.push({ name: asked.name, payload: asked.payload });
    changes.changed();
    const fault = faults.next(asked.name);
    if (fault === 'hang') return;
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (typeof fault === 'object') return answer(response, fault.status, fault.body ?? '', fault.headers);
    await faults.delay();
    const done = doing(asked);
    changes.changed();
    if (fault === 'done-then-reset') request.socket.resetAndDestroy();
    else if (fault !== 'done-then-hang') done(response);
  }

  /** Does what was asked, and returns how it is answered. */
  function doing(asked: Asked): (response: http.ServerResponse) => void {
    const refused = (status: number, why: Parameters<typeof errorBody>[0]) => (response: http.ServerResponse) =>
      answer(response, status, errorBody(why));
    const well = (body: object) => (response: http.ServerResponse) => answer(response, 200, body);
    const notThere = { code: 100, subcode: 33, details: 'Object with that ID does not exist, or is not yours' };
    if (asked.name === 'bytes') {
      const media = business.media.get(asked.id);
      if (!media) return refused(404, notThere);
      return (response) => {
        response.writeHead(200, { 'content-type': media.mimeType, 'content-length': media.bytes.length });
        response.end(media.bytes);
      };
    }
    const number = numbers.find((n) => n.id === asked.id);
    if (asked.name === 'media') {
      const media = business.media.get(asked.id);
      if (number) return well({ id: number.id, display_phone_number: '+92 000 0000001' });
      return media ? well(described(media)) : refused(400, notThere);
    }
    if (!number) return refused(400, notThere);
    if (asked.name === 'upload') {
      const key = String(9_000_000 + business.nextId());
      business.media.set(key, { id: key, bytes: asked.bytes, mimeType: String(asked.payload.type) });
      return well({ id: key });
    }
    const result = number.messages(asked.payload);
    if ('code' in result) return refused(result.code === 130429 ? 429 : 400, result);
    if ('success' in result) return well(result);
    const input = asked.payload.to ?? asked.payload.recipient;
    return well({ messaging_product: 'whatsapp', contacts: [{ input }], messages: [{ id: result.id }] });
  }

  const described = (media: { id: string; bytes: Buffer; mimeType: string }) => ({
    messaging_product: 'whatsapp',
    id: media.id,
    url: `${url}/bytes/${media.id}`,
    mime_type: media.mimeType,
    file_size: media.bytes.length,
    sha256: createHash('sha256').update(media.bytes).digest('hex'),
  });

  const url = await listen(server, options.port ?? 0);
  const first = numbers[0]!;
  return {
    url,
    token,
    appSecret,
    verifyToken,
    numbers,
    calls,
    webhooks,
    business,
    person: first.person,
    people: first.people,
    setTemplates: (templates) => void business.templates.splice(0, business.templates.length, ...templates),
    plan: faults.plan,
    weather: faults.weather,
    bring: (value, field = 'messages') => webhooks.add({ field, value } satisfies Notice),
    revoke: (revoked = true) => {
      valid = !revoked;
    },
    until: changes.until,
    async stop() {
      webhooks.stop();
      await close(server);
    },
  };
}

interface Asked extends Call {
  /** Of the number or of the media. */
  readonly id: string;
  /** Of an uploaded file. */
  readonly bytes: Buffer;
}

const none = Buffer.alloc(0);

async function read(request: http.IncomingMessage, bytes: Buffer): Promise<Asked> {
  const { pathname } = new URL(request.url ?? '', 'http://loopback');
  const [, first = '', id = '', edge = ''] = pathname.split('/');
  if (first === 'bytes') return { name: 'bytes', id, payload: {}, bytes: none };
  if (request.method === 'GET') return { name: 'media', id, payload: {}, bytes: none };
  const type = request.headers['content-type'] ?? '';
  if (edge === 'media') {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const file = form.get('file');
    const content = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : none;
    return { name: 'upload', id, payload: { type: form.get('type') }, bytes: content };
  }
  const payload = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  const mark = payload.typing_indicator === undefined ? 'read' : 'typing';
  return { name: payload.status === 'read' ? mark : 'messages', id, payload, bytes: none };
}

function errorBody({ code, details, subcode }: { code: number; details: string; subcode?: number }): object {
  const error = {
    message: `(#${code}) ${details}`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: 'synthetic',
  };
  return { error: { ...error, ...(subcode !== undefined && { error_subcode: subcode }) } };
}
