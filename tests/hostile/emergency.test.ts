import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';
import { type House, openHouse } from './kit.ts';

/**
 * The whole service with a model that writes to people wherever it may: it phrases an approved answer so that every check
 * would let it pass, and puts words of its own beside its opinion. An emergency begins while it is still writing.
 */
const canary = 'Certainly, my dear.';
const addresses = { calm: 'calm', danger: 'danger' };

let model: OpenAi;
let house: House;
/** What the model wrote last in the place of an approved answer. */
let phrased = '';
beforeAll(async () => {
  model = await startOpenAi();
  model.otherwise(({ messages }) => {
    const { answers } = readAsked(messages.at(-1)!.content);
    if (answers) {
      phrased = answers[0]!;
      return { says: { text: phrased }, afterMs: 700 };
    }
    const opinion = { concerns: [], urgency: 'routine', intent: 'talk', language: 'en' };
    return { says: { ...opinion, reply: canary, text: canary, translations: { en: canary } } };
  });
  house = await openHouse('phone', {
    ...{ OPENAI_API_KEY: model.apiKey, OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'synthetic' },
    ...{ OPENAI_PHRASES: '1', OPENAI_REST_MS: '0', HAMDAM_HOLD_MS: '3000' },
  });
});
afterAll(async () => {
  await house.stop();
  await model.stop();
});

function readAsked(content: string): { answers?: readonly string[] } {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}

async function says(address: string, id: string, said: object): Promise<void> {
  const answer = await fetch(`${house.service.url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address, id, ...said }),
  });
  expect(answer.status).toBe(202);
  await house.service.corridor.handler.idle();
}

async function meets(address: string): Promise<void> {
  await says(address, 'hello', { text: 'hello' });
  const meeting = ['language:en', 'consent:yes', 'for:self', 'age:25-34', 'city:skip'];
  for (const [n, answer] of meeting.entries()) await says(address, `m${n}`, { choice: `meeting:${answer}` });
}

/** What became of the phrasing of that question, once the service knows. */
async function phraseOf(address: string): Promise<string> {
  const taken = house.store.connection
    .prepare<[string], string>(`SELECT action FROM audit WHERE action LIKE 'phrase.%' AND id LIKE ?`)
    .pluck();
  for (let end = Date.now() + 15_000; Date.now() < end; ) {
    const action = taken.get(`phrase:phone:main:${address}:question/%`);
    if (action) return action;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited in vain for the phrasing');
}

async function read(address: string): Promise<readonly string[]> {
  await house.settled();
  const { person } = (await house.store.contactPointOf('phone', 'main', address))!;
  const talk = await house.store.communications(person, Number.MAX_SAFE_INTEGER, 100);
  return talk.filter((c) => c.direction === 'out' && c.state !== 'withdrawn').map((c) => c.text);
}

it('lets nothing that a model wrote reach a person whose emergency began meanwhile', async () => {
  const question = { text: 'what is normal blood pressure' };
  for (const address of Object.values(addresses)) await meets(address);
  await says(addresses.calm, 'question', question);
  await says(addresses.danger, 'question', question);
  await says(addresses.danger, 'danger', { text: 'I want to kill myself, I have saved up the tablets' });
  // The same phrasing is taken where all is calm, so that it is the emergency that keeps it away.
  expect(await phraseOf(addresses.calm)).toBe('phrase.used');
  expect(await phraseOf(addresses.danger)).toBe('phrase.dropped');
  const calm = await read(addresses.calm);
  const inDanger = await read(addresses.danger);
  expect(phrased).not.toBe('');
  expect(calm).toContain(phrased);
  expect(inDanger).not.toContain(phrased);
  expect(inDanger.some((text) => /1122|115/.test(text))).toBe(true);
  for (const text of [...calm, ...inDanger]) expect(text).not.toContain(canary);
});
