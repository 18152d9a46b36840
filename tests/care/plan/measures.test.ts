import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EnrolmentForm } from '#src/care/enrolment/form.ts';
import type { Measure } from '#src/care/plan/measures.ts';
import { days, hours } from '#src/care/words.ts';
import { createWorld, type Said, type World } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

/** What a programme counts, through the real corridor and store. All people are synthetic. */
const start = Date.parse('2026-11-23T06:30:00+05:00');
const programme = loadProgramme(readSettings({}), start);
const said: Said[] = [];
let world: World;
beforeAll(async () => {
  world = await createWorld({ programme, start, seed: 1, said: (s) => said.push(s) });
});
afterAll(() => world.close());

const account = { channel: 'phone', account: 'simulated' };
async function enrol(address: string, fields: Partial<EnrolmentForm>): Promise<string> {
  const form: EnrolmentForm = {
    ...{ channel: 'phone', address, language: 'en', for: 'self', conditions: [], medicines: [] },
    ...{ consentOn: '2026-11-20', consentHow: 'paper' },
    ...fields,
  };
  const subject = { contactPoint: { ...account, address } };
  await world.happens({ id: `e:${address}`, subject, sentAt: world.now(), type: 'person.enrolled', form, by: 'test' });
  return (await world.store.contactPointOf('phone', 'simulated', address))!.person;
}

async function total(measure: Measure, plan?: string, district?: string): Promise<number> {
  const { totals } = await world.store.programmeCounts('2026-11-23');
  return totals
    .filter((t) => t.measure === measure && (plan ?? t.plan) === t.plan && (district ?? t.district) === t.district)
    .reduce((sum, t) => sum + t.total, 0);
}

it('counts whom each plan follows by district, and uncounts who leaves', async () => {
  const a = await enrol('a', { district: 'Swat', lmp: '2026-09-01', conditions: ['hypertension'] });
  await enrol('b', { district: 'Swat', conditions: ['hypertension'] });
  await enrol('c', { district: 'Lahore', lmp: '2026-09-01' });
  expect(await total('enrolled', 'antenatal')).toBe(2);
  expect(await total('enrolled', 'hypertension', 'Swat')).toBe(2);
  expect(await total('enrolled', '')).toBe(3);
  const by = { subject: { person: a }, sentAt: world.now(), by: 'test' };
  await world.happens({ id: 'l1', ...by, type: 'life.recorded', news: { what: 'loss', on: '2026-11-22' } });
  expect(await total('enrolled', 'antenatal', 'Swat')).toBe(0);
  await world.happens({ id: 'l2', ...by, type: 'life.recorded', news: { what: 'died' } });
  expect(await total('enrolled', 'hypertension', 'Swat')).toBe(1);
  expect(await total('enrolled', '')).toBe(2);
});

it('counts doses that were asked about, taken and missed, each once', async () => {
  await enrol('d', { district: 'Quetta', medicines: ['metformin 500 1+0+1'] });
  await world.advance(start + hours(2));
  expect([await total('due', 'medicine'), await total('doses', 'medicine')]).toEqual([1, 0]);
  const asked = said.findLast((s) => s.to === 'd' && s.body.keys.includes('medicine.dose'))!;
  for (let n = 0; n < 2; n += 1) await world.hears('d', { choice: asked.body.options[0]!.id });
  await world.advance(start + days(1));
  const found = [];
  for (const m of ['due', 'answered', 'missed', 'doses', 'taken'] as const) found.push(await total(m, 'medicine'));
  expect(found).toEqual([2, 1, 1, 2, 1]);
});

it('counts readings against the person’s goal, and what plans asked and was answered', async () => {
  const e = await enrol('e', { district: 'Hunza', conditions: ['hypertension'] });
  for (const [n, value] of [118, 150].entries())
    await world.happens({
      ...{ id: `r${n}`, subject: { person: e }, sentAt: world.now(), type: 'reading.recorded', by: 'test' },
      reading: {
        ...{ kind: 'blood-pressure', value, second: 76, unit: 'mm[Hg]', context: null, certain: true },
        evidence: `${value}/76`,
      },
    });
  expect(await total('readings', 'hypertension', 'Hunza')).toBe(2);
  expect(await total('inRange', 'hypertension', 'Hunza')).toBe(1);
  await world.advance(start + days(14));
  const [due, asked, answered] = [await total('due'), await total('asked'), await total('answered')];
  expect(due).toBeGreaterThanOrEqual(asked);
  expect(asked).toBeGreaterThan(answered);
  const { days: byDay } = await world.store.programmeCounts('2026-11-24');
  expect(byDay.every((d) => d.day >= '2026-11-24')).toBe(true);
  expect(byDay.length).toBeGreaterThan(5);
});
