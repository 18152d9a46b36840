import { afterAll, beforeAll, expect, it } from 'vitest';
import { resultOf } from '#src/care/screening/finish.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { type DeskKit, line, startDeskKit } from './deskKit.ts';

let kit: DeskKit;

beforeAll(async () => {
  kit = await startDeskKit();
});
afterAll(() => kit?.stop());

it('shows a score beside how validated its wording is, the one before, and takes a form from who has the conversation', async () => {
  const person = await kit.write('synthetic-1', 'synthetic words', [
    { concern: 'mood', urgency: 'soon', subject: 'self' },
  ]);
  await kit.change(person, (turn) => {
    const results = [3, 1].map((n, i) => ({
      ...resultOf(turn, instruments['phq-9'], [n, n, n, n, n, n, 0, 0, 0]),
      ...({ at: turn.at - 86_400_000 * (1 - i), language: 'ur-Latn', validated: false } as const),
    }));
    turn.change({ screening: { running: null, results } });
  });
  const page = await kit.desk('Sana (demo)', { viewport: { width: 1360, height: 1000 } });
  await line(page, person).click();
  const shown = page.locator('.screenings');
  await shown.getByText('PHQ-9').waitFor();
  const told = await shown.locator('li').first().textContent();
  for (const words of [
    '6/27',
    'mild',
    'our own wording, not validated',
    'before: 18',
    'answers \u20661 1 1 1 1 1 0 0 0\u2069',
    'response',
    'Roman Urdu',
  ])
    expect(told).toContain(words);
  // Only who has the conversation may enter a form.
  expect(await shown.getByText('Enter a filled questionnaire').count()).toBe(0);

  await page.getByRole('button', { name: 'Claim this chat' }).click();
  await shown.locator('summary', { hasText: 'Enter a filled questionnaire' }).click();
  for (let n = 1; n <= 10; n++)
    await shown.locator(`select[name="item-${n}"]`).selectOption({ label: n === 10 ? '3' : '4' });
  await shown.getByRole('button', { name: 'Put on record' }).click();
  await shown.locator('li', { hasText: 'EPDS' }).waitFor();
  const form = await shown.locator('li', { hasText: 'EPDS' }).textContent();
  expect(form).toContain('10/30');
  expect(form).toContain('depression possible');
  expect(form).toContain('entered by Sana (demo)');
  await page.locator('.concern-urgent', { hasText: 'Wish to be dead' }).waitFor();
  expect(kit.complaints).toEqual([]);
});
