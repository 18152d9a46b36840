import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Log } from '#src/channels/channel.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import type { Meter } from '#src/http/meter.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import type { Store } from '#src/store/store.ts';

/** Follows events through the corridor: what wraps its two ends, and how to end. */
export interface Tracing {
  store(store: Store): Store;
  outlets(outlets: Readonly<Record<string, Outlet>>): Record<string, Outlet>;
  /** Sends what is left. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  /** Where spans go: OTLP over HTTP, as JSON. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  readonly version: string;
  /** Names of traces are born of it, since an event's own id may hold a number. */
  readonly masterKey: Buffer;
  readonly meter: Pick<Meter, 'count'>;
  readonly log: Log;
  /** How long spans are gathered. */
  readonly everyMs?: number;
}

type Value = string | number | boolean;

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code: number };
}

/** More than these are not kept while nobody takes them. */
const mostSpans = 4_096;
const exportMs = 10_000;
const kinds = { internal: 1, client: 3 } as const;

/**
 * One trace for each event: its acceptance, its commit, and each try to send a row that came of it. Since a row's id is its
 * event's with a number behind it, the same trace is found after a restart and in another process, and nothing is carried
 * along. Spans hold kinds, counts and outcomes: no words, no person, no address, no id.
 */
export function startTracing(options: TracingOptions): Tracing {
  const key = Buffer.from(hkdfSync('sha256', options.masterKey, '', 'hamdam traces', 32));
  const named = (text: string, bytes: number) =>
    createHmac('sha256', key).update(text).digest().subarray(0, bytes).toString('hex');
  const exporter = exporterOf(options);
  const span = (
    event: string,
    name: string,
    from: number,
    attributes: Record<string, Value>,
    o: { root?: boolean; failed?: boolean; kind?: number } = {},
  ) =>
    exporter.add({
      traceId: named(`trace|${event}`, 16),
      spanId: o.root ? named(`root|${event}`, 8) : randomBytes(8).toString('hex'),
      ...(!o.root && { parentSpanId: named(`root|${event}`, 8) }),
      name,
      kind: o.kind ?? kinds.internal,
      startTimeUnixNano: nano(from),
      endTimeUnixNano: nano(wall()),
      attributes: Object.entries(attributes).map(([of, value]) => ({ key: of, value: inOtlp(value) })),
      status: { code: o.failed ? 2 : 0 },
    });

  return {
    store: (store) =>
      wrapped(store, {
        async accept(arrivals, atOnce) {
          const from = wall();
          const acceptances = await store.accept(arrivals, atOnce);
          arrivals.forEach((arrival, n) => {
            const one = acceptances[n]!;
            if (one.status === 'duplicate') return;
            span(
              arrival.id,
              'accept',
              from,
              { 'event.type': arrival.type, decided: one.decided !== undefined },
              { root: true },
            );
          });
          return acceptances;
        },
        async commit(decided) {
          const from = wall();
          const verdicts = await store.commit(decided);
          decided.forEach(({ event, decision }, n) => {
            const { verdict } = verdicts[n]!;
            span(event.id, 'commit', from, { verdict, rows: decision.outgoing.length, batch: decided.length });
          });
          return verdicts;
        },
      }),
    outlets: (outlets) =>
      Object.fromEntries(
        Object.entries(outlets).map(([name, outlet]) => [
          name,
          wrapped(outlet, {
            async send(sending, signal) {
              const from = wall();
              const sent = await outlet.send(sending, signal);
              const { outgoing, attempts } = sending;
              const { outcome } = sent.outcome;
              const late = Math.max(0, Math.round(from - outgoing.dueAt));
              const said = { outlet: name, kind: outgoing.body.kind, priority: outgoing.priority, attempts, outcome };
              const failed = outcome === 'refused' || outcome === 'unknown';
              span(eventOf(outgoing.id), 'send', from, { ...said, 'late.ms': late }, { failed, kind: kinds.client });
              return sent;
            },
          }),
        ]),
      ),
    stop: () => exporter.stop(),
  };
}

/** A row's id is its event's with a number behind it. */
const eventOf = (outgoing: string): string => outgoing.slice(0, outgoing.lastIndexOf('/'));
const wall = (): number => performance.timeOrigin + performance.now();
const nano = (ms: number): string => String(BigInt(Math.round(ms * 1000)) * 1000n);

function inOtlp(value: Value): object {
  if (typeof value === 'boolean') return { boolValue: value };
  return typeof value === 'number' ? { intValue: String(value) } : { stringValue: value };
}

/** The same thing with some of its methods replaced. */
function wrapped<T extends object>(target: T, own: Partial<T>): T {
  return new Proxy(target, {
    get(of, name) {
      if (name in own) return own[name as keyof T];
      const value = of[name as keyof T];
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

/** Gathers spans and sends them; what cannot be sent is counted and dropped, for nothing may wait for it. */
function exporterOf({ url, headers, service, version, meter, log, everyMs = 2_000 }: TracingOptions) {
  let spans: Span[] = [];
  let sending: Promise<void> | null = null;
  let told = false;
  const resource = { attributes: [attribute('service.name', service), attribute('service.version', version)] };
  const dropped = (n: number) => meter.count('hamdam_spans_dropped_total', 'Spans that were not taken', n);

  async function post(batch: readonly Span[]): Promise<void> {
    const body = { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'hamdam' }, spans: batch }] }] };
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(exportMs),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error('refused');
      told = false;
    } catch (error) {
      dropped(batch.length);
      if (!told) log.warn({ fault: faultOf(error) }, 'traces are not taken; they are dropped until they are');
      told = true;
    }
  }
  const flush = () => {
    if (spans.length === 0 || sending) return sending ?? Promise.resolve();
    const batch = spans;
    spans = [];
    sending = post(batch).finally(() => {
      sending = null;
    });
    return sending;
  };
  const timer = setInterval(flush, everyMs);
  timer.unref();
  return {
    add(one: Span) {
      if (spans.length < mostSpans) spans.push(one);
      else dropped(1);
    },
    async stop() {
      clearInterval(timer);
      await flush();
      await flush();
    },
  };
}

const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });
