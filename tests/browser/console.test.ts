import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../console/kit.ts';
import { type DeskKit, danger, line, said, startDeskKit, worry } from './deskKit.ts';

let kit: DeskKit;
beforeAll(async () => {
  kit = await startDeskKit();
});
afterAll(() => kit?.stop());

it('refuses a wrong password, and shows nothing of the queue before the sign-in', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`${kit.url}/console`);
  await page.getByLabel('E-mail').fill('sana@demo.invalid');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('E-mail or password is not right.').waitFor();
  expect(await page.locator('.queue').count()).toBe(0);
  await page.context().close();
});

it('takes a danger from the queue to the close, live', async () => {
  const page = await kit.desk('Sana (demo)');
  const calm = await kit.write('calm', 'I feel low these days', [worry]);
  await line(page, calm).waitFor();

  const person = await kit.write('amna', 'main marna chahti hoon, goliyan jama kar li hain', [danger]);
  await line(page, person).waitFor();
  // The gravest stands on top, although it came last.
  expect(await page.locator('[data-line]').first().getAttribute('data-line')).toBe(person);
  expect(await line(page, person).textContent()).toContain('Suicide: intent or plan');
  expect(await page.title()).toBe('(2) Hamdam');
  await page.getByText('New emergency: Suicide: intent or plan').waitFor({ state: 'attached' });

  await line(page, person).click();
  await page.locator('.bubble.dangerous mark').waitFor();
  expect(await page.locator('.bubble mark').textContent()).toBe('main marna chahti hoon, goliyan jama kar li hain');
  expect(await page.locator('#reply').count()).toBe(0);

  await page.getByRole('button', { name: 'Claim this chat' }).click();
  await page.locator('#reply').fill('Main aap ke saath hoon.');
  await page.keyboard.press('Enter');
  await page.locator('.bubble.mine:not(.pending)', { hasText: 'Main aap ke saath hoon.' }).waitFor();
  expect(await page.locator('[data-part=yours] [data-line]').count()).toBe(1);

  await kit.write('amna', 'shukriya');
  await page.locator('.bubble.theirs', { hasText: 'shukriya' }).waitFor();

  await page.getByPlaceholder('Write a note for the team…').fill('sister lives next door');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.locator('.note:not(.pending)', { hasText: 'sister lives next door' }).waitFor();

  await page.getByRole('button', { name: 'Close…' }).click();
  await page.getByLabel('Safe for now, plan agreed').check();
  await page.getByLabel('Summary for the team (kept as a note)').fill('agreed to call again tomorrow');
  await page.getByRole('button', { name: 'Close the hand-over' }).click();
  await page.getByText('Closed: Safe for now, plan agreed').waitFor();
  await line(page, person).waitFor({ state: 'detached' });
  expect((await kit.store.entry(person))!.handover).toMatchObject({ state: 'closed', outcome: 'safe-for-now' });
  expect((await kit.store.notes(person, 5)).map((n) => n.text)).toEqual([
    'sister lives next door',
    'agreed to call again tomorrow',
  ]);
  await page.context().close();
});

it('lets one of two counselors own a chat; the other reads along and is told', async () => {
  const person = await kit.write('bushra', 'synthetic danger', [danger]);
  const sana = await kit.desk('Sana (demo)');
  const bilal = await kit.desk('Bilal (demo)');
  for (const page of [sana, bilal]) await line(page, person).click();
  for (const page of [sana, bilal]) await page.getByRole('button', { name: 'Claim this chat' }).waitFor();
  await Promise.all([sana, bilal].map((page) => page.keyboard.press('c')));
  await until('an owner', async () => (await kit.store.entry(person))!.handover.claimedBy);
  const { claimedBy } = (await kit.store.entry(person))!.handover;
  const [owner, other] = claimedBy!.name.startsWith('Sana') ? [sana, bilal] : [bilal, sana];
  await other.getByText(`With ${claimedBy!.name}. Only they can reply`).waitFor();
  expect(await other.locator('#reply').count()).toBe(0);
  await owner.locator('#reply').fill('only one of us');
  await owner.keyboard.press('Enter');
  await other.locator('.bubble.mine', { hasText: 'only one of us' }).waitFor();
  await sana.context().close();
  await bilal.context().close();
});

it('loses nothing and doubles nothing while the network is away', async () => {
  const person = await kit.write('chandni', 'synthetic danger', [danger]);
  const page = await kit.desk('Sana (demo)');
  await line(page, person).click();
  await page.getByRole('button', { name: 'Claim this chat' }).click();
  await page.locator('#reply').waitFor();

  await kit.cut();
  await page.getByText('Connection lost.').waitFor();
  await page.locator('#reply').fill('written while away');
  await page.keyboard.press('Enter');
  await page.locator('.bubble.pending', { hasText: 'written while away' }).waitFor();
  await page.locator('#reply').fill('half a sente');
  const urgent = await kit.write('dua', 'another danger', [danger]);
  await kit.write('chandni', 'are you there?');
  await kit.mend();

  await page.getByText('Connection lost.').waitFor({ state: 'detached' });
  await line(page, urgent).waitFor();
  await page.locator('.bubble.mine:not(.pending)', { hasText: 'written while away' }).waitFor();
  const talk = await said(page);
  expect(talk.filter((t) => t === 'written while away')).toHaveLength(1);
  expect(talk.filter((t) => t === 'are you there?')).toHaveLength(1);
  const recorded = await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 100);
  expect(recorded.filter((c) => c.text === 'written while away')).toHaveLength(1);

  // A draft outlives a reload of the page.
  await page.reload();
  await line(page, person).click();
  await page.locator('#reply').waitFor();
  expect(await page.locator('#reply').inputValue()).toBe('half a sente');
  await page.context().close();
});

it('is worked by keyboard alone', async () => {
  const person = await kit.write('esha', 'synthetic danger', [danger]);
  const page = await kit.desk('Sana (demo)');
  await line(page, person).waitFor();
  for (
    let n = 0;
    n < 20 && (await page.evaluate(() => document.activeElement?.getAttribute('data-line'))) !== person;
    n++
  ) {
    await page.keyboard.press('j');
  }
  await page.keyboard.press('c');
  await page.locator('#reply').waitFor();
  await until('the reply box', () => page.evaluate(() => document.activeElement?.id === 'reply'));
  await page.keyboard.type('typed, not clicked');
  await page.keyboard.press('Enter');
  await page.locator('.bubble.mine:not(.pending)', { hasText: 'typed, not clicked' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByText('Choose a chat from the queue').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe(person);
  await page.context().close();
});

it('shows one screen at a time on a phone, mirrored in Urdu, with Urdu words right to left', async () => {
  const person = await kit.write('farah', 'مجھے بہت ڈر لگ رہا ہے', [danger]);
  const page = await kit.desk('Sana (demo)', { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: 'اردو' }).click();
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
    'rtl',
    'ur',
  ]);
  await line(page, person).click();
  const words = page.locator('.bubble.theirs .said');
  await words.waitFor();
  expect(await words.getAttribute('lang')).toBe('ur');
  expect(await words.evaluate((e) => getComputedStyle(e).direction)).toBe('rtl');
  expect(await page.locator('.queue').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'اس فرد کے بارے میں' }).click();
  await page.getByRole('heading', { name: 'یہ یہاں کیوں ہیں' }).waitFor();
  await page.getByRole('button', { name: 'قطار پر واپس' }).click();
  await page.locator('.chat').waitFor({ state: 'visible' });
  await page.getByRole('button', { name: 'قطار پر واپس' }).click();
  await line(page, person).waitFor({ state: 'visible' });
  await page.context().close();
});

it('shows a supervisor what never arrived, its words on opening, and has it said again once', async () => {
  const person = await kit.write('refused', 'synthetic');
  const page = await kit.desk('Sana (demo)');
  await page.getByRole('button', { name: 'Not delivered' }).click();
  await page.getByText('Everything has arrived.').waitFor();
  kit.refusal.answer = { outcome: 'refused', why: 'bad-request' };
  await kit.change(person, (turn) => void turn.relay('synthetic words that matter', 'Ayesha'));
  // It comes by itself, without its words.
  const row = page.locator('[data-undelivered]');
  await row.waitFor();
  expect(await row.textContent()).toContain('The provider refused the form of it');
  expect(await page.content()).not.toContain('synthetic words that matter');
  kit.refusal.answer = { outcome: 'sent', providerId: null };
  await row.getByRole('button', { name: 'Show the words' }).click();
  await row.getByText('synthetic words that matter').waitFor();
  await row.getByRole('button', { name: 'Send again' }).dblclick();
  await row.getByText('Sent again by Sana (demo)').waitFor();
  await row.getByText('· Sent', { exact: false }).last().waitFor();
  const all = await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 20);
  expect(all.filter((c) => c.state === 'sent').map((c) => c.text)).toEqual(['synthetic words that matter']);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  await page.context().close();
});

it('shows somebody whose concern only a newer server knows, and everybody else', async () => {
  const page = await kit.desk('Sana (demo)');
  const known = await kit.write('known', 'synthetic worry', [worry]);
  const newer = { ...danger, concern: 'not-known-yet' as typeof danger.concern };
  const person = await kit.write('newer', 'synthetic danger', [newer]);
  await line(page, person).getByText('not-known-yet').waitFor();
  await line(page, known).waitFor();
  await page.context().close();
});

it('shows a counselor no list of what never arrived', async () => {
  const page = await kit.desk('Bilal (demo)');
  expect(await page.getByRole('button', { name: 'Not delivered' }).count()).toBe(0);
  await page.context().close();
});

it('tells what to do for somebody who cannot be reached, and adds their other number', async () => {
  const person = await kit.write('unreached', 'synthetic danger', [danger]);
  await kit.change(person, (turn) => turn.change({ handover: { ...turn.person.handover!, reason: 'unreachable' } }));
  const page = await kit.desk('Sana (demo)');
  await line(page, person).click();
  await page.getByText('Call them by telephone', { exact: false }).waitFor();
  expect(await page.getByText('Add another number of this person').count()).toBe(0);
  await page.getByRole('button', { name: 'Claim this chat' }).click();
  await page.getByText('Add another number of this person').click();
  await page.getByLabel('Number or name there').fill('unreached-second');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await until('the other number', async () => {
    const point = await kit.store.contactPointOf('phone', 'main', 'unreached-second');
    return point?.person === person;
  });
  await page.context().close();
});

it('never broke its own content policy or threw', () => {
  expect(kit.complaints).toEqual([]);
});
