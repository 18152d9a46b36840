import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Event } from '#src/care/event.ts';
import { medicineSchema } from '#src/care/medication/medication.ts';
import type { Person } from '#src/care/person.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { type Instant, minutes } from '#src/care/words.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';

/**
 * One measurement of reminders, as a process of its own: `remindersRun.ts people items rounds`. Synthetic mothers with medicines
 * are stored with all that their plans make due; a thousand of them take a dose at each minute of the morning. Copies of
 * their rows, who come due long after, make up so many active items. The time is virtual, the disk is real and waited for.
 * Prints progress, and one line of JSON in the end.
 */
const [people, wanted, rounds] = process.argv.slice(2).map(Number) as [number, number, number];
const aMinute = 1_000;
const morning: Instant = Date.parse('2027-03-02T03:00:00Z');
let now = morning - minutes(600);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-reminders-'));
const store = await openSqliteStore({
  file: path.join(folder, 'hamdam.sqlite'),
  masterKey: Buffer.alloc(32, 7),
  now: () => clockface.now(),
});
const programme = loadProgramme(readSettings({ HAMDAM_SPREAD_MINUTES: '0' }), now);
const answered = new Map<string, (at: number) => void>();
const phone: Outlet = {
  // Faster than any provider takes the messages of one account, so that what is measured is ours.
  limits: { perSecond: 500, perContactMs: 0 },
  async send({ outgoing }) {
    if (outgoing.body.kind === 'say' && outgoing.priority === 'crisis') {
      answered.get(outgoing.body.to.address)?.(performance.now());
      answered.delete(outgoing.body.to.address);
    }
    return { outcome: { outcome: 'sent', providerId: null }, event: null };
  },
};
/** Time stands still but for what is waited for: a channel's rate needs it. */
let passesSince: number | null = null;
const clockface = {
  now: () => now + (passesSince === null ? 0 : Math.floor(performance.now() - passesSince)),
  random: Math.random,
};
let fill: ((context: Context, event: Event) => Decision) | null = null;
const corridor = createCorridor({
  store,
  programme,
  outlets: { phone },
  clockface,
  decide: (context, event) => (fill ?? decide)(context, event),
  log: silentLog,
});
const clock = new Clock({
  store,
  accept: (arrivals) => corridor.door.accept(arrivals),
  relieved: () => corridor.relieved(1_000),
  clockface,
  failed: (error) => {
    throw error;
  },
});

const write = (address: string, text: string, id: string) =>
  corridor.door.accept([
    {
      id,
      subject: { contactPoint: { channel: 'phone', account: 'bench', address } },
      sentAt: now,
      type: 'message.received',
      ...{ text, choice: null, media: null, edited: false },
    },
  ]);

/** A mother in her twentieth week with two follow-ups, whose one medicine is taken at that minute of the morning. */
function mother({ person }: Context, minute: number): Person {
  const at = new Date(morning + minutes(minute) + minutes(300)).toISOString().slice(11, 16);
  const since = now - minutes(60);
  const medicine = medicineSchema.parse({
    ...{ id: 'm1', name: 'Synthetic', strength: null, times: [at], every: 'day', startsOn: '2027-03-01' },
    ...{ critical: false, addedAt: since, text: 'Synthetic' },
  });
  return {
    ...person,
    since,
    language: 'en',
    consent: { ...person.consent, status: 'given', at: since },
    meeting: { ...person.meeting, status: 'done' },
    maternal: { ...person.maternal, status: 'pregnant', edd: '2027-07-20', eddFrom: 'scan', since },
    chronic: { ...person.chronic, conditions: [{ condition: 'hypertension', since }] },
    medication: { ...person.medication, medicines: [medicine] },
  } as Person;
}

let stored = 0;
fill = (context) => {
  const person = mother(context, Math.floor(stored++ / aMinute));
  const changes = { person, contactPoint: null, observations: [], audit: [], withdrawals: [], receipts: [] };
  return { changes, outgoing: [], wakes: { set: [...wakesOf(person, programme)], cancel: [] }, events: [] };
};
store.connection.pragma('synchronous = OFF');
for (let first = 0; first < people; first += 500) {
  const some = Array.from({ length: Math.min(500, people - first) }, (_, i) => first + i);
  await Promise.all(some.map((i) => write(`synthetic-${i}`, 'salam', `fill:${i}`)));
  await corridor.handler.idle();
  if ((first + 500) % 25_000 === 0) console.log(`stored ${first + 500}`);
}
fill = null;
const items = spread(wanted);
console.log(`${items} active items`);
store.connection.pragma('synchronous = FULL');
store.connection.pragma('wal_checkpoint(TRUNCATE)');

/**
 * Brings the active items to that number: copies of everybody with all their rows, each due a month after the one before, as
 * often as it takes, or what comes last is left out. Returns how many there are.
 */
function spread(most: number): number {
  const { connection } = store;
  const count = () => connection.prepare('SELECT count(*) FROM wakes').pluck().get() as number;
  const latest = 'SELECT key FROM wakes ORDER BY due_at DESC, key DESC LIMIT max(0, ?)';
  const least = connection.prepare('SELECT max(key) FROM keys').pluck().get() as number;
  const own = count();
  for (let copy = 1; count() < most; copy++) {
    const at = { by: least * copy, of: `copy-${copy}-`, later: 30 * 86_400_000 * copy, least };
    const from = (table: string, columns: string) =>
      connection.prepare(`INSERT INTO ${table} ${columns} FROM ${table} WHERE key <= @least`);
    connection.transaction(() => {
      from('keys', '(key, person, wrapped) SELECT key + @by, @of || person, wrapped').run(at);
      from('people', '(key, version, document) SELECT key + @by, version, document').run(at);
      from('person_records', '(key, document) SELECT key + @by, document').run(at);
      from('person_readings', '(key, document) SELECT key + @by, document').run(at);
      connection
        .prepare(`INSERT INTO wakes (id, person, plan, item, nth, due_at)
          SELECT @of || id, person + @by, plan, item, nth, due_at + @later FROM wakes WHERE person <= @least`)
        .run(at);
    })();
    console.log(`copied ${own * (copy + 1)} items`);
  }
  connection.prepare(`DELETE FROM wakes WHERE key IN (${latest})`).run(count() - most);
  return count();
}

/** Everything that is due at that instant is accepted, decided and committed. Returns how many and how long it took. */
async function tick(at: Instant): Promise<{ fired: number; ms: number }> {
  now = at;
  const begun = performance.now();
  const fired = await clock.ring(at);
  await corridor.handler.idle();
  return { fired, ms: performance.now() - begun };
}

// A thousand take their dose each minute; where there are no more people than that, each morning is one tick.
const minutesOfPeople = Math.ceil(people / aMinute);
const plainTick = plainLoop();
const ticks: number[] = [];
const plains: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const day = Math.floor(round / minutesOfPeople);
  const at = morning + minutes(1_440 * day + (round % minutesOfPeople));
  if (round > 0 && round % minutesOfPeople === 0) await quiet(at - 1);
  const { fired, ms } = await tick(at);
  const plain = plainTick();
  if (round === 0) continue; // The first one warms up.
  ticks.push((ms * aMinute) / fired);
  plains.push(plain);
}
const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
const tickMs = median(ticks);
const plainMs = median(plains);
console.log(`ticked ${rounds} times, ${tickMs.toFixed(0)} ms for 1,000; plain loop ${plainMs.toFixed(0)} ms`);

/** What else a day brings is let pass unmeasured. */
async function quiet(until: Instant): Promise<void> {
  await tick(until);
}

/**
 * The plain loop on a file of its own with as many items: what is due is put off, and a row to be sent is written. Returns what
 * fires a thousand, and tells how many milliseconds that took.
 */
function plainLoop(): () => number {
  const db = new Database(path.join(folder, 'plain.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table items (id integer primary key, due_at integer, person integer);
    create index due on items (due_at);
    create table outbox (id integer primary key, item integer, body text);
    with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${items})
    insert into items (due_at, person) select i, i from n;`);
  const due = db.prepare('select id, due_at from items where due_at < ? order by due_at limit 500');
  const put = db.prepare('update items set due_at = due_at + 86400000 where id = ?');
  const say = db.prepare('insert into outbox (item, body) values (?, ?)');
  let until = 0;
  return () => {
    const begun = performance.now();
    until += aMinute;
    for (;;) {
      const rows = due.all(until % items) as { id: number }[];
      if (rows.length === 0) break;
      db.exec('begin');
      for (const { id } of rows) {
        put.run(id);
        say.run(id, 'a reminder of ordinary length, as people get it every morning');
      }
      db.exec('commit');
    }
    return performance.now() - begun;
  };
}

/** How long dangerous messages wait for their answer, one every so often while `during` runs; p99 in milliseconds. */
async function dangers(name: string, least: number, during: Promise<unknown>): Promise<number> {
  const took: number[] = [];
  let going = true;
  void during.finally(() => {
    going = false;
  });
  const open: Promise<void>[] = [];
  for (let i = 0; i < least || going; i++) {
    const address = `danger-${name}-${i}`;
    const begun = performance.now();
    open.push(
      new Promise((resolve) => {
        answered.set(address, (at) => {
          took.push(at - begun);
          resolve();
        });
      }),
    );
    await write(address, 'i want to kill myself', `danger:${name}:${i}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await Promise.all(open);
  took.sort((a, b) => a - b);
  return took[Math.floor(took.length * 0.99)]!;
}

// What the ticks left in the outbox is not sent first.
store.connection.exec("UPDATE outbox SET state = 'sent' WHERE state IN ('due', 'held')");
passesSince = performance.now();
corridor.dispatcher.start();
await dangers('warm', 20, Promise.resolve());
const idle = await dangers('idle', 100, Promise.resolve());
// The whole next morning at once: every dose, and everything else that fell due meanwhile.
now = morning + minutes(1_440 * (2 + Math.ceil(rounds / minutesOfPeople)));
let burstDue = 0;
const burst = await dangers(
  'burst',
  100,
  clock.ring(now).then(async (rung) => {
    burstDue = rung;
    await corridor.handler.idle();
  }),
);
corridor.dispatcher.stop(AbortSignal.abort()).catch(() => {});
console.log(JSON.stringify({ items, tickMs, plainMs, idle, burst, burstDue }));
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
