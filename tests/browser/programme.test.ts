import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dateOf } from '#src/care/plan/calendar.ts';
import { programmePath } from '#src/console/wire.ts';
import { type DeskKit, startDeskKit } from './deskKit.ts';

/** The programme's figures in a real browser. All counts are synthetic. */
let kit: DeskKit;
const today = dateOf(Date.now(), 'Asia/Karachi');

beforeAll(async () => {
  kit = await startDeskKit();
  const add = kit.store.connection.prepare(
    'INSERT INTO tallies (day, plan, district, measure, n) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [plan, district, n] of [
    ['', 'Swat', 1210],
    ['', 'Tharparkar', 840],
    ['', '', 12],
    ['antenatal', 'Swat', 800],
    ['antenatal', 'Tharparkar', 500],
    ['hypertension', 'Swat', 300],
    ['medicine', 'Tharparkar', 340],
  ] as const)
    add.run('', plan, district, 'enrolled', n);
  for (let back = 0; back < 30; back += 1) {
    const day = addDays(today, -back);
    const due = 60 + ((back * 37) % 40);
    const counts = { due, asked: due - 10, answered: Math.round(due * 0.6), missed: back % 5 };
    for (const [measure, n] of Object.entries(counts)) add.run(day, 'antenatal', 'Swat', measure, n);
    for (const [measure, n] of Object.entries({ doses: 20, taken: 15, due: 20, asked: 20, answered: 16 }))
      add.run(day, 'medicine', 'Tharparkar', measure, n);
    for (const [measure, n] of Object.entries({ readings: 10, inRange: 4 }))
      add.run(day, 'hypertension', 'Swat', measure, n);
  }
  // Older than the span that is shown.
  add.run(addDays(today, -40), 'antenatal', 'Swat', 'missed', 9999);
});
afterAll(() => kit?.stop());

const kept = async (page: Page, name: string): Promise<void> => {
  const to = process.env.HAMDAM_PICTURES;
  if (to) await page.screenshot({ path: path.join(to, `${name}.png`), fullPage: true });
};

it('shows a supervisor how the programme does, by plan, day and district', async () => {
  const page = await kit.desk('Sana (demo)', { viewport: { width: 1360, height: 1000 } });
  await page.getByRole('button', { name: 'Programme' }).click();
  const tile = (name: string) => page.locator(`[data-measure="${name}"] strong`);
  await tile('enrolled').waitFor();
  expect(await tile('enrolled').textContent()).toBe('2,062');
  expect(await tile('adherence').textContent()).toBe('75%');
  expect(await tile('inRange').textContent()).toBe('40%');
  expect(await tile('missed').textContent()).toBe('60');
  expect(await page.locator('[data-day]').count()).toBe(30);
  const row = page.locator('[data-group="antenatal"]');
  expect(await row.textContent()).toContain('1,300');
  await kept(page, 'wide');

  await page.getByRole('combobox').selectOption('Tharparkar');
  expect(await tile('enrolled').textContent()).toBe('840');
  expect(await page.locator('[data-group="hypertension"]').count()).toBe(0);
  expect(kit.complaints).toEqual([]);
  await page.context().close();
});

it('fits a phone, and runs from the right in Urdu', async () => {
  const page = await kit.desk('Sana (demo)', { viewport: { width: 360, height: 760 } });
  await page.getByRole('button', { name: 'Programme' }).click();
  await page.locator('[data-measure="enrolled"]').waitFor();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await kept(page, 'phone');
  await page.locator('button.language').click();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.getByRole('heading', { name: 'پروگرام' }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await kept(page, 'phone-urdu');
  await page.setViewportSize({ width: 1360, height: 1000 });
  await kept(page, 'wide-urdu');
  await page.context().close();
});

it('is for supervisors alone', async () => {
  const [supervisor, counselor] = [await kit.signIn(0), await kit.signIn(1)];
  const statuses = [];
  for (const cookie of [supervisor, counselor, ''])
    statuses.push((await fetch(`${kit.url}${programmePath}`, { headers: { cookie } })).status);
  expect(statuses.toSorted()).toEqual([200, 401, 403]);
});
