import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresserOf } from '#src/accounts.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import { createWorld, type Said, type World } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { addApi, openApi, parseTokens } from '#src/http/api.ts';
import { loadProgramme } from '#src/programme.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { keepingLog } from '../pipeline/kit.ts';

const start = Date.parse('2026-11-23T10:00:00+05:00');
const programme = loadProgramme(readSettings({}), start);
const secret = 'a-synthetic-token-of-the-tests';
const tokens = parseTokens(
  `# synthetic\nclinic ${createHash('sha256').update(secret).digest('hex')}\nother ${'0'.repeat(64)}\n`,
);
const said: Said[] = [];
const log = keepingLog();
let world: World;
beforeAll(async () => {
  world = await createWorld({ programme, start, seed: 1, said: (s) => said.push(s) });
});
afterAll(() => world.close());

function api(perMinute = 1000, store: World['store'] = world.store): Hono {
  const app = new Hono();
  const address = addresserOf([{ channel: 'phone', account: 'simulated' }]);
  addApi(app, {
    ...{ tokens, log, perMinute },
    house: {
      store,
      door: {
        async accept(arrivals) {
          for (const arrival of arrivals) await world.happens(arrival);
          return arrivals.map(() => 'accepted' as const);
        },
      },
      programme,
      version: '0.0.0-test',
      reader: (by) => createEnrolments({ key: Buffer.alloc(32, 2), programme, address, by, now: world.now }),
      address,
      today: () => dateOf(world.now(), programme.timeZone),
      now: world.now,
    },
  });
  return app;
}

async function ask(app: Hono, method: string, url: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await app.request(url, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what is tested.
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as any };
}

const form = {
  ...{ channel: 'phone', language: 'en', lmp: '2026-08-01', conditions: ['hypertension'], district: 'Swat' },
  ...{ consentOn: '2026-11-20', consentHow: 'paper' },
};
const keyed = (n: number) => ({ 'idempotency-key': `synthetic-${n}` });
const fieldsOf = (json: { errors: { field: string }[] }) => json.errors.map((e) => e.field);

async function enrolled(address: string): Promise<string> {
  return (await ask(api(), 'POST', '/api/people', { ...form, address })).json.person;
}
const personOf = async (id: string) => (await world.store.person(id))!.person;

describe('the API', () => {
  it('lets nobody in without a token that is known', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${secret}`, `Bearer ${secret}x`, 'Bearer 0']) {
      const { status, json } = await ask(api(), 'POST', '/api/people', form, { authorization });
      expect([authorization, status]).toEqual([authorization, 401]);
      expect(fieldsOf(json)).toEqual(['authorization']);
    }
  });

  it('enrols somebody once, by the same way as everything else', async () => {
    const first = await ask(api(), 'POST', '/api/people', { ...form, address: 'one' });
    expect(first).toMatchObject({ status: 202, json: { state: 'accepted' } });
    expect(await personOf(first.json.person)).toMatchObject({ enrolment: { by: 'clinic', district: 'Swat' } });
    expect(said.filter((s) => s.to === 'one').map((s) => s.body.keys)).toContainEqual(['enrolment.welcome']);
    const again = await ask(api(), 'POST', '/api/people', { ...form, address: 'one' });
    expect(again).toMatchObject({ status: 200, json: { person: first.json.person, state: 'known' } });
  });

  it('puts nothing of a second person into the record of whose the shared phone is', async () => {
    const person = await enrolled('shared');
    const words = ['Another person on this phone wants to join', 'yes', 'chand', 'suraj'];
    for (const text of words) await world.hears('shared', { text });
    const { sharing } = (await world.store.contactPointOf('phone', 'simulated', 'shared'))!;
    expect(sharing?.people.map((p) => p.word)).toEqual(['suraj', 'chand']);
    const before = await personOf(person);
    const other = { ...form, address: 'shared', name: 'Synthetic', conditions: ['diabetes'] };
    const refused = await ask(api(), 'POST', '/api/people', other);
    expect([refused.status, fieldsOf(refused.json)]).toEqual([409, ['word']]);
    expect(await personOf(person)).toEqual(before);
    // With the private word it is the other's, and a third one's by another word.
    const theirs = await ask(api(), 'POST', '/api/people', { ...other, word: 'Chand' });
    expect(theirs).toMatchObject({ status: 202, json: { person: sharing!.people[1]!.person } });
    expect((await personOf(theirs.json.person)).chronic.conditions.map((c) => c.condition)).toEqual(['diabetes']);
    const third = { ...other, word: 'titli', conditions: ['hypertension'] };
    expect(await ask(api(), 'POST', '/api/people', third)).toMatchObject({ status: 202 });
    const again = await ask(api(), 'POST', '/api/people', third);
    expect(again).toMatchObject({ status: 200, json: { state: 'known' } });
    expect((await personOf(again.json.person)).chronic.conditions.map((c) => c.condition)).toEqual(['hypertension']);
    expect(await personOf(person)).toEqual(before);
    expect(await ask(api(), 'POST', '/api/people', { ...form, address: 'shared' })).toMatchObject({ status: 200 });
  });

  it.each([
    ['nothing', {}, ['channel', 'address', 'language', 'consentOn', 'consentHow']],
    ['several wrong fields', { ...form, address: 'x', language: 'fr', lmp: '2027-01-01' }, ['language', 'lmp']],
    ['an unknown field', { ...form, address: 'x', mood: 'good' }, ['mood']],
    ['two dates', { ...form, address: 'x', birth: '2026-11-01' }, ['birth']],
    ['a child without a guardian', { ...form, address: 'x', age: 15 }, ['guardian']],
    ['a channel we have not', { ...form, address: 'x', channel: 'telegram' }, ['channel']],
    ['no JSON', '{', ['body']],
  ])('names every field of %s, and repeats nothing of it', async (_, body, fields) => {
    const { status, json } = await ask(api(), 'POST', '/api/people', body);
    expect(status).toBe(422);
    expect(fieldsOf(json)).toEqual(fields);
  });

  it('gives a patient summary of who allowed it alone, and puts on record who asked', async () => {
    const person = await enrolled('summary');
    const url = `/api/people/${person}/summary`;
    expect(await ask(api(), 'GET', url)).toMatchObject({ status: 409, json: { errors: [{ field: 'person' }] } });
    const document = await personOf(person);
    const allowing = { ...document, permissions: { clinician: { given: true, at: start, text: 'en 1' } } };
    const store = { ...world.store, person: async () => ({ person: allowing, version: 1 }) };
    const { status, headers, json } = await ask(api(1000, store), 'GET', url);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/fhir+json; charset=utf-8']);
    expect(json).toMatchObject({ resourceType: 'Bundle', type: 'document' });
    const trail = (await world.store.auditTrail({ person })).filter((r) => r.action === 'record.exported');
    expect(trail.map((r) => [r.actor, r.detail])).toEqual([
      ['clinic', 'summary'],
      ['clinic', 'summary'],
    ]);
  });

  it('takes in a medicine that a clinician prescribed, and names what is wrong with one', async () => {
    const person = await enrolled('medicine');
    const news = { what: 'medicine', name: 'methyldopa', times: ['08:00', '20:00'], every: 'day' };
    const url = `/api/people/${person}/life`;
    expect(await ask(api(), 'POST', url, news, keyed(41))).toMatchObject({ status: 202 });
    expect((await personOf(person)).medication.medicines).toMatchObject([{ name: 'methyldopa', times: news.times }]);
    const wrong = await ask(api(), 'POST', url, { ...news, times: ['8'], amounts: [1, 2] }, keyed(42));
    expect([wrong.status, fieldsOf(wrong.json)]).toEqual([422, ['times.1', 'amounts']]);
    // Daily use of it can kill, whoever writes it down.
    const daily = { what: 'medicine', name: 'methotrexate', times: ['08:00'], every: 'day' };
    expect(await ask(api(), 'POST', url, daily, keyed(43))).toMatchObject({ status: 202 });
    expect((await personOf(person)).medication.medicines.map((m) => m.name)).toEqual(['methyldopa']);
  });

  it('records a loss: nothing of the pregnancy comes any more', async () => {
    const person = await enrolled('two');
    const planned = async () =>
      (await ask(api(), 'GET', `/api/people/${person}/plan`)).json.items as { plan: string }[];
    expect((await planned()).map((i) => i.plan)).toEqual(expect.arrayContaining(['antenatal', 'hypertension']));
    const news = { what: 'loss', on: '2026-11-22' };
    expect(await ask(api(), 'POST', `/api/people/${person}/life`, news, keyed(1))).toMatchObject({ status: 202 });
    expect((await planned()).some((i) => i.plan === 'antenatal')).toBe(false);
    expect((await planned()).some((i) => i.plan === 'hypertension')).toBe(true);
    expect((await personOf(person)).maternal.status).toBe('lost');
  });

  it('records where somebody is: nothing is planned while they are in hospital, and all of it again at home', async () => {
    const person = await enrolled('seven');
    const items = async () => (await ask(api(), 'GET', `/api/people/${person}/plan`)).json.items.length as number;
    const tell = (news: object, n: number) => ask(api(), 'POST', `/api/people/${person}/life`, news, keyed(n));
    const before = await items();
    expect(before).toBeGreaterThan(0);
    expect((await tell({ what: 'in-hospital' }, 20)).status).toBe(202);
    expect(await items()).toBe(0);
    await tell({ what: 'home' }, 21);
    expect(await items()).toBe(before);
    await tell({ what: 'travelling', timeZone: 'Asia/Dubai', until: '2026-12-01' }, 22);
    await tell({ what: 'moved', district: 'Multan' }, 23);
    await tell({ what: 'hour', hour: '18:00' }, 24);
    expect((await ask(api(), 'GET', `/api/people/${person}`)).json).toMatchObject({
      ...{ timeZone: 'Asia/Dubai', district: 'Multan', conditions: ['hypertension'], optedOut: false },
      life: { inHospital: false, travelling: true, hour: '18:00', pausedUntil: null },
    });
    await tell({ what: 'number', channel: 'phone', address: 'another' }, 25);
    expect((await world.store.contactPointOf('phone', 'simulated', 'another'))?.person).toBe(person);
  });

  it.each([
    [{ what: 'moved' }, ['district']],
    [{ what: 'travelling', timeZone: 'Dubai' }, ['timeZone']],
    [{ what: 'paused', until: '2027-11-23' }, ['until']],
    [{ what: 'paused', until: '2026-11-23' }, ['until']],
    [{ what: 'hour', hour: '7 pm' }, ['hour']],
    [{ what: 'number', channel: 'telegram', address: '1' }, ['channel']],
    [
      { what: 'fasting-doses', confirmedBy: 'Dr Synthetic', medicines: [{ medicine: 'm1', at: ['noon'] }] },
      ['medicines.1.at.1'],
    ],
    [
      { what: 'fasting-doses', confirmedBy: 'Dr Synthetic', medicines: [{ medicine: 'm1', at: ['iftar'] }] },
      ['medicines'],
    ],
  ])('refuses the news %j by its fields', async (news, fields) => {
    const person = await enrolled('eight');
    const { status, json } = await ask(api(), 'POST', `/api/people/${person}/life`, news, keyed(30));
    expect([status, fieldsOf(json)]).toEqual([422, fields]);
  });

  it('tells the medicines of somebody with their schedule as FHIR has it', async () => {
    const medicines = ['Trialine 500 1+0+1'];
    const { json } = await ask(api(), 'POST', '/api/people', { ...form, address: 'nine', medicines });
    const read = await ask(api(), 'GET', `/api/people/${json.person}`);
    expect(read.json.medicines).toMatchObject([
      {
        ...{ medicine: 'm1', critical: false },
        dosage: [{ sequence: 1, timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } } }],
      },
    ]);
    expect(JSON.stringify(read.json)).not.toMatch(/evidence|"text"|concern/);
  });

  it('does the same deed once, and wants to be told which deeds are the same', async () => {
    const person = await enrolled('three');
    const reading = { kind: 'weight', value: 61, unit: 'kg' };
    const url = `/api/people/${person}/readings`;
    expect(fieldsOf((await ask(api(), 'POST', url, reading)).json)).toEqual(['Idempotency-Key']);
    for (const n of [1, 1, 2]) expect((await ask(api(), 'POST', url, reading, keyed(n))).status).toBe(202);
    expect((await personOf(person)).readings).toHaveLength(2);
  });

  it('judges a reading: a dangerous one brings a human', async () => {
    const person = await enrolled('four');
    const reading = { kind: 'blood-pressure', value: 178, diastolic: 116, unit: 'mm[Hg]' };
    await ask(api(), 'POST', `/api/people/${person}/readings`, reading, keyed(3));
    expect((await personOf(person)).handover).toMatchObject({ state: 'open' });
  });

  it.each([
    [{ kind: 'weight', value: 61, unit: 'lb' }, ['unit']],
    [{ kind: 'blood-pressure', value: 118, unit: 'mm[Hg]' }, ['diastolic']],
    [{ kind: 'glucose', value: 5, unit: 'mg/dL' }, ['value']],
    [{ kind: 'mood', value: 'x' }, ['kind', 'value', 'unit']],
  ])('refuses the reading %j by its fields', async (reading, fields) => {
    const person = await enrolled('five');
    const { status, json } = await ask(api(), 'POST', `/api/people/${person}/readings`, reading, keyed(4));
    expect([status, fieldsOf(json)]).toEqual([422, fields]);
  });

  it('ends an enrolment, and does not begin it again on the old consent', async () => {
    const person = await enrolled('six');
    expect((await ask(api(), 'DELETE', `/api/people/${person}/enrolment`)).status).toBe(202);
    expect((await ask(api(), 'GET', `/api/people/${person}/plan`)).json.items).toEqual([]);
    const again = await ask(api(), 'POST', '/api/people', { ...form, address: 'six' });
    expect(again).toMatchObject({ status: 409, json: { errors: [{ field: 'consentOn' }] } });
  });

  it('knows nobody who came by themselves', async () => {
    await world.hears('stranger', { text: 'salam' });
    const point = await world.store.contactPointOf('phone', 'simulated', 'stranger');
    for (const id of [point!.person, 'p_nobody'])
      expect((await ask(api(), 'GET', `/api/people/${id}/plan`)).status).toBe(404);
  });

  it('holds each token to its rate', async () => {
    const app = api(3);
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await ask(app, 'POST', '/api/people', {})).status);
    expect(statuses).toEqual([422, 422, 422, 429, 429]);
    expect(Number((await ask(app, 'POST', '/api/people', {})).headers.get('retry-after'))).toBe(20);
  });

  it('refuses a body that is too large', async () => {
    expect((await ask(api(), 'POST', '/api/people', { ...form, address: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('logs who asked and how it ended, and nothing of anybody', () => {
    const lines = JSON.stringify(log);
    expect(lines).toContain('enrolPerson');
    expect(lines).not.toMatch(/p_|Swat|synthetic-token/);
  });

  it('is told by a document that is made of its forms, and committed as it is served', async () => {
    // After a change of a form: vitest run tests/http/api.test.ts -u
    const document = `${JSON.stringify(openApi(programme), null, 2)}\n`;
    await expect(document).toMatchFileSnapshot('../../docs/openapi.json');
    const served = await api().request('/api/openapi.json');
    expect(await served.json()).toEqual(JSON.parse(document));
  });

  it.each(['clinic abc', '', `a ${'0'.repeat(64)}\na ${'1'.repeat(64)}`])('refuses the token file %j', (text) => {
    expect(() => parseTokens(text)).toThrow(/line \d|no token/);
  });
});
