import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createModelOutlet } from '#src/assess/outlet.ts';
import { until } from '../console/kit.ts';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';
import { type DeskKit, line, startDeskKit } from './deskKit.ts';

/** A counselor and what a model writes for them, in a real browser. People and words are made up. */
let server: OpenAi;
let kit: DeskKit;
let sana: Page;

beforeAll(async () => {
  server = await startOpenAi();
  const { baseUrl, apiKey } = server;
  const model = createModelOutlet({
    baseUrl,
    apiKey,
    model: 'synthetic',
    now: Date.now,
    timeoutMs: 10_000,
    pauseMs: 5,
  });
  kit = await startDeskKit({ model });
  sana = await kit.desk('Sana (demo)');
});
afterAll(async () => {
  await kit?.stop();
  await server?.stop();
});

async function open(who: string, urgency: 'urgent' | 'emergency' = 'urgent', consents = true): Promise<string> {
  const person = await kit.write(who, `mujhe neend nahi aati (${who})`, [
    { concern: 'mood', urgency, subject: 'self' },
  ]);
  if (consents) await kit.change(person, (turn) => turn.change({ consent: { status: 'given', at: turn.at } }));
  await line(sana, person).click();
  await sana.getByRole('button', { name: 'Claim this chat' }).click();
  await sana.locator('#reply').waitFor();
  return person;
}
const bubble = (words: string) => sana.locator('.bubble.theirs', { hasText: words });
const translation = (words: string) => bubble(words).locator('.translation');

it('shows a translation under the message, marked as the model’s, and shows markup as words', async () => {
  await open('one');
  server.plan({ says: { text: 'I cannot sleep <img src=x onerror="document.title=1">' } });
  await bubble('(one)').getByRole('button', { name: 'Translate' }).click();
  await translation('(one)').getByText('I cannot sleep <img').waitFor();
  await translation('(one)').getByText('Translated by the language model, which may be wrong').waitFor();
  expect(await translation('(one)').locator('img').count()).toBe(0);
});

it('puts a draft into the reply only when it is taken, and sends it only when it is sent', async () => {
  const person = await open('two');
  server.plan({ says: { text: 'Main sun rahi hoon, [name].' } });
  await sana.getByRole('button', { name: 'Suggest a reply' }).click();
  const draft = sana.getByRole('region', { name: 'Draft of a reply' });
  await draft.getByText('Nothing is sent until you send it').waitFor();
  expect(await sana.locator('#reply').inputValue()).toBe('');
  await draft.getByRole('button', { name: 'Take into my reply' }).click();
  await draft.waitFor({ state: 'detached' });
  expect(await sana.locator('#reply').inputValue()).toBe('Main sun rahi hoon, [name].');
  // A name that the model was not shown has to be filled in first.
  await sana.locator('#reply').press('Enter');
  await sana.getByText('Fill in name before it is sent').waitFor();
  const said = async () =>
    (await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 50)).filter((c) => c.text.includes('sun rahi'));
  expect(await said()).toEqual([]);
  await sana.locator('#reply').fill('Main sun rahi hoon, aap batayein.');
  await sana.locator('#reply').press('Enter');
  await until('it is said', async () => (await said()).length === 1);
  const trail = (await kit.store.auditTrail({ person })).map((row) => `${row.action} ${row.detail}`);
  expect(trail.filter((row) => /^reply\.began-as-draft .* edited$/.test(row))).toHaveLength(1);
});

it('drops a draft unsent, and tells why there is none', async () => {
  const person = await open('three');
  server.plan({ says: { text: 'A synthetic draft.' } });
  await sana.getByRole('button', { name: 'Suggest a reply' }).click();
  await sana.getByRole('region', { name: 'Draft of a reply' }).getByRole('button', { name: 'Discard' }).click();
  expect(await sana.locator('#reply').inputValue()).toBe('');
  server.plan({ refuses: 'I cannot help with that.' });
  await sana.getByRole('button', { name: 'Suggest a reply' }).click();
  await sana.getByText('No draft: the model declined').waitFor();
  // Typing is never in its way, and it becomes an emergency meanwhile: nothing is offered any more.
  await sana.locator('#reply').fill('My own words');
  await kit.write('three', 'synthetic danger', [{ concern: 'suicide-intent', urgency: 'emergency', subject: 'self' }]);
  await sana.locator('.composer .draft').waitFor({ state: 'detached' });
  expect(await sana.locator('#reply').inputValue()).toBe('My own words');
  expect((await kit.store.person(person))!.person.handover?.urgency).toBe('emergency');
});

it('translates in an emergency, drafts nothing there, and nothing of who has not agreed', async () => {
  await open('four', 'emergency');
  expect(await sana.getByRole('button', { name: 'Suggest a reply' }).count()).toBe(0);
  server.plan({ says: { text: 'I cannot sleep.' } });
  await bubble('(four)').getByRole('button', { name: 'Translate' }).click();
  await translation('(four)').getByText('I cannot sleep.').waitFor();
  await open('five', 'urgent', false);
  const before = server.asked.length;
  await bubble('(five)').getByRole('button', { name: 'Translate' }).click();
  await translation('(five)').getByText('Not translated: they have not agreed').waitFor();
  expect(server.asked).toHaveLength(before);
});

it('never broke its own content policy or threw', () => {
  expect(kit.complaints).toEqual([]);
});
