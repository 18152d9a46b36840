import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenAi, startOpenAi, type Turn } from '../emulators/openai.ts';
import { type House, openHouse } from './kit.ts';

/**
 * The whole service with a model that fails in every way it can. The person's answer is that of the rules alone, at the
 * latest when the hold ends, and in danger at once. Orders and the rows' own instants are compared, never durations.
 */
const holdMs = 300;
const opinion = (o: object) => ({ says: { concerns: [], urgency: 'routine', intent: 'other', language: 'en', ...o } });
const behaviours: Readonly<Record<string, Turn>> = {
  late: { ...opinion({ intent: 'mood' }), afterMs: 1_200 },
  hanging: 'hang',
  torn: 'reset',
  'too busy': { status: 429, headers: { 'retry-after': '30' } },
  'too busy for a moment': { status: 429, headers: { 'retry-after': '0' } },
  broken: { status: 500 },
  'not there': { status: 404 },
  locked: { status: 401 },
  'behind a broken gateway': { status: 502, body: '<html>Bad Gateway</html>' },
  refusing: { refuses: 'I cannot help with that.' },
  filtered: { says: '', finish: 'content_filter' },
  'cut short': { says: '{"concerns": ["sui', finish: 'length' },
  empty: { says: '' },
  talking: { says: 'Please call somebody, I am only a language model.' },
  malformed: { says: '{"urgency": "routine", "concerns": ' },
  'wrong in every field': { says: { urgency: 'purple', concerns: 7, intent: {}, language: [] } },
  'a list': { says: '[{"urgency":"routine"}]' },
  'endless in its answer': { says: `${'x'.repeat(500_000)}` },
  'of another mind': { says: '{"__proto__":{"urgency":"routine"},"constructor":1}' },
  lowering: opinion({}),
};
const names = Object.keys(behaviours);
/** What these say comes long after the hold, so every answer must have left before it. */
const slow: ReadonlySet<string> = new Set(['late', 'hanging']);

const ordinary = 'aaj kuch samajh nahi aa raha kya likhun';
const danger = 'main marna chahti hoon, goliyan jama kar li hain';
const who = (name: string) => name.replaceAll(' ', '-');

/** What the answers to one message were: their words, when they were due, and when they left. */
interface Answer {
  readonly texts: readonly string[];
  readonly decidedAt: number;
  readonly dueAt: readonly number[];
  readonly sentAt: readonly (number | null)[];
}

let model: OpenAi;
let house: House;
let without: House;
beforeAll(async () => {
  model = await startOpenAi();
  model.otherwise(({ messages }) => {
    const asked = messages.at(-1)!.content;
    return behaviours[names.find((name) => asked.includes(`[${who(name)}]`)) ?? ''] ?? opinion({});
  });
  [house, without] = await Promise.all([
    openHouse('phone', {
      OPENAI_API_KEY: model.apiKey,
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'synthetic',
      OPENAI_TIMEOUT_MS: '1500',
      HAMDAM_HOLD_MS: `${holdMs}`,
      // Every failure is to be met by somebody: one kind must not keep the others away.
      OPENAI_REST_MS: '0',
    }),
    openHouse('phone'),
  ]);
});
afterAll(async () => {
  await house.stop();
  await without.stop();
  await model.stop();
});

async function says(at: House, address: string, id: string, said: object): Promise<void> {
  const answer = await fetch(`${at.service.url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address, id, ...said }),
  });
  expect(answer.status).toBe(202);
  await at.service.corridor.handler.idle();
}

/** Meets the companion, then writes; resolves when every answer to it has left. */
async function asks(at: House, address: string, text: string): Promise<Answer> {
  await says(at, address, 'hello', { text: 'salam' });
  const meeting = ['language:ur-Latn', 'consent:yes', 'for:self', 'age:25-34', 'city:skip'];
  for (const [n, answer] of meeting.entries()) await says(at, address, `m${n}`, { choice: `meeting:${answer}` });
  await says(at, address, 'words', { text });
  const rows = at.store.connection.prepare<[string], { state: string; due_at: number; sent_at: number | null }>(
    `SELECT state, due_at, sent_at FROM outbox WHERE said_at IS NOT NULL AND id LIKE ? || '/%' ORDER BY seq`,
  );
  const event = `phone:main:${address}:words`;
  await until(
    () => rows.all(event).length > 0 && rows.all(event).every((r) => r.state === 'sent'),
    'the answer to leave',
  );
  const id = (await at.store.contactPointOf('phone', 'main', address))!.person;
  const talk = await at.store.communications(id, Number.MAX_SAFE_INTEGER, 100);
  const { person } = (await at.store.person(id))!;
  return {
    texts: talk.filter((c) => c.id.startsWith(`${event}/`)).map((c) => c.text),
    decidedAt: person.recent.find((r) => r.event === event && r.from === 'person')!.at,
    dueAt: rows.all(event).map((r) => r.due_at),
    sentAt: rows.all(event).map((r) => r.sent_at),
  };
}

/** When what the model said, or its silence, was taken up. */
async function opinionAt(address: string): Promise<number> {
  const taken = house.store.connection
    .prepare<[string], number>(`SELECT at FROM audit WHERE action LIKE 'opinion.%' AND id LIKE ?`)
    .pluck();
  return (await until(() => taken.get(`opinion:phone:main:${address}:words/%`), 'the opinion or its absence'))!;
}

async function until<T>(look: () => T, what: string): Promise<T> {
  for (let end = Date.now() + 15_000; ; ) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(names)('a model that is %s', { concurrent: true }, (name) => {
  it('makes no ordinary answer worse, or later than the hold', async () => {
    const words = `${ordinary} [${who(name)}]`;
    const [answer, alone] = [await asks(house, who(name), words), await asks(without, who(name), words)];
    expect(answer.texts).toEqual(alone.texts);
    for (const dueAt of answer.dueAt) expect(dueAt).toBeLessThanOrEqual(answer.decidedAt + holdMs);
    const taken = await opinionAt(who(name));
    if (slow.has(name)) for (const sentAt of answer.sentAt) expect(sentAt).toBeLessThanOrEqual(taken);
    // Whatever came afterwards said no more than the rules did.
    const { person } = (await house.store.contactPointOf('phone', 'main', who(name)))!;
    expect(await house.store.entry(person)).toBeNull();
  });

  it('makes no answer to danger worse, and is not waited for', async () => {
    const address = `${who(name)}-d`.slice(0, 32);
    const words = `${danger} [${who(name)}]`;
    const [answer, alone] = [await asks(house, address, words), await asks(without, address, words)];
    expect(answer.texts).toEqual(alone.texts);
    expect(answer.texts.join(' ')).toMatch(/1122|115/);
    expect(answer.dueAt).toEqual(answer.dueAt.map(() => answer.decidedAt));
    const taken = await opinionAt(address);
    if (slow.has(name)) for (const sentAt of answer.sentAt) expect(sentAt).toBeLessThanOrEqual(taken);
    const { person } = (await house.store.contactPointOf('phone', 'main', address))!;
    const entry = (await house.store.entry(person))!;
    expect([entry.handover.state, entry.handover.urgency]).toEqual(['open', 'emergency']);
    expect(entry.concerns.map((c) => c.urgency)).toContain('emergency');
  });
});

it('was asked, and told none of it in its log', async () => {
  expect(model.asked.length).toBeGreaterThan(names.length);
  expect(house.logged()).not.toMatch(/marna|samajh|synthetic-key|could not be decided/);
  await house.settled();
  expect(await house.healthy()).toBe(true);
});
