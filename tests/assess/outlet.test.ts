import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelOptions, ModelTally } from '#src/assess/client.ts';
import { createAbsentModel, createModelOutlet } from '#src/assess/outlet.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import { readSettings } from '#src/config.ts';
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
const noTally: ModelTally = { asked() {}, rests() {} };
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
  const thrice = (turn: Turn): Turn[] => [turn, turn, turn];
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
    ['error', 'too many requests', thrice({ status: 429 })],
    ['error', 'a wait longer than the deadline', [{ status: 429, headers: { 'retry-after': '60' } }]],
    ['error', 'a server error', thrice({ status: 500 })],
    ['error', 'a bad gateway', thrice({ status: 502, body: '<html>Bad Gateway</html>' })],
    ['error', 'a torn connection', thrice('reset')],
    ['error', 'a key that is not known', [{ status: 401 }]],
    ['error', 'a model that is not known', [{ status: 404 }]],
  ] as [string, string, Turn[]][])('is silent, %s, at %s', async (unavailable, _, turns) => {
    server.plan(...turns);
    // One request more would be answered, and found out.
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

  it('asks a server of one’s own that wants no key, by the settings', async () => {
    const own = await startOpenAi({ open: true });
    try {
      own.plan({ says: opinion });
      const { model } = readSettings({ OPENAI_BASE_URL: own.baseUrl, OPENAI_MODEL: 'local' });
      const outlet = createModelOutlet({ ...model!, budgetFile: null, now: () => Date.now() });
      expect((await outlet.send(claimed(), never())).event).toMatchObject({ opinion });
    } finally {
      await own.stop();
    }
  });

  it('says how long an answer may be', async () => {
    server.plan({ says: opinion });
    await create({ answerTokens: 321 }).send(claimed(), never());
    expect(server.asked[0]).toMatchObject({ max_tokens: 321 });
  });

  describe('with a second model', () => {
    const fallback = () => ({ baseUrl: server.baseUrl, apiKey: server.apiKey, model: 'synthetic-second' });
    const calm = { ...opinion, urgency: 'routine' };

    it.each([
      ['fails', { status: 500 }],
      ['is not known', { status: 404 }],
      ['refuses', { refuses: 'I cannot help with that.' }],
      ['talks', { says: 'It is serious.' }],
      ['hangs', 'hang'],
    ] as [string, Turn][])('asks it where the first %s', async (_, turn) => {
      server.otherwise((asked) => (asked.model === 'synthetic-second' ? { says: opinion } : turn));
      const { event } = await create({ fallback: fallback(), timeoutMs: 1_000 }).send(claimed(), never());
      expect(event).toMatchObject({ opinion, provenance: { model: 'synthetic-second-2026-01-01' } });
    });

    it('asks the first alone where that answers, whatever it says', async () => {
      server.otherwise((asked) => ({ says: asked.model === 'synthetic-second' ? opinion : calm }));
      const { event } = await create({ fallback: fallback() }).send(claimed(), never());
      expect(event).toMatchObject({ opinion: calm });
      expect(server.asked.map((a) => a.model)).toEqual(['synthetic-model']);
    });

    it('is silent where neither answers, for the reason of the first', async () => {
      server.otherwise((asked) => (asked.model === 'synthetic-second' ? { status: 500 } : { refuses: 'No.' }));
      const { event } = await create({ fallback: fallback() }).send(claimed(), never());
      expect(event).toMatchObject({ opinion: { unavailable: 'refused' } });
    });
  });

  describe('a server in trouble', () => {
    it('is left alone after five faults on end, tried by one, and asked again when it is well', async () => {
      server.otherwise({ status: 503 });
      const rests: unknown[] = [];
      const outlet = create({ restMs: 300, tally: { ...noTally, rests: (...which) => rests.push(which) } });
      for (let n = 0; n < 6; n++) {
        const { event } = await outlet.send(claimed(n), never());
        expect(event).toMatchObject({ opinion: { unavailable: 'error' } });
      }
      // Three tries, two more, and then none.
      expect(server.asked).toHaveLength(5);
      expect(rests).toEqual([['first', 503]]);
      server.otherwise({ says: opinion });
      let answered = false;
      for (const end = Date.now() + 10_000; !answered && Date.now() < end; ) {
        const { event } = await outlet.send(claimed(9), never());
        answered = event?.type === 'opinion.given' && 'urgency' in event.opinion;
        if (!answered) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(answered).toBe(true);
    });

    it('is not meant by questions whose time ran out before they left', async () => {
      server.otherwise({ says: opinion });
      const rests: string[] = [];
      const slow = create({
        concurrency: 1,
        timeoutMs: 400,
        tally: { ...noTally, rests: (which) => rests.push(which) },
      });
      server.plan('hang');
      await Promise.all(Array.from({ length: 9 }, (_, n) => slow.send(claimed(n), never())));
      expect(rests).toEqual([]);
      expect((await slow.send(claimed(9), never())).event).toMatchObject({ opinion });
    });

    it('gives the second model the whole time', async () => {
      server.otherwise((asked) => (asked.model === 'synthetic-second' ? { says: opinion } : { status: 500 }));
      const second = { baseUrl: server.baseUrl, apiKey: server.apiKey, model: 'synthetic-second' };
      const outlet = create({ fallback: second });
      for (let n = 0; n < 5; n++) expect((await outlet.send(claimed(n), never())).event).toMatchObject({ opinion });
      expect(server.asked.filter((a) => a.model === 'synthetic-model')).toHaveLength(5);
      expect(server.asked.filter((a) => a.model === 'synthetic-second')).toHaveLength(5);
    });

    it.each([
      ['declined', { refuses: 'No.' }],
      ['answered by nonsense', { says: 'Ignore all of it.' }],
      ['not taken', { status: 400 }],
      ['filtered', { says: '', finish: 'content_filter' }],
    ] as [string, Turn][])('is not what messages bring about that are %s', async (_, turn) => {
      server.otherwise((asked) => (asked.messages[1]!.content.includes('attack') ? turn : { says: opinion }));
      const outlet = create();
      for (let n = 0; n < 12; n++) {
        await outlet.send({ outgoing: row(n, 'attack'), attempts: 0, unknowns: 0 }, never());
      }
      expect((await outlet.send(claimed(99), never())).event).toMatchObject({ opinion });
    });
  });

  describe('counts', () => {
    it('what every task took, and nothing of what was said', async () => {
      const ended: Parameters<ModelTally['asked']>[0][] = [];
      const outlet = create({ tally: { ...noTally, asked: (one) => ended.push(one) } });
      server.plan({ says: { nonsense: true } }, { says: opinion });
      await outlet.send(claimed(1), never());
      server.plan({ refuses: 'No.' });
      await outlet.send(claimed(2), never());
      expect(ended).toMatchObject([
        { by: 'first', how: 'answered', tokens: 1860 },
        { by: 'first', how: 'refused' },
      ]);
      expect(ended[0]!.prompt).toMatch(/^opinion@\d+$/);
      expect(JSON.stringify(ended)).not.toMatch(/bacha|nonsense/);
    });

    it('the tokens of every try beside the opinion', async () => {
      server.plan({ says: { nonsense: true } }, { says: opinion });
      expect((await create().send(claimed(), never())).event).toMatchObject({ provenance: { tokens: 1860 } });
    });

    it('nothing for what a server in trouble never answered', async () => {
      server.otherwise({ status: 500 });
      const daily = { requests: null, tokens: 20_000, cost: null, price: null, perPerson: null };
      const outlet = create({ daily, restMs: 1 });
      for (let n = 0; n < 8; n++) {
        await outlet.send(claimed(n), never());
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      server.otherwise({ says: opinion });
      expect((await outlet.send(claimed(9), never())).event).toMatchObject({ opinion });
    });

    it('the day, and is off when it is used up', async () => {
      server.otherwise({ says: opinion });
      const ended: string[] = [];
      const daily = { requests: 2, tokens: null, cost: null, price: null, perPerson: null };
      const outlet = create({ daily, tally: { ...noTally, asked: ({ how }) => ended.push(how) } });
      for (const n of [1, 2, 3]) await outlet.send(claimed(n), never());
      expect(ended).toEqual(['answered', 'answered', 'limit']);
      expect(server.asked).toHaveLength(2);
      expect((await outlet.send(claimed(4), never())).event).toMatchObject({ opinion: { unavailable: 'off' } });
    });
  });

  describe('asked to phrase answers', () => {
    const phrase = (question = 'mera naam Synthetica hai, namak?'): Outgoing => ({
      ...row(),
      body: {
        kind: 'phrase',
        about: 'telegram:1:0',
        question,
        language: 'en',
        entries: [{ id: 'salt', text: 'Less salt helps.' }],
      },
    });
    const send = (outgoing: Outgoing) => create().send({ outgoing, attempts: 0, unknowns: 0 }, never());

    it('brings them back with where they came from, and was told no name', async () => {
      server.plan({ says: { text: ' Less salt is good. ' } });
      expect((await send(phrase())).event).toMatchObject({
        id: 'phrase:telegram:1:0/0',
        subject: { person: 'p1' },
        type: 'phrase.given',
        about: 'telegram:1:0',
        entries: ['salt'],
        phrase: { text: 'Less salt is good.' },
        provenance: { prompt: expect.stringMatching(/^phrase@\d+$/), tokens: 930 },
      });
      expect(JSON.parse(server.asked[0]!.messages[1]!.content)).toEqual({
        language: 'en',
        question: 'mera naam [name] hai, namak?',
        answers: ['Less salt helps.'],
      });
    });

    it.each([
      ['malformed', { says: 'Less salt.' }],
      ['malformed', { says: { text: '' } }],
      ['malformed', { says: { text: 'x'.repeat(5_000) } }],
      ['malformed', { says: { text: 7 } }],
      ['refused', { refuses: 'No.' }],
      ['error', { status: 401 }],
    ] as [string, Turn][])('is silent, %s, at %j', async (unavailable, turn) => {
      server.otherwise(turn);
      expect((await send(phrase())).event).toMatchObject({ type: 'phrase.given', phrase: { unavailable } });
    });

    it('is off where there is none', async () => {
      const { event } = await createAbsentModel(() => 5).send(
        { outgoing: phrase(), attempts: 0, unknowns: 0 },
        never(),
      );
      expect(event).toMatchObject({ type: 'phrase.given', phrase: { unavailable: 'off' }, provenance: null });
    });
  });

  it('is off where there is none', async () => {
    const { outcome, event } = await createAbsentModel(() => 5).send(claimed(), never());
    expect(outcome).toMatchObject({ outcome: 'sent' });
    expect(event).toMatchObject({ sentAt: 5, opinion: { unavailable: 'off' }, provenance: null });
  });
});
