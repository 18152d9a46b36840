import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Arrival, Counselor } from '#src/care/event.ts';
import { answerWithin } from '#src/care/handover/flow.ts';
import { dateOf, timeOf } from '#src/care/plan/calendar.ts';
import type { Programme } from '#src/care/programme.ts';
import { type Instant, minutes, type Urgency } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import type { TeamFigures } from '#src/console/teamFigures.ts';
import { addTeamworkRoutes } from '#src/console/teamwork.ts';
import { type TeamworkView, teamworkCsvPath, teamworkPath } from '#src/console/wire.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';

/**
 * A week of a team's work, decided by care and written by the real store, which is closed and opened in the middle of it. What
 * the page shows is held against what the script did. All people, counselors and words are synthetic.
 */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-team-'));
const zone = 'Asia/Karachi';
const began: Instant = Date.parse('2027-01-11T00:00+05:00');
const ended: Instant = began + 7 * 86_400_000 - 1;
const counselors: readonly Counselor[] = ['Amna', 'Bano', '=Cyra,"C"'].map((name, n) => ({ id: `c${n}`, name }));

/** What the script did, by which the counts are judged. */
interface Truth {
  readonly urgency: Urgency;
  readonly openedAt: Instant;
  readonly claims: readonly { readonly by: string; readonly after: number }[];
  readonly answered: { readonly by: string; readonly after: number } | null;
  readonly rerouted: number;
  readonly late: boolean;
}
const truths: Truth[] = [];
/** When the service itself opened another one for somebody, whom it asked afterwards how they are. */
const again: Instant[] = [];
const people = new Map<string, string>();
let calls = 0;
let programme: Programme;
let store: SqliteStore;
let view: TeamworkView;
let csv: string;

/** The corridor on a clock of the script's own. */
async function handle(arrivals: readonly Arrival[], at: Instant): Promise<void> {
  await store.accept(arrivals);
  for (let waiting = await store.waiting(0, 50); waiting.length > 0; waiting = await store.waiting(0, 50)) {
    for (const one of waiting) {
      const [loaded] = await store.load([one]);
      const event = { ...one.arrival, at };
      const decision = decide({ programme, ...loaded!.documents }, event);
      await store.commit([{ waiting: one, event, loaded: loaded!, decision }]);
    }
  }
}

async function ring(until: Instant): Promise<void> {
  for (let due = await store.dueWakes(until, 50); due.length > 0; due = await store.dueWakes(until, 50)) {
    for (const { id, person, plan, item, nth, dueAt } of due) {
      const of = { id, subject: { person }, sentAt: dueAt, type: 'occurrence.due' } as const;
      await handle([{ ...of, plan, item, nth, dueAt }], dueAt);
    }
  }
}

/** Small and seeded: the same week every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const open = async () => openSqliteStore({ file: path.join(folder, 'team.db'), masterKey: Buffer.alloc(32, 5) });

/** One person in danger: written at `t`, claimed, perhaps left in silence and claimed by another, answered or not, closed. */
async function life(n: number, t: Instant, roll: () => number): Promise<void> {
  const text = n % 3 === 0 ? 'I want to kill myself tonight' : 'mera shohar mujhe maarta hai';
  const subject = { contactPoint: { channel: 'phone', account: 'main', address: `synthetic-${n}` } };
  const said = { type: 'message.received', text, choice: null, media: null, edited: false } as const;
  await ring(t);
  await handle([{ id: `phone:${n}`, subject, sentAt: t, ...said }], t);
  const { person } = (await store.contactPointOf('phone', 'main', `synthetic-${n}`))!;
  const deed = async (happening: object, at: Instant) => {
    await ring(at);
    await handle([{ id: `deed:${n}:${at}`, subject: { person }, sentAt: at, ...happening } as Arrival], at);
  };
  const { handover } = (await store.entry(person))!;
  const { id, urgency } = handover;
  people.set(person, id);
  const claims: { by: string; after: number }[] = [];
  let rerouted = 0;
  let at = t + minutes(0.2 + roll() * (n % 10 === 7 ? 90 : 4));
  let by = counselors[Math.floor(roll() * counselors.length)]!;
  await deed({ type: 'handover.claimed', handover: id, counselor: by }, at);
  claims.push({ by: by.id, after: at - t });
  if (n % 7 === 3) {
    at += minutes(40);
    await ring(at);
    expect((await store.entry(person))!.handover.state).toBe('open');
    rerouted += 1;
    by = counselors[(counselors.indexOf(by) + 1) % counselors.length]!;
    await deed({ type: 'handover.claimed', handover: id, counselor: by }, at);
    claims.push({ by: by.id, after: at - t });
  }
  let answered: Truth['answered'] = null;
  if (n % 11 !== 5) {
    at += minutes(0.3 + roll() * 3);
    await deed({ type: 'handover.replied', handover: id, counselor: by, text: 'synthetic reply' }, at);
    answered = { by: by.id, after: at - t };
  }
  at += minutes(1 + roll() * 2);
  await deed({ type: 'handover.closed', handover: id, counselor: by, outcome: 'safe-for-now' }, at);
  const after = (await store.entry(person))!.handover;
  expect(after.state).toBe('closed');
  calls += after.calls;
  const late = (answered?.after ?? at - t) > answerWithin[urgency];
  truths.push({ urgency, openedAt: t, claims, answered, rerouted, late });
}

beforeAll(async () => {
  const settings = readSettings({ HAMDAM_DATA: folder, HAMDAM_TIME_ZONE: zone });
  programme = loadProgramme(settings, began);
  store = await open();
  const roll = dice(20270111);
  for (let n = 0; n < 66; n++) {
    await life(n, began + n * minutes(150) + Math.floor(roll() * minutes(20)), roll);
    if (n !== 33) continue;
    await store.close();
    store = await open();
  }
  // Two that stand at the end: one that nobody took in time, one that somebody has.
  for (const [n, before] of [
    [100, 8],
    [101, 3],
  ] as const) {
    const t = ended - minutes(before);
    const subject = { contactPoint: { channel: 'phone', account: 'main', address: `synthetic-${n}` } };
    const text = 'I want to kill myself tonight';
    const said = { type: 'message.received', text, choice: null, media: null, edited: false } as const;
    await handle([{ id: `phone:${n}`, subject, sentAt: t, ...said }], t);
  }
  const taken = (await store.contactPointOf('phone', 'main', 'synthetic-101'))!.person;
  const { id } = (await store.entry(taken))!.handover;
  const claim = { type: 'handover.claimed', handover: id, counselor: counselors[1]! } as const;
  await handle([{ id: 'deed:101', subject: { person: taken }, sentAt: ended, ...claim }], ended - minutes(1));
  for (const [person, first] of people) {
    const { handover } = (await store.entry(person))!;
    if (handover.id !== first) again.push(handover.openedAt);
  }
  const app = new Hono();
  const colleagues = async () => counselors.map((c) => ({ ...c, email: `${c.id}@demo.invalid` }));
  addTeamworkRoutes(app, { house: { store, now: () => ended, colleagues }, timeZone: zone });
  view = (await (await app.request(teamworkPath)).json()) as TeamworkView;
  csv = await (await app.request(teamworkCsvPath)).text();
});
afterAll(async () => {
  await store?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const sum = (
  all: readonly { readonly figures: TeamFigures }[],
  of: 'opened' | 'claim' | 'answer' | 'late' | 'rerouted',
) => all.reduce((total, { figures }) => total + figures[of], 0);

/** Nearest rank, of the exact values. */
function rank(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
}

function near(found: number, exact: number): void {
  expect(Math.abs(found - exact), `${found} of ${exact}`).toBeLessThanOrEqual(exact * 0.05 + 1_000);
}

describe('a simulated week of a team', () => {
  it('holds both grave urgencies, silence, breaches and unanswered ones', () => {
    expect(new Set(truths.map((t) => t.urgency))).toEqual(new Set(['emergency', 'urgent']));
    for (const some of [
      truths.filter((t) => t.rerouted),
      truths.filter((t) => t.late),
      truths.filter((t) => !t.answered),
    ])
      expect(some.length).toBeGreaterThan(3);
  });

  it('is counted as it was', () => {
    const { total } = view;
    expect(total.opened).toBe(truths.length + again.length + 2);
    expect(total.closed).toBe(truths.length);
    expect(total.claim).toBe(truths.reduce((n, t) => n + t.claims.length, 0) + 1);
    expect(total.answer).toBe(truths.filter((t) => t.answered).length);
    expect(total.rerouted).toBe(truths.reduce((n, t) => n + t.rerouted, 0));
    expect(total.late).toBe(truths.filter((t) => t.late).length);
    expect(total.called).toBeGreaterThan(calls);
  });

  it('tells medians and 95ths to within 5 %, in all and by counselor', () => {
    const claims = [...truths.flatMap((t) => t.claims), { by: 'c1', after: minutes(2) }];
    const answers = truths.flatMap((t) => t.answered ?? []);
    near(
      view.total.toClaim!.median,
      rank(
        claims.map((c) => c.after),
        0.5,
      ),
    );
    near(
      view.total.toClaim!.p95,
      rank(
        claims.map((c) => c.after),
        0.95,
      ),
    );
    near(
      view.total.toAnswer!.median,
      rank(
        answers.map((c) => c.after),
        0.5,
      ),
    );
    for (const { of, figures } of view.counselors) {
      const theirs = answers.filter((a) => a.by === of).map((a) => a.after);
      expect(figures.toAnswer!.n).toBe(theirs.length);
      near(figures.toAnswer!.median, rank(theirs, 0.5));
      near(figures.toAnswer!.p95, rank(theirs, 0.95));
    }
  });

  it('adds up by hour, counselor and urgency', () => {
    const hour = (at: Instant) => `${dateOf(at, zone)}T${timeOf(at, zone).slice(0, 2)}`;
    const standing = [ended - minutes(8), ended - minutes(3)];
    const opened = Map.groupBy([...truths.map((t) => t.openedAt), ...again, ...standing], hour);
    expect(opened.size).toBeGreaterThan(50);
    for (const [of, theirs] of opened) {
      expect(view.hours.find((h) => h.of === of)?.figures.opened, of).toBe(theirs.length);
    }
    for (const measure of ['opened', 'claim', 'answer', 'late', 'rerouted'] as const) {
      expect(sum(view.hours, measure)).toBe(view.total[measure]);
      expect(sum(view.urgencies, measure)).toBe(view.total[measure]);
      if (measure !== 'opened') expect(sum(view.counselors, measure)).toBe(view.total[measure]);
    }
    expect(view.names.counselors.c0).toBe('Amna');
  });

  it('tells what stands now: who waits, for how long, who has how many', () => {
    const [emergency] = view.waiting;
    expect(emergency).toEqual({
      ...{ urgency: 'emergency', waiting: 1, overdue: 1, claimed: 1 },
      oldestAt: ended - minutes(8),
    });
    expect(view.load).toEqual([{ counselor: 'c1', has: 1 }]);
  });

  it('can be had as a file that a spreadsheet opens without running anything in it', () => {
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^hour,team,counselor,name,urgency,opened,called,claimed,answered,late,rerouted,closed,/);
    const at = (name: string) => lines[0]!.split(',').indexOf(name);
    // The one name with a comma stands in quotes; what comes after it moves by one.
    const number = (line: string, name: string) => Number(line.replace(/"(?:[^"]|"")*"/, 'q').split(',')[at(name)]);
    expect(lines.slice(1).reduce((n, line) => n + number(line, 'answered'), 0)).toBe(view.total.answer);
    expect(csv).toContain(`"'=Cyra,""C"""`);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
    expect(csv).not.toContain('synthetic');
  });
});
