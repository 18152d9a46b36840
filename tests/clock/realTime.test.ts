import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Instant, minutes } from '#src/care/words.ts';
import { readSettings, type Settings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { type Service, startService } from '#src/service.ts';
import { masterKey } from '#src/store/masterKey.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import type { Communication } from '#src/store/store.ts';

/**
 * Reminders by the real clock and the real service. The programme's zone is an offset at which the coming full minute is
 * 11:00, so that nobody waits long. All people and words are synthetic.
 */
const due: Instant = Math.ceil((Date.now() + 12_000) / 60_000) * 60_000;
const timeZone = offsetAt(due, 660);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

function offsetAt(at: Instant, minuteOfDay: number): string {
  const off = ((minuteOfDay - ((at / 60_000) % 1_440) + 2_160) % 1_440) - 720;
  const [h, m] = [Math.floor(Math.abs(off) / 60), Math.abs(off) % 60];
  return `${off < 0 ? '-' : '+'}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

function open(): Settings {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-minute-'));
  folders.push(folder);
  const settings = { HAMDAM_DATA: folder, HAMDAM_TIME_ZONE: timeZone, PORT: '0', HOST: '127.0.0.1' };
  // Nobody is asked later than at the minute itself.
  return readSettings({ ...settings, HAMDAM_SPREAD_MINUTES: '0' });
}

const meeting = ['language:en', 'consent:yes', 'for:self', 'age:25-34', 'city:skip'].map((a) => `meeting:${a}`);
const sleepUntil = (at: Instant) => new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));

/** A pregnancy told the day before, through the real corridor at that time: its first check-in is due today at 11:00. */
async function pregnantSinceYesterday(settings: Settings, who: string): Promise<void> {
  let now = due - 24 * 3_600_000 + minutes(20);
  const key = masterKey(undefined, path.join(settings.dataDir, 'master.key'));
  const file = path.join(settings.dataDir, 'hamdam.sqlite');
  const store = await openSqliteStore({ file, masterKey: key, now: () => now });
  const corridor = createCorridor({
    store,
    programme: loadProgramme(settings, now),
    outlets: { phone: { send: async () => ({ outcome: { outcome: 'sent', providerId: null }, event: null }) } },
    clockface: { now: () => now, random: () => 0.5 },
    log: silentLog,
  });
  for (const said of ['salam', ...meeting, 'I am 16 weeks pregnant']) {
    now += 1_000;
    const choice = said.startsWith('meeting:') ? said : null;
    const subject = { contactPoint: { channel: 'phone', account: 'main', address: who } };
    const words = { text: choice ? '' : said, choice, media: null, edited: false };
    await corridor.door.accept([{ id: `past:${now}`, subject, sentAt: now, type: 'message.received', ...words }]);
    await corridor.settle();
  }
  await store.close();
}

/** A person with the phone page's API. */
function phone(service: () => Service, who: string) {
  let n = 0;
  const person = async () => (await service().store.contactPointOf('phone', 'main', who))!.person;
  const document = async () => (await service().store.person(await person()))!.person;
  const hears = async (): Promise<readonly Communication[]> => {
    const talk = await service().store.communications(await person(), Number.MAX_SAFE_INTEGER, 500);
    return talk.filter((c) => c.direction === 'out' && c.state === 'sent');
  };
  /** Says something and waits until an answer to it has arrived. */
  const says = async (said: { text: string } | { choice: string }): Promise<Communication> => {
    const answer = await fetch(`${service().url}/phone/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: who, id: `m${++n}`, ...said }),
    });
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    return until(async () => (await hears()).findLast((c) => c.id.startsWith(`${id}/`)), `an answer to ${who}`);
  };
  /** What that plan's item has brought so far. */
  const brought = async (item: string) => {
    const from = `occurrence:${await person()}:${item}:`;
    return (await hears()).filter((c) => c.id.startsWith(from));
  };
  return {
    person,
    document,
    says,
    brought,
    async takesMedicine(at: string): Promise<void> {
      await says({ text: 'salam' });
      for (const choice of meeting) await says({ choice });
      await says({ text: `metformin tablet ${at}` });
      await says({ choice: 'medicine:add:yes' });
    },
  };
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let end = Date.now() + 15_000; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const wakesOf = (store: SqliteStore | Service['store']) =>
  (store as SqliteStore).connection
    .prepare<[], { plan: string; item: string; due_at: number }>('SELECT plan, item, due_at FROM wakes ORDER BY plan')
    .all();

describe.concurrent('by the real clock', { timeout: 150_000 }, () => {
  it('a dose and a check-in come at their local minute, once, and Later, Skip and silence do what they say', async () => {
    const settings = open();
    await pregnantSinceYesterday(settings, 'bina');
    const service = await startService(settings, silentLog);
    try {
      const people = ['later', 'skip', 'silent'].map((who) => phone(() => service, who));
      const [later, skip, silent] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
      const bina = phone(() => service, 'bina');
      await Promise.all(people.map((p) => p.takesMedicine('11:00')));
      expect(Date.now()).toBeLessThan(due);
      const planned = wakesOf(service.store).filter((w) => w.due_at === due);
      expect(planned.map((w) => `${w.plan}:${w.item}`)).toEqual([
        'antenatal:check-in',
        ...people.map(() => 'medication:dose'),
      ]);
      for (const p of people) expect(await p.brought('medication:dose')).toEqual([]);
      expect(await bina.brought('antenatal:check-in')).toEqual([]);

      await sleepUntil(due);
      const [asked] = await Promise.all(
        people.map((p) => until(async () => (await p.brought('medication:dose'))[0], 'the dose')),
      );
      await until(async () => (await bina.brought('antenatal:check-in'))[0], 'the check-in');
      expect(asked!.at).toBeGreaterThanOrEqual(due);
      const option = (end: string) => asked!.options.find((o) => o.id.startsWith(`medicine:${end}/`))!.id;
      const nth = option('later').split('later/')[1]!;
      expect(nth).toMatch(/\/11:00$/);

      await later.says({ choice: option('later') });
      const [timer] = Object.entries((await later.document()).timers).filter(([name]) => name === `medicine:${nth}`);
      const { nth: setAt, dueAt } = timer![1];
      expect(dueAt - Number(setAt)).toBe(minutes(30));
      expect(wakesOf(service.store)).toContainEqual({ plan: 'timer', item: `medicine:${nth}`, due_at: dueAt });
      expect((await later.document()).medication.doses.map((d) => d.state)).toEqual(['later']);

      const why = await skip.says({ choice: option('skip') });
      expect(why.options.map((o) => o.id.split('/').at(-1))).toContain('forgot');
      await skip.says({ choice: why.options.find((o) => o.id.endsWith('/forgot'))!.id });
      expect((await skip.document()).medication.doses).toMatchObject([{ state: 'skipped', reason: 'forgot' }]);
      expect(Object.keys((await skip.document()).timers)).not.toContain(`medicine:${nth}`);

      // Nobody answered: it is asked again half an hour after it was asked.
      const open = (await silent.document()).timers[`medicine:${nth}`]!;
      expect(open.dueAt - Number(open.nth)).toBe(minutes(30));

      // Some ticks of the clock later each still came once.
      await sleepUntil(Date.now() + 2_500);
      for (const p of people) expect(await p.brought('medication:dose')).toHaveLength(1);
      expect(await bina.brought('antenatal:check-in')).toHaveLength(1);
    } finally {
      await service.stop();
    }
  });

  it('they come once also where the service was down at that minute', async () => {
    const settings = open();
    await pregnantSinceYesterday(settings, 'bina');
    let service = await startService(settings, silentLog);
    try {
      const amna = phone(() => service, 'amna');
      const bina = phone(() => service, 'bina');
      await amna.takesMedicine('11:00');
      await service.stop();
      expect(Date.now()).toBeLessThan(due);

      await sleepUntil(due + 1_500);
      for (let start = 0; start < 2; start++) {
        service = await startService(settings, silentLog);
        await until(async () => (await amna.brought('medication:dose'))[0], 'the dose');
        await until(async () => (await bina.brought('antenatal:check-in'))[0], 'the check-in');
        await sleepUntil(Date.now() + 1_500);
        expect(await amna.brought('medication:dose')).toHaveLength(1);
        expect(await bina.brought('antenatal:check-in')).toHaveLength(1);
        await service.stop();
      }
    } finally {
      await service.stop();
    }
  });
});
