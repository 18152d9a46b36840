import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAbsentModel, createModelOutlet, type ModelOptions } from '#src/assess/outlet.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import { type OpenAi, startOpenAi, type Turn } from '../emulators/openai.ts';

const row = (n = 0, text = 'bacha nahi hil raha'): Outgoing => ({
  id: `telegram:1:${n}/0`,
  person: 'p1',
  contactPoint: null,
  priority: 'crisis',
  topic: 'care',
  dueAt: 0,
  expiresAt: null,
  insteadOf: null,
  body: {
    kind: 'ask',
    about: `telegram:1:${n}`,
    text,
    turns: [],
    profile: { pregnantWeeks: 30, postpartumDays: null, conditions: [], language: null },
  },
});
const claimed = (n?: number) => ({ outgoing: row(n), attempts: 0, unknowns: 0 });
const never = () => new AbortController().signal;
const opinion = { concerns: ['reduced-movement'], urgency: 'emergency', intent: 'pregnancy', language: 'ur-Latn' };

describe('the model as an outlet', () => {
  let server: OpenAi;
  const rejections: unknown[] = [];
  const rejected = (reason: unknown) => rejections.push(reason);
  beforeEach(async () => {
    server = await startOpenAi();
    rejections.length = 0;
    process.on('unhandledRejection', rejected);
  });
  afterEach(async () => {
    await server.stop();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', rejected);
    expect(rejections).toEqual([]);
  });

  const create = (more: Partial<ModelOptions> = {}) =>
    createModelOutlet({
      baseUrl: server.baseUrl,
      apiKey: server.apiKey,
      model: 'synthetic-model',
      now: () => Date.now(),
      timeoutMs: 3_000,
      pauseMs: 5,
      ...more,
    });

  it('brings an opinion back with where it came from', async () => {
    server.plan({ says: opinion });
    const { outcome, event } = await create().send(claimed(), never());
    expect(outcome).toEqual({ outcome: 'sent', providerId: null });
    expect(event).toMatchObject({
      id: 'opinion:telegram:1:0/0',
      subject: { person: 'p1' },
      type: 'opinion.given',
      about: 'telegram:1:0',
      opinion,
      provenance: { prompt: expect.stringMatching(/^opinion@\d+$/), model: 'synthetic-model-2026-01-01', tokens: 930 },
    });
    expect(server.asked[0]).toMatchObject({
      model: 'synthetic-model',
      messages: [{ role: 'system' }, { role: 'user', content: expect.stringContaining('bacha nahi hil raha') }],
      response_format: { type: 'json_schema' },
    });
  });

  const twice = (turn: Turn): Turn[] => [turn, turn];
  it.each([
    ['malformed', 'words in place of JSON', twice({ says: 'I think this is serious.' })],
    ['malformed', 'JSON of another form', twice({ says: { danger: true } })],
    ['malformed', 'an empty answer', twice({ says: '' })],
    ['malformed', 'an answer cut short', twice({ says: '{"concerns": ["card', finish: 'length' })],
    ['malformed', 'a page of HTML', twice({ status: 200, body: '<html>login</html>' })],
    ['malformed', 'an empty object', twice({ status: 200, body: {} })],
    ['refused', 'a refusal', [{ refuses: 'I cannot help with that.' }]],
    ['refused', 'a content filter', [{ says: '', finish: 'content_filter' }]],
    [
      'refused',
      'a filter before the model',
      [{ status: 400, body: { error: { code: 'content_filter', message: 'x' } } }],
    ],
    ['error', 'too many requests', twice({ status: 429 })],
    ['error', 'a wait longer than the deadline', [{ status: 429, headers: { 'retry-after': '60' } }]],
    ['error', 'a server error', twice({ status: 500 })],
    ['error', 'a bad gateway', twice({ status: 502, body: '<html>Bad Gateway</html>' })],
    ['error', 'a torn connection', twice('reset')],
    ['error', 'a key that is not known', [{ status: 401 }]],
    ['error', 'a model that is not known', [{ status: 404 }]],
  ] as [string, string, Turn[]][])('is silent, %s, at %s', async (unavailable, _, turns) => {
    server.plan(...turns);
    // A third request would be answered, and found out.
    const { outcome, event } = await create().send(claimed(), never());
    expect(outcome).toMatchObject({ outcome: 'sent' });
    expect(event).toMatchObject({ type: 'opinion.given', opinion: { unavailable } });
    expect(server.asked).toHaveLength(turns.length);
  });

  it.each([
    ['a server error', { status: 500 }],
    ['too many requests', { status: 429 }],
    ['a torn connection', 'reset'],
    ['words in place of JSON', { says: 'It is serious.' }],
  ] as [string, Turn][])('asks once more after %s', async (_, turn) => {
    server.plan(turn, { says: opinion });
    expect((await create().send(claimed(), never())).event).toMatchObject({ opinion });
  });

  it('asks in words a server that cannot impose a form, and remembers it', async () => {
    server.otherwise((asked) => (asked.response_format ? { status: 400 } : { says: opinion }));
    const outlet = create();
    expect((await outlet.send(claimed(1), never())).event).toMatchObject({ opinion });
    expect((await outlet.send(claimed(2), never())).event).toMatchObject({ opinion });
    expect(server.asked.map((a) => a.response_format?.type ?? 'plain')).toEqual(['json_schema', 'plain', 'plain']);
  });

  it.each([['hang'], [{ says: opinion, afterMs: 2_000 }]] as [Turn][])(
    'is silent at the deadline: %j',
    async (turn) => {
      server.otherwise(turn);
      const { outcome, event } = await create({ timeoutMs: 200 }).send(claimed(), never());
      expect(outcome).toMatchObject({ outcome: 'sent' });
      expect(event).toMatchObject({ opinion: { unavailable: 'timeout' } });
    },
  );

  it('passes a lower opinion on as it is: only care combines urgencies', async () => {
    server.plan({ says: { ...opinion, concerns: [], urgency: 'routine' } });
    expect((await create().send(claimed(), never())).event).toMatchObject({ opinion: { urgency: 'routine' } });
  });

  it('leaves the row to be tried again when we ourselves are stopped', async () => {
    server.otherwise('hang');
    const stop = new AbortController();
    const sent = create().send(claimed(), stop.signal);
    await server.until(() => server.asked.length > 0, 'the question');
    stop.abort();
    expect(await sent).toEqual({ outcome: { outcome: 'retry', at: null, why: 'stopping' }, event: null });
    expect((await create().send(claimed(), AbortSignal.abort())).outcome).toMatchObject({ outcome: 'retry' });
  });

  it('keeps no more requests open than it may, and answers all', async () => {
    server.otherwise({ says: opinion, afterMs: 20 });
    const outlet = create({ concurrency: 2 });
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => outlet.send(claimed(n), never())));
    expect(all.every((a) => a.event?.type === 'opinion.given' && !('unavailable' in a.event.opinion))).toBe(true);
    expect(server.most).toBe(2);
  });

  it('counts the wait in line into the deadline', async () => {
    server.otherwise('hang');
    const outlet = create({ concurrency: 1, timeoutMs: 200 });
    const all = await Promise.all([0, 1, 2].map((n) => outlet.send(claimed(n), never())));
    for (const { event } of all) expect(event).toMatchObject({ opinion: { unavailable: 'timeout' } });
    server.otherwise({ says: opinion });
    expect((await outlet.send(claimed(3), never())).event).toMatchObject({ opinion });
  });

  it('is silent where nobody listens', async () => {
    const outlet = create({ baseUrl: 'http://127.0.0.1:9/v1' });
    expect((await outlet.send(claimed(), never())).event).toMatchObject({ opinion: { unavailable: 'error' } });
  });

  it('sends no number, and lets no library trace what people write', async () => {
    process.env.LANGSMITH_TRACING = 'true';
    const outgoing = row(0, 'call 03001234567');
    await create().send({ outgoing, attempts: 0, unknowns: 0 }, never());
    expect(JSON.stringify(server.asked)).toContain('[phone]');
    expect(JSON.stringify(server.asked)).not.toContain('1234567');
    expect(process.env.LANGSMITH_TRACING).toBeUndefined();
  });

  it('is off where there is none', async () => {
    const { outcome, event } = await createAbsentModel(() => 5).send(claimed(), never());
    expect(outcome).toMatchObject({ outcome: 'sent' });
    expect(event).toMatchObject({ sentAt: 5, opinion: { unavailable: 'off' }, provenance: null });
  });
});
