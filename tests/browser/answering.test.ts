import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../console/kit.ts';
import { type DeskKit, danger, line, said, startDeskKit, worry } from './deskKit.ts';

/** Two counselors at their desks, on one conversation. People and words are made up. */
let kit: DeskKit;
let sana: Page;
let bilal: Page;
const who = { sana: 'Sana (demo)', bilal: 'Bilal (demo)' };

beforeAll(async () => {
  kit = await startDeskKit({ replyHoldMs: 2_500 });
  [sana, bilal] = await Promise.all([kit.desk(who.sana), kit.desk(who.bilal)]);
});
afterAll(() => kit?.stop());

/** Somebody in danger, whose conversation both have open and the first has claimed. */
async function both(address: string, owner = bilal): Promise<string> {
  const person = await kit.write(address, `synthetic danger of ${address}`, [danger]);
  for (const page of [sana, bilal]) await line(page, person).click();
  await owner.getByRole('button', { name: 'Claim this chat' }).click();
  await owner.locator('#reply').waitFor();
  return person;
}
const send = async (page: Page, text: string) => {
  await page.locator('#reply').fill(text);
  await page.locator('#reply').press('Enter');
};
const record = async (person: string) =>
  (await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 100)).toReversed();
const entry = async (person: string) => (await kit.store.entry(person))!.handover;

it('shows who else is here and who writes, and lets the owner alone reply', async () => {
  await both('aliya');
  await sana.getByText(`Also reading: ${who.bilal}`).waitFor();
  await bilal.getByText(`Also reading: ${who.sana}`).waitFor();
  await bilal.locator('#reply').pressSequentially('main yahan');
  await sana.getByText(`Writing now: ${who.bilal}`).waitFor();
  await bilal.locator('#reply').fill('');
  await sana.getByText(`Also reading: ${who.bilal}`).waitFor();

  await sana.getByText(`With ${who.bilal}. Only they can reply`).waitFor();
  expect(await sana.locator('#reply').count()).toBe(0);
  await sana.locator('body').press('Escape');
  await bilal.getByText(`Also reading: ${who.sana}`).waitFor({ state: 'detached' });
});

it('keeps what comes in sight while a reply is held back to be undone', async () => {
  for (let n = 0; n < 12; n++) await kit.write('ayla', `synthetic words before, line ${n}`);
  await both('ayla');
  await send(bilal, 'held back');
  await bilal.getByRole('button', { name: 'Undo' }).waitFor();
  await kit.write('ayla', 'written meanwhile, '.repeat(60));
  await bilal.locator('.bubble.theirs', { hasText: 'written meanwhile' }).waitFor();
  const below = () => bilal.locator('.talk').evaluate((t) => t.scrollHeight - t.clientHeight - t.scrollTop);
  await until('its end in sight', async () => (await below()) < 2);
});

it('hands on with a note, takes over with a reason, closes and takes up again', async () => {
  const person = await both('bano');
  await bilal.getByRole('button', { name: 'Hand on…' }).click();
  await bilal.getByLabel('To whom?').selectOption({ label: `${who.sana} · 0 chats` });
  await bilal.getByLabel('What they should know').fill('her sister is with her');
  await bilal.getByRole('button', { name: 'Hand on', exact: true }).click();
  await line(sana, person).getByText(`For ${who.sana}`).waitFor();
  await sana.locator('.note', { hasText: 'her sister is with her' }).waitFor();
  await bilal.getByRole('button', { name: 'Claim this chat' }).waitFor();
  expect(await bilal.locator('#reply').count()).toBe(0);

  await sana.getByRole('button', { name: 'Claim this chat' }).click();
  await sana.locator('#reply').waitFor();
  expect((await entry(person)).claimedBy?.name).toBe(who.sana);

  // A colleague may not take it from somebody who has just begun.
  await bilal.getByRole('button', { name: 'Take over…' }).click();
  await bilal.getByLabel('Why?').fill('I know her');
  await bilal.getByRole('button', { name: 'Take over', exact: true }).click();
  await bilal.locator('.toast', { hasText: who.sana }).waitFor();
  await bilal.getByRole('button', { name: 'Dismiss' }).click();
  expect((await entry(person)).claimedBy?.name).toBe(who.sana);

  await sana.getByRole('button', { name: 'Give back…' }).click();
  await sana.getByRole('button', { name: 'Give back', exact: true }).click();
  await bilal.getByRole('button', { name: 'Claim this chat' }).click();
  await bilal.locator('#reply').waitFor();
  // A supervisor may at any time.
  await sana.getByRole('button', { name: 'Take over…' }).click();
  await sana.getByLabel('Why?').fill('the shift ends');
  await sana.getByRole('button', { name: 'Take over', exact: true }).click();
  await sana.locator('#reply').waitFor();
  await bilal.getByText(`With ${who.sana}. Only they can reply`).waitFor();
  expect((await kit.store.notes(person, 9)).map((n) => n.text)).toContain('the shift ends');

  await sana.getByRole('button', { name: 'Close…' }).click();
  await sana.getByLabel('Safe for now, plan agreed').check();
  await sana.getByRole('button', { name: 'Close the hand-over' }).click();
  await sana.getByText('Closed: Safe for now, plan agreed').waitFor();
  await bilal.getByText('Closed: Safe for now, plan agreed').waitFor();
  expect(await bilal.getByRole('button', { name: 'Take up again…' }).count()).toBe(0);
  await sana.getByRole('button', { name: 'Take up again…' }).click();
  await sana.getByLabel('Why?').fill('she wrote by another way');
  await sana.getByRole('button', { name: 'Take up again', exact: true }).click();
  await sana.locator('#reply').waitFor();
  expect((await entry(person)).state).toBe('claimed');
});

it('says what was written on both sides while the network was away once each, in order', async () => {
  const person = await both('chandi');
  await send(bilal, 'before');
  await bilal.locator('.bubble.mine:not(.pending)', { hasText: 'before' }).waitFor();

  await kit.cut();
  for (const page of [sana, bilal]) await page.getByText('Connection lost.').waitFor();
  for (const words of ['first while away', 'second while away']) await send(bilal, words);
  await bilal.locator('.bubble.pending', { hasText: 'second while away' }).waitFor();
  expect(await bilal.locator('.bubble.pending').allTextContents()).toEqual([
    expect.stringContaining('Waiting for the connection'),
    expect.stringContaining('Waiting for the connection'),
  ]);
  // What has not left the page can be taken back.
  await send(bilal, 'not this one');
  await bilal
    .locator('.bubble.pending', { hasText: 'not this one' })
    .getByRole('button', { name: 'Take back' })
    .click();
  await until('its words', async () => (await bilal.locator('#reply').inputValue()) === 'not this one');
  await bilal.locator('#reply').fill('');
  for (const words of ['are you there?', 'please answer']) await kit.write('chandi', words);
  await kit.mend();

  const wanted = ['are you there?', 'please answer', 'first while away', 'second while away'];
  for (const page of [sana, bilal]) {
    await page.getByText('Connection lost.').waitFor({ state: 'detached' });
    await until('all of it', async () => (await said(page)).filter((w) => wanted.includes(w)).length === wanted.length);
    expect((await said(page)).filter((w) => wanted.includes(w))).toEqual(wanted);
    expect(await page.locator('.bubble.pending').count()).toBe(0);
  }
  const onRecord = (await record(person)).map((c) => c.text);
  for (const words of wanted) expect(onRecord.filter((w) => w === words)).toHaveLength(1);
  expect(onRecord).not.toContain('not this one');
});

it('takes back a reply that has not left, with its words to be written better', async () => {
  const person = await both('dilshad');
  await send(bilal, 'to the wrong person');
  const bubble = bilal.locator('.bubble.mine', { hasText: 'to the wrong person' });
  await bubble.getByRole('button', { name: 'Undo' }).click();
  await bubble.waitFor({ state: 'detached' });
  await until('the words again', async () => (await bilal.locator('#reply').inputValue()) === 'to the wrong person');
  await kit.settle();
  const row = (await record(person)).find((c) => c.text === 'to the wrong person')!;
  expect(row.state).toBe('withdrawn');
  await bilal.locator('#reply').fill('');
});

it('picks a ready reply in the person’s language, fills its blanks and sends nothing by itself', async () => {
  const person = await both('erum');
  await kit.change(person, (turn) => turn.change({ language: 'ur' }));
  await bilal.locator('.chat-title', { hasText: 'Urdu' }).waitFor();
  await bilal.locator('#reply').press('/');
  await bilal.getByRole('combobox', { name: 'Find a ready reply' }).fill('greeting by');
  await bilal.getByRole('combobox', { name: 'Find a ready reply' }).press('Enter');
  const box = bilal.locator('#reply');
  await until('the words', async () => (await box.inputValue()).includes(who.bilal));
  expect(await box.inputValue()).toContain('السلام علیکم {name}');
  // A blank that nobody filled is never sent; it is marked, to be written over.
  await box.press('Enter');
  await bilal.getByText('Fill in name before it is sent.').waitFor();
  expect((await record(person)).some((c) => c.text.includes('{name}'))).toBe(false);
  await bilal.keyboard.type('Erum');
  expect(await box.inputValue()).toContain('السلام علیکم Erum');
  await box.press('Enter');
  await bilal.locator('.bubble.mine', { hasText: 'السلام علیکم Erum' }).waitFor();
});

it('tells a colleague who is named in a note', async () => {
  await both('fozia');
  await line(sana, await kit.write('elsewhere', 'synthetic worry', [worry])).click();
  const note = bilal.getByPlaceholder('Write a note for the team…');
  await note.pressSequentially('please look @Sa');
  await bilal.getByRole('button', { name: `@${who.sana}` }).click();
  await until('the name', async () => (await note.inputValue()).includes(`@${who.sana} `));
  await bilal.getByRole('button', { name: 'Add note' }).click();
  const toast = sana.locator('.toasts.mentions');
  await toast.getByText(`${who.bilal} named you in a note.`).waitFor();
  await toast.getByRole('button', { name: 'Open', exact: true }).click();
  await sana.locator('.note', { hasText: 'please look' }).waitFor();
});

it('finds people by what is known of them, and words in the open conversation', async () => {
  const person = await both('gulnaz');
  for (let n = 0; n < 70; n++) await kit.write('gulnaz', n === 3 ? 'the blue door' : `synthetic line ${n}`);
  const seek = sana.getByRole('searchbox', { name: 'Find a person or concern' });
  await seek.fill(person.replace(/[^a-zA-Z0-9]/g, '').slice(-4));
  await sana.locator('[data-part=found]').locator(`[data-line="${person}"]`).waitFor();
  await seek.fill('wish to be dead');
  await sana.getByText('Nobody was found.').waitFor();
  await seek.fill('');
  await line(sana, person).click();
  await sana.reload();
  await line(sana, person).click();
  await sana.locator('.bubble').last().waitFor();
  // It lies before the page that was read first.
  expect(await said(sana)).not.toContain('the blue door');
  await sana.getByRole('button', { name: 'Find in this conversation' }).click();
  await sana.getByRole('searchbox', { name: 'Find in this conversation' }).fill('BLUE door');
  await sana.getByText('1 messages found.').waitFor();
  await sana.locator('.found').click();
  await sana.locator('.bubble:focus', { hasText: 'the blue door' }).waitFor();
});

it('keeps what was begun for each conversation through a reload', async () => {
  const one = await both('hina');
  await bilal.locator('#reply').fill('for hina');
  const two = await both('iqra');
  await bilal.locator('#reply').fill('for iqra');
  await bilal.reload();
  for (const [person, words] of [
    [one, 'for hina'],
    [two, 'for iqra'],
  ] as const) {
    await line(bilal, person).click();
    await until('the draft', async () => (await bilal.locator('#reply').inputValue()) === words);
  }
});

it('tells how long the messenger carries free words, and what becomes of them afterwards', async () => {
  const person = await kit.write('huma', 'synthetic danger of huma', [danger], 'wa:huma:1', 'whatsapp-cloud');
  await line(bilal, person).click();
  await bilal.getByRole('button', { name: 'Claim this chat' }).click();
  await bilal.locator('#reply').waitFor();
  // Nothing to tell while there is plenty of time.
  expect(await bilal.locator('.composer .window').count()).toBe(0);
  const heardAgo = (ms: number) =>
    kit.change(person, (turn) => {
      turn.contactPoint = { ...turn.contactPoint, lastHeardAt: turn.at - ms };
    });
  await heardAgo(21.5 * 3_600_000);
  await bilal.getByText(/carries your words for 2 h.* more/).waitFor();
  await heardAgo(25 * 3_600_000);
  const note = bilal.getByRole('note').filter({ hasText: 'Your words go out in one line within the approved message' });
  await note.filter({ hasText: 'Synthetic message: …' }).waitFor();
});

it('never broke its own content policy or threw', () => {
  expect(kit.complaints).toEqual([]);
});
