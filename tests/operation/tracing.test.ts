import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Meter } from '#src/http/meter.ts';
import { startTracing } from '#src/operation/tracing.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { keepingLog, masterKey, message, openKit, recorder, start, virtualClock } from '../pipeline/kit.ts';

/** A collector on this machine that keeps what it is posted. Made-up words and people. */
interface Posted {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}
interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function collector(status = 200): Promise<{ url: string; posted: Posted[]; spans: () => Span[] }> {
  const posted: Posted[] = [];
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    posted.push({ path: request.url!, headers: request.headers, text });
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const spans = () => posted.flatMap(({ text }) => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans as Span[]);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`, posted, spans };
}

function trace(url: string, meter = new Meter()) {
  const log = keepingLog();
  const headers = { authorization: 'Bearer synthetic' };
  const tracing = startTracing({ url, headers, service: 'hamdam', version: '1.2.3', masterKey, meter, log });
  return { tracing, log, meter };
}

it('follows an event from its acceptance to its answer, and holds nothing of what was said, by whom or where', async () => {
  const { url, posted, spans } = await collector();
  const { tracing } = trace(url);
  const clockface = virtualClock();
  const store = await openSqliteStore({ file: ':memory:', masterKey, now: () => start });
  const outlet = recorder(clockface);
  const outlets = tracing.outlets({ test: outlet });
  // The second of one person takes its turn, so that it has a commit of its own.
  const { corridor } = await openKit({ store: tracing.store(store), clockface, outlets });
  const given = [message('canaryphone', 'canaryword one'), message('canaryphone', 'canaryword two')];
  await corridor.door.accept(given);
  await corridor.settle();
  await tracing.stop();

  expect(outlet.texts).toEqual(['canaryword one', 'canaryword two']);
  expect([posted[0]!.path, posted[0]!.headers.authorization]).toEqual(['/v1/traces', 'Bearer synthetic']);
  const by = Map.groupBy(spans(), (span) => span.traceId);
  expect([...by.values()].map((trace) => trace.map((span) => span.name).sort())).toEqual([
    ['accept', 'send'],
    ['accept', 'commit', 'send'],
  ]);
  for (const trace of by.values()) {
    const root = trace.find((span) => span.name === 'accept')!;
    expect(root.parentSpanId).toBeUndefined();
    for (const span of trace) {
      expect([span.traceId, span.spanId]).toEqual([
        expect.stringMatching(/^[0-9a-f]{32}$/),
        expect.stringMatching(/^[0-9a-f]{16}$/),
      ]);
      expect(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano)).toBe(true);
      if (span !== root) expect(span.parentSpanId).toBe(root.spanId);
    }
  }
  const said = posted.map((p) => p.text).join();
  for (const id of given.map((g) => g.id)) expect(said).not.toContain(id);
  expect(said).not.toContain('canary');
  await store.close();
});

it('says how each try ended', async () => {
  const { url, spans } = await collector();
  const { tracing } = trace(url);
  const clockface = virtualClock();
  const outlet = recorder(clockface);
  outlet.answer = ({ attempts }) => (attempts === 0 ? { outcome: 'retry', at: null, why: 'busy' } : undefined);
  const { corridor } = await openKit({ clockface, outlets: tracing.outlets({ test: outlet }) });
  await corridor.door.accept([message('amna', 'salam')]);
  await corridor.settle();
  clockface.pass(60_000);
  await corridor.settle();
  await tracing.stop();
  const outcomes = spans().map((s) => s.attributes.find((a) => a.key === 'outcome')?.value.stringValue);
  expect(outcomes).toEqual(['retry', 'sent']);
});

it.each([
  ['refuses', async () => (await collector(503)).url],
  ['is not there', async () => 'http://127.0.0.1:9/v1/traces'],
])('counts and drops what a collector that %s does not take, and says so once', async (_, at) => {
  const { tracing, log, meter } = trace(await at());
  const outlet = recorder(virtualClock());
  const { corridor } = await openKit({ outlets: tracing.outlets({ test: outlet }) });
  await corridor.door.accept([message('amna', 'canaryword')]);
  await corridor.settle();
  await tracing.stop();
  expect(outlet.texts).toEqual(['canaryword']);
  expect(log.lines).toEqual([expect.stringContaining('traces are not taken')]);
  expect(log.lines.join()).not.toContain('canary');
  expect((await meter.text({})).body).toMatch(/hamdam_spans_dropped_total 1\n/);
});
