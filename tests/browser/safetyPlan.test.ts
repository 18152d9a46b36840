import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeskKit, line, startDeskKit } from './deskKit.ts';

let kit: DeskKit;

beforeAll(async () => {
  kit = await startDeskKit();
});
afterAll(() => kit?.stop());

it('shows the plan for hard times in its order, in the person’s own words, and that they are being asked', async () => {
  const person = await kit.write('synthetic-1', 'synthetic words', [
    { concern: 'mood', urgency: 'soon', subject: 'self' },
  ]);
  await kit.change(person, (turn) => {
    const words = { around: 'synthetic <b>last</b>', signs: 'نیند نہیں آتی' };
    const plan = { words, next: null, changedAt: turn.at };
    turn.change({ safety: { plan, wantsNone: false, followUp: { of: 'crisis', since: turn.at, unanswered: 1 } } });
  });
  const page = await kit.desk('Sana (demo)', { viewport: { width: 1360, height: 1000 } });
  await line(page, person).click();
  const shown = page.locator('.safety-plan');
  await shown.getByText('Plan for hard times').waitFor();
  expect(await shown.locator('dt').allTextContents()).toEqual(['How they notice it', 'A safer place']);
  expect(await shown.locator('dd').allTextContents()).toEqual(['نیند نہیں آتی', 'synthetic <b>last</b>']);
  expect(await shown.textContent()).toContain('the last question was not answered');
  expect(kit.complaints).toEqual([]);
});
