import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '#src/care/decision.ts';
import { addDays, dateOf } from '#src/care/plan/calendar.ts';
import type { Reading } from '#src/care/readings/reading.ts';
import { resultOf } from '#src/care/screening/finish.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import type { Turn } from '#src/care/turn.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import { type DeskKit, danger, line, startDeskKit } from './deskKit.ts';

/** The panel beside a chat in a real browser: what it tells, and what is put on record from it. Everybody is synthetic. */
let kit: DeskKit;
const zone = 'Asia/Karachi';
const today = dateOf(Date.now(), zone);
/** The charts' library asks the browser for its language, and this one has none by itself. */
const look = { locale: 'en-GB' };
const dayMs = 86_400_000;

beforeAll(async () => {
  kit = await startDeskKit({ programme: loadProgramme(readSettings({}), Date.now()) });
});
afterAll(() => kit?.stop());

const kept = async (page: Page, name: string): Promise<void> => {
  const to = process.env.HAMDAM_PICTURES;
  if (!to) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(to, `${name}.png`) });
};

function reading(kind: Reading['kind'], value: number, more: Partial<Reading> = {}): Reading {
  return { kind, value, second: null, unit: '', context: null, certain: true, evidence: 'synthetic', ...more };
}

/** What was measured in the weeks before: the record's own way, but for the day. */
function measure(turn: Turn, back: number, measured: Reading): void {
  const at = turn.at - back * dayMs;
  // A turn observes at its own instant alone, and none of these was then.
  const { observations } = turn as unknown as { observations: Observation[] };
  observations.push({ ...measured, id: `${turn.event.id}/${observations.length}`, person: turn.person.id, at });
  turn.change({ readings: [...turn.person.readings, { ...measured, at }].slice(-40) });
}

/** Somebody of 32 weeks with high blood pressure, sugar and a low mood, who has written of despair. */
async function amina(who: string): Promise<string> {
  const words = 'میں بہت تھک گئی ہوں، مجھے جينا نہیں ہے اب';
  const person = await kit.write(who, words, [danger]);
  await kit.change(person, (turn) => {
    turn.change({
      consent: { status: 'given', at: turn.at - 90 * dayMs },
      language: 'ur',
      meeting: { ...turn.person.meeting, status: 'done', servedFor: 'self', ageBand: '25-34', city: 'Lahore' },
      concerns: turn.person.concerns.map((c) => ({ ...c, evidence: 'مجھے جینا نہیں ہے' })),
      maternal: {
        ...turn.person.maternal,
        ...{ status: 'pregnant', edd: addDays(today, 55), eddFrom: 'scan', since: turn.at - 90 * dayMs },
      },
      chronic: {
        conditions: [
          { condition: 'hypertension', since: turn.at - 80 * dayMs },
          { condition: 'diabetes', since: turn.at - 80 * dayMs },
        ],
      },
      medication: {
        medicines: [
          {
            ...{ id: 'm1', name: 'Methyldopa 250 mg', times: ['08:00', '20:00'], every: 'day' },
            ...{ startsOn: addDays(today, -40), critical: false, addedAt: turn.at },
          },
        ],
        nextNumber: 2,
        doses: [],
        days: { m1: { from: addDays(today, -27), marks: '2222212022222122022222222120222222222211222222222222' } },
      },
      screening: {
        running: null,
        results: [
          [70, 9, 'phq-9'],
          [42, 14, 'phq-9'],
          [14, 18, 'phq-9'],
          [2, 21, 'phq-9'],
          [40, 8, 'gad-7'],
          [2, 13, 'gad-7'],
        ].map(([back, score, id]) => ({
          ...resultOf(turn, instruments[id as 'phq-9'], new Array(instruments[id as 'phq-9'].items).fill(1)),
          ...{
            at: turn.at - Number(back) * dayMs,
            score: Number(score),
            band: Number(score) > 19 ? 'severe' : 'moderate',
          },
        })),
      },
    });
    for (let back = 28; back > 0; back -= 1) {
      const high = Math.round(9 * Math.sin(back) + (28 - back) * 0.7);
      measure(turn, back, reading('blood-pressure', 128 + high, { second: 82 + Math.round(high / 2), unit: 'mm[Hg]' }));
      if (back % 2 === 0) measure(turn, back, reading('glucose', 92 + high, { unit: 'mg/dL', context: 'fasting' }));
      if (back % 3 === 0) measure(turn, back, reading('glucose', 138 + high, { unit: 'mg/dL', context: 'after-meal' }));
      if (back % 7 === 0) measure(turn, back, reading('weight', 66 - back / 10, { unit: 'kg' }));
    }
  });
  return person;
}

const personOf = async (id: string) => (await kit.store.person(id))!.person;

/** Looks until something is so, as a counselor would. */
async function soon<T>(look: () => Promise<T>, is: (found: T) => boolean): Promise<T> {
  let found = await look();
  for (let n = 0; n < 300 && !is(found); n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = await look();
  }
  return found;
}

const open = (page: Page, summary: string) => page.locator('.about summary', { hasText: summary }).click();

describe('the panel of a person', () => {
  it('tells the story, charts what was measured with the numbers behind it, and marks why they are here', async () => {
    const person = await amina('story');
    const page = await kit.desk('Sana (demo)', { ...look, viewport: { width: 1360, height: 1000 } });
    await line(page, person).click();
    const story = page.locator('.story');
    await story.getByText('Week 32 of pregnancy').waitFor();
    const told = await story.textContent();
    for (const words of ['Hypertension', 'Diabetes', 'Methyldopa 250 mg', '% taken', 'mmHg', 'PHQ-9 21/27'])
      expect(told).toContain(words);
    expect(await page.locator('.bubble mark').first().textContent()).toBe('مجھے جينا نہیں ہے');
    for (const id of ['pressure', 'glucose', 'weight', 'phq-9', 'gad-7']) {
      const chart = page.locator(`[data-chart="${id}"]`);
      await chart.locator('canvas').waitFor();
      expect(await chart.getAttribute('aria-label')).toMatch(/\d+ values from .* the last \d/);
    }
    const pressure = page.locator('[data-chart="pressure"]');
    await pressure.locator('summary').click();
    expect(await pressure.locator('tbody tr').count()).toBe(28);
    // What is drawn is something, and not one colour.
    const colours = await pressure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    expect(colours).toBeGreaterThan(10);
    const next = page.getByRole('list', { name: 'What comes next' });
    await next.getByText('Weekly check-in on danger signs').waitFor();
    expect(await next.locator('li').allTextContents()).toContainEqual(expect.stringMatching(/Pregnancy · /));
    // The record leaves only where the person allows it.
    const letter = page.getByRole('link', { name: 'Referral letter (PDF)' });
    expect(await letter.count()).toBe(0);
    await kit.change(person, (turn) => {
      const clinician = { given: true, at: turn.at, text: 'synthetic' };
      turn.change({ permissions: { ...turn.person.permissions, clinician } });
    });
    await page.reload();
    await line(page, person).click();
    await letter.waitFor();
    expect(await letter.getAttribute('href')).toBe(`/console/api/record?person=${person}&as=referral`);
    await pressure.locator('canvas').waitFor();
    await kept(page, 'person-wide');
    // The charts speak the language that is chosen while they are looked at.
    await page.locator('button.language').click();
    await pressure.locator('figcaption', { hasText: 'بلڈ پریشر' }).waitFor();
    expect(kit.complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', 'en', 1360],
    ['dark', 'en', 1360],
    ['light', 'ur', 1360],
    ['dark', 'ur', 390],
    ['light', 'en', 390],
  ] as const)('fits and mirrors in %s, %s, at %i', async (colorScheme, language, width) => {
    const person = await amina(`look-${colorScheme}-${language}-${width}`);
    const page = await kit.desk('Sana (demo)', { ...look, viewport: { width, height: 1000 }, colorScheme });
    await line(page, person).click();
    if (width < 900) await page.locator('.about-toggle').click();
    await page.locator('[data-chart="gad-7"] canvas').waitFor();
    if (language === 'ur') await page.evaluate(() => localStorage.setItem('hamdam.console.language', 'ur'));
    if (language === 'ur') await page.reload();
    if (language === 'ur') await line(page, person).click();
    if (language === 'ur' && width < 900) await page.locator('.about-toggle').click();
    await page.locator('[data-chart="gad-7"] canvas').waitFor();
    const about = page.locator('aside.about');
    expect(await about.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    await kept(page, `person-${colorScheme}-${language}-${width}-top`);
    await page.locator('[data-chart="pressure"]').scrollIntoViewIfNeeded();
    await kept(page, `person-${colorScheme}-${language}-${width}-charts`);
    await page.context().close();
  });
});

describe('what is put on record from the panel', () => {
  it('is charted, planned and audited; a dangerous reading raises the alarm, and what ends a stage is asked once more', async () => {
    const person = await amina('record');
    await kit.change(person, (turn) => {
      turn.change({ concerns: [], handover: { ...turn.person.handover!, urgency: 'soon', reason: 'asked-for' } });
    });
    const page = await kit.desk('Sana (demo)', { ...look, viewport: { width: 1360, height: 1000 } });
    await line(page, person).click();
    await page.getByRole('button', { name: 'Claim' }).click();

    await open(page, 'Add a reading');
    const form = page.getByRole('form', { name: 'Add a reading' });
    await form.getByLabel('Upper number').fill('182');
    await form.getByLabel('Lower number').fill('118');
    await form.getByRole('button', { name: 'Add the reading' }).click();
    await form.getByText('On record').waitFor();
    const judged = await soon(
      () => personOf(person),
      (p) => p.handover?.urgency === 'emergency',
    );
    expect(judged.handover).toMatchObject({ urgency: 'emergency', reason: 'danger' });
    expect(judged.concerns.length).toBeGreaterThan(0);
    expect(judged.readings.at(-1)).toMatchObject({ kind: 'blood-pressure', value: 182, second: 118 });

    await open(page, 'Add or take off a medicine');
    await kept(page, 'person-record');
    const medicine = page.getByRole('form', { name: 'Add the medicine' });
    await medicine.getByLabel('Name and strength').fill('Synthetine 5 mg');
    await medicine.getByLabel('Times').fill('9:00 21:00');
    await medicine.getByRole('button', { name: 'Add the medicine' }).click();
    await soon(
      () => personOf(person),
      (p) => p.medication.medicines.length === 2,
    );
    expect((await personOf(person)).medication.medicines[1]).toMatchObject({
      name: 'Synthetine 5 mg',
      times: ['09:00', '21:00'],
    });
    await page.locator('.record-line', { hasText: 'Methyldopa' }).getByRole('button', { name: 'Take off' }).click();
    const ask = page.getByRole('dialog');
    await ask.getByText('does not tell the person to stop').waitFor();
    await ask.getByRole('button', { name: 'Cancel' }).click();
    expect((await personOf(person)).medication.medicines).toHaveLength(2);
    await page.locator('.record-line', { hasText: 'Methyldopa' }).getByRole('button', { name: 'Take off' }).click();
    await ask.getByRole('button', { name: 'Take it off' }).click();
    await soon(
      () => personOf(person),
      (p) => p.medication.medicines.length === 1,
    );

    await open(page, 'Join or leave a plan');
    await page.getByRole('button', { name: 'Join: Tuberculosis' }).click();
    await soon(
      () => personOf(person),
      (p) => Object.keys(p.plan.enrolled ?? {}).length === 1,
    );
    await page.locator('.record-line', { hasText: 'Diabetes' }).getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
    await soon(
      () => personOf(person),
      (p) => p.chronic.conditions.length === 1,
    );

    await open(page, 'Write it down together');
    await page.getByLabel('How they notice it').fill('synthetic sign');
    await page.getByRole('form', { name: 'Write it down together' }).getByRole('button', { name: 'Save' }).click();
    const planned = await soon(
      () => personOf(person),
      (p) => p.safety.plan !== null,
    );
    expect(planned.safety.plan?.words).toEqual({ signs: 'synthetic sign' });

    await open(page, 'Due date, birth or loss');
    await page
      .getByRole('form', { name: 'Loss of the pregnancy on' })
      .getByLabel('Loss of the pregnancy on')
      .fill(today);
    await page.getByRole('form', { name: 'Loss of the pregnancy on' }).getByRole('button', { name: 'Record' }).click();
    await page.getByRole('dialog').getByText('ends for good').waitFor();
    await kept(page, 'person-ask');
    expect((await personOf(person)).maternal.status).toBe('pregnant');
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, record it' }).click();
    await soon(
      () => personOf(person),
      (p) => p.maternal.status === 'lost',
    );
    const after = await personOf(person);
    expect(after.maternal.status).toBe('lost');
    expect(after.medication.medicines.map((m) => m.name)).toEqual(['Synthetine 5 mg']);
    await page.locator('.story', { hasText: 'Lost the pregnancy or baby' }).waitFor();

    const done = await kit.store.auditTrail({ person });
    const actions = done.map((row) => row.action);
    for (const action of [
      'reading.recorded',
      'record.changed',
      'medicine.added',
      'medicine.stopped',
      'follow-up.joined',
      'follow-up.left',
      'safety-plan.changed',
      'life.recorded',
    ])
      expect(actions).toContain(action);
    expect(kit.complaints).toEqual([]);
    await page.context().close();
  });
});
