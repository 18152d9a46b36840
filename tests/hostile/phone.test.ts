import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogues } from '#src/care/dialogues.ts';
import { type House, openHouse } from './kit.ts';

/** The phone's API with whatever a page could be made to send. Made-up people and words. */
let house: House;
beforeAll(async () => {
  house = await openHouse('phone');
});
afterAll(() => house.stop());

let n = 0;
const post = (body: unknown, type = 'application/json') =>
  fetch(`${house.service.url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const says = async (address: string, said: object) => {
  expect((await post({ address, id: `m${++n}`, ...said })).status).toBe(202);
  await house.service.corridor.handler.idle();
};

describe('the phone', () => {
  it.each([
    ['no JSON', '{"address":', 400],
    ['200,000 brackets', `${'['.repeat(60_000)}${']'.repeat(60_000)}`, 400],
    ['another type', '{}', 400],
    ['an address that climbs', { address: '../../etc', id: 'a', text: 'x' }, 400],
    ['an address of a prototype', { address: '__proto__', id: 'a', text: 'x' }, 400],
    ['a negative number', { address: -1, id: 'a', text: 'x' }, 400],
    ['a huge number', { address: 'amna', id: 1e300, text: 'x' }, 400],
    ['an id of 10,000 letters', { address: 'amna', id: 'a'.repeat(10_000), text: 'x' }, 400],
    ['a key of a prototype', '{"address":"amna","id":"a","text":"x","__proto__":{"text":"y"}}', 400],
    ['an unknown kind of media', { address: 'amna', id: 'a', media: 'hologram' }, 400],
    ['an empty message', { address: 'amna', id: 'a', text: '' }, 400],
    ['100 kB', { address: 'amna', id: 'a', text: 'x'.repeat(100_000) }, 413],
  ])('refuses %s and says what is wrong', async (name, body, status) => {
    const answer = await post(body, name === 'another type' ? 'text/plain' : undefined);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { field: expect.any(String), reason: expect.any(String) } });
  });

  it('answers emoji, control characters and halves of characters', async () => {
    for (const text of ['😭', '\u0000\u0001 x', '\ud83d', '\u202eabc', '١٢٣']) await says('odd', { text });
    const { person } = (await house.store.contactPointOf('phone', 'main', 'odd'))!;
    const talk = await house.store.communications(person, Number.MAX_SAFE_INTEGER, 100);
    expect(talk.filter((c) => c.direction === 'in')).toHaveLength(5);
    expect(talk.filter((c) => c.direction === 'out').length).toBeGreaterThanOrEqual(5);
    expect(talk.every((c) => c.text.isWellFormed())).toBe(true);
  });

  // Whoever writes their own client can tap what no button offers.
  const payloads = (
    '__proto__ constructor toString x yes no : / // new list stop stop/__proto__ stop/m999 keep:no add:yes add:change ' +
    'times/__proto__ times/constructor times/own times/2 day/0 day/-1 day/99 day/x why/x/forgot why// taken/ later/x/y skip/__proto__ ' +
    'taken/2026-01-01/25:99 month/0 month/99 month/-1 month/x baby/lost baby/well news/born news/lost news:yes replace:yes ' +
    'language:__proto__ consent:yes for:__proto__ age:150 city:__proto__ city:toString guardian:no answer:9 0 3 999 item:1:3 ' +
    'phq9:1:99 sign/x sign:__proto__ mood reading medicine pregnancy human start language after:better claim'
  ).split(' ');
  const stages: readonly (readonly [string, readonly object[]])[] = [
    ['stranger', []],
    [
      'member',
      ['language:en', 'consent:yes', 'for:self', 'age:25-34', 'city:skip'].map((a) => ({ choice: `meeting:${a}` })),
    ],
    ['taker', [{ choice: 'meeting:consent:yes' }, { text: 'metformin tablet' }]],
    [
      'mother',
      [{ choice: 'meeting:consent:yes' }, { choice: 'meeting:city:skip' }, { text: 'I am 30 weeks pregnant' }],
    ],
    [
      'griever',
      [{ choice: 'meeting:consent:yes' }, { text: 'I am 30 weeks pregnant' }, { choice: 'maternal:loss:yes' }],
    ],
    ['endangered', [{ text: 'main marna chahti hoon' }]],
  ];
  it.each(stages)('decides every forged tap of a %s', async (who, before) => {
    for (const said of before) await says(who, said);
    for (const { name } of [...dialogues, { name: '__proto__' }, { name: '' }]) {
      // Before each dialogue's taps the conversation stands where its own question may be open.
      for (const said of before) await says(who, said);
      await Promise.all(
        payloads.map((payload) => post({ address: who, id: `m${++n}`, choice: `${name}:${payload}`.slice(0, 64) })),
      );
      await house.service.corridor.handler.idle();
    }
    expect(house.logged()).not.toMatch(/could not be decided/);
    await says(who, { text: 'maine zeher kha liya hai' });
    const { person } = (await house.store.contactPointOf('phone', 'main', who))!;
    expect((await house.store.entry(person))!.handover.urgency).toBe('emergency');
    expect(await house.healthy()).toBe(true);
  });
});
