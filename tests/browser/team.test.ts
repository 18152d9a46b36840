import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketOf } from '#src/care/handover/flow.ts';
import { addDays, dateOf } from '#src/care/plan/calendar.ts';
import { teamworkCsvPath, teamworkPath } from '#src/console/wire.ts';
import { type DeskKit, danger, startDeskKit, worry } from './deskKit.ts';

/** The team's page in a real browser. All counts and people are synthetic. */
let kit: DeskKit;
const today = dateOf(Date.now(), 'Asia/Karachi');
/** The charts' library asks the browser for its language, and this one has none by itself. */
const look = { locale: 'en-GB' };

beforeAll(async () => {
  kit = await startDeskKit();
  // The demo's sign-ins are made with the first one.
  await kit.signIn(0);
  const [first] = kit.store.connection.prepare<[], { id: string }>('SELECT id FROM user ORDER BY email').all();
  const add = kit.store.connection.prepare(
    'INSERT INTO flows (hour, team, counselor, urgency, measure, bucket, n) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (let back = 6; back > 0; back -= 1) {
    for (let h = 0; h < 24; h += 1) {
      const hour = `${addDays(today, -back)}T${String(h).padStart(2, '0')}`;
      const opened = Math.max(1, Math.round(6 + 5 * Math.sin((h - 8) / 4)));
      add.run(hour, 'lahore', '', 3, 'opened', 0, opened);
      add.run(hour, 'lahore', '', 3, 'called', 0, opened + 1);
      add.run(hour, 'lahore', first!.id, 3, 'claim', bucketOf((40 + h * 5) * 1000), opened);
      add.run(hour, 'lahore', first!.id, 3, 'answer', bucketOf((90 + h * 9) * 1000), opened - 1);
      if (opened > 1) add.run(hour, 'lahore', first!.id, 3, 'answer', bucketOf(520_000), 1);
      if (h % 6 === 0) add.run(hour, 'lahore', first!.id, 3, 'late', 0, 1);
      if (h % 11 === 0) add.run(hour, 'lahore', first!.id, 2, 'rerouted', 0, 1);
      add.run(hour, 'lahore', first!.id, 3, 'closed', 0, opened - 1);
    }
  }
  await kit.write('synthetic-1', 'synthetic words', [danger]);
  await kit.write('synthetic-2', 'synthetic words', [danger]);
  await kit.write('synthetic-3', 'synthetic words', [worry]);
});
afterAll(() => kit?.stop());

const kept = async (page: Page, name: string): Promise<void> => {
  const to = process.env.HAMDAM_PICTURES;
  if (!to) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(to, `${name}.png`) });
};

describe('the team’s page', () => {
  it('shows a supervisor what waits and how long people waited, by hour and counselor, and gives it as a file', async () => {
    const page = await kit.desk('Sana (demo)', { ...look, viewport: { width: 1360, height: 1000 } });
    await page.getByRole('button', { name: 'Team' }).click();
    const now = page.locator('[data-waiting="emergency"]');
    await now.waitFor();
    expect(await now.textContent()).toContain('2 waiting');
    for (const id of ['flow', 'times']) await page.locator(`[data-chart="${id}"] canvas`).waitFor();
    const total = page.locator('[data-group="all"]');
    const view = (await (await page.request.get(`${kit.url}${teamworkPath}`)).json()) as {
      total: { late: number; opened: number };
    };
    expect(await total.locator('[data-measure="late"]').textContent()).toBe(String(view.total.late));
    expect(view.total.late).toBe(24);
    expect(await total.textContent()).toMatch(/\d(\.\d)? min · \d(\.\d)? min/);
    await page.locator('[data-group]', { hasText: '(demo)' }).waitFor();
    await kept(page, 'team-light-en-1360');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as a table' }).click(),
    ]);
    expect(fs.readFileSync(await file.path(), 'utf8')).toMatch(/^hour,team,counselor,name,urgency,opened,/);
    await page.getByLabel('Days').selectOption('1');
    await page.locator('[data-group="all"] [data-measure="opened"]', { hasText: /^3$/ }).waitFor();
    expect(kit.complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['dark', 1360, 'en'],
    ['light', 390, 'ur'],
    ['dark', 390, 'en'],
    ['light', 1360, 'ur'],
  ] as const)('fits in %s at %i in %s', async (colorScheme, width, language) => {
    const page = await kit.desk('Sana (demo)', { ...look, viewport: { width, height: 1000 }, colorScheme });
    if (language === 'ur') await page.locator('button.language').click();
    await page.getByRole('button', { name: language === 'ur' ? 'ٹیم' : 'Team' }).click();
    await page.locator('[data-chart="times"] canvas').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await kept(page, `team-${colorScheme}-${language}-${width}`);
    await page.context().close();
  });

  it('is for supervisors alone', async () => {
    const [supervisor, counselor] = [await kit.signIn(0), await kit.signIn(1)];
    for (const where of [teamworkPath, teamworkCsvPath]) {
      const statuses = [];
      for (const cookie of [supervisor, counselor, ''])
        statuses.push((await fetch(`${kit.url}${where}`, { headers: { cookie } })).status);
      expect(statuses).toEqual([200, 403, 401]);
    }
  });
});
