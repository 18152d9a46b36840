import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { atRisk, standingUrgency } from '#src/care/conversation/concerns.ts';
import { mayBeSeen } from '#src/care/conversation/crisis.ts';
import type { Counselor, Happening } from '#src/care/event.ts';
import { unasked } from '#src/care/handover/open.ts';
import { teamsSchema } from '#src/care/handover/teams.ts';
import type { Person } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { atLeast, hours, minutes } from '#src/care/words.ts';
import { createWorld, type Said, sqliteWorld, type World } from '#src/cli/world.ts';
import type { CorridorDeps } from '#src/pipeline/corridor.ts';
import { testProgramme } from '../../conversations/house.ts';

const account = { channel: 'phone', account: 'simulated' } as const;
export const people = ['one', 'two'] as const;
export const amna: Counselor = { id: 'u-amna', name: 'Amna' };
export const bilal: Counselor = { id: 'u-bilal', name: 'Bilal' };

/** A synthetic service that is closed at night and on one day, and whose night has no rota at its ends. */
const teams = teamsSchema.parse({
  teams: [
    {
      id: 'mind',
      name: { en: 'Mind' },
      specialties: ['mental-health'],
      duty: [{ hours: '09:00-15:00' }],
      counselors: ['amna@example.org'],
    },
    { id: 'all', name: { en: 'All' }, duty: [{ hours: '08:00-18:00' }], counselors: ['bilal@example.org'] },
  ],
  supervisors: ['sana@example.org'],
  onCall: [{ hours: '20:00-05:00', counselors: ['night@example.org'] }],
  closed: ['2026-11-25'],
  capacity: 1,
});
export const start = Date.parse('2026-11-23T14:30:00+05:00');
export const holdMs = 5_000;

/** The real corridor and store on a virtual clock, with what was said to whom, and what must hold of it at every moment. */
export class Wards {
  readonly said: Said[] = [];
  /** Each reply that was given: its event, and whether it was asked to be taken back in time. */
  readonly replies: { readonly event: string; readonly person: string; readonly text: string }[] = [];
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'handover-'));
  private readonly programme: Programme = Object.freeze({ ...testProgramme(false), teams, replyHoldMs: holdMs });
  private readonly decide: CorridorDeps['decide'];
  private world!: World;
  private count = 0;
  /** How long nothing could be said at the last time the service was down. */
  private down = 0;

  constructor(decide?: CorridorDeps['decide']) {
    this.decide = decide;
  }

  async open(at = start): Promise<void> {
    this.world = await createWorld({
      programme: this.programme,
      start: at,
      seed: 1,
      said: (said) => void this.said.push(said),
      open: sqliteWorld(path.join(this.folder, 'wards.db')),
      ...(this.decide && { decide: this.decide }),
    });
    await this.world.advance(at);
  }

  /** The process ends, and another takes up the same file some minutes later. */
  async restart(after: number): Promise<void> {
    const at = this.now + minutes(after);
    await this.world.close();
    this.down = Math.max(this.down, minutes(after));
    await this.open(at);
  }

  async close(): Promise<void> {
    await this.world.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  get now(): number {
    return this.world.now();
  }

  wait(ms: number): Promise<void> {
    return this.world.advance(this.now + ms);
  }

  async writes(who: string, text: string, choice: string | null = null): Promise<void> {
    const subject = { contactPoint: { ...account, address: who } };
    const message = { type: 'message.received', text, choice, media: null, edited: false } as const;
    await this.world.happens({ id: `phone:${who}:${++this.count}`, subject, sentAt: this.now, ...message });
  }

  /** What a counselor, or whoever has it, does with somebody's last handover; nothing where there is none. Returns the event's id. */
  async does(
    who: string,
    by: Counselor | null,
    deed: (handover: string, counselor: Counselor) => Happening,
  ): Promise<string | null> {
    const person = await this.person(who);
    if (!person?.handover) return null;
    const id = `console:test:${++this.count}`;
    const happening = deed(person.handover.id, by ?? person.handover.claimedBy ?? amna);
    if (happening.type === 'handover.replied')
      this.replies.push({ event: id, person: person.id, text: happening.text });
    await this.world.happens({ id, subject: { person: person.id }, sentAt: this.now, ...happening });
    return id;
  }

  async person(who: string): Promise<Person | null> {
    const point = await this.world.store.contactPointOf(account.channel, account.account, who);
    return point ? ((await this.world.store.person(point.person))?.person ?? null) : null;
  }

  /** What must hold of everybody at every moment. */
  async holds(): Promise<void> {
    const wakes = await this.world.store.dueWakes(Number.MAX_SAFE_INTEGER, 10_000);
    for (const who of people) {
      const person = await this.person(who);
      if (!person) continue;
      for (const [name, { dueAt, nth }] of Object.entries(person.timers)) {
        const wake = wakes.find((w) => w.person === person.id && w.item === name && w.nth === nth);
        expect(wake?.dueAt, `the timer ${name} of ${who} has no wake`).toBe(dueAt);
        expect(dueAt, `the timer ${name} of ${who} has not rung`).toBeGreaterThan(this.now);
      }
      this.isCaredFor(person, who);
    }
  }

  /** An urgent handover has a named human of whom an answer is awaited, or a chain that runs; and the person is kept posted. */
  private isCaredFor(person: Person, who: string): void {
    const { handover, timers } = person;
    if (!atLeast(standingUrgency(person, this.now), 'urgent')) return;
    expect(handover, `${who} is in danger without a handover`).not.toBeNull();
    const silent = timers['handover:silent'];
    if (handover!.state === 'claimed') {
      expect(handover!.claimedBy?.name, `${who} is with nobody`).toBeTruthy();
      const wrote = person.recent.findLast((r) => r.from !== 'companion');
      const answered = handover!.answeredAt !== undefined && wrote?.from === 'counselor';
      if (!answered) expect(silent, `nobody notices that ${who} waits`).toBeDefined();
      if (silent) expect(silent.dueAt - this.now).toBeLessThanOrEqual(minutes(15));
      return;
    }
    expect(handover!.state).toBe('open');
    const call = timers['handover:call'];
    expect(call, `nobody is called for ${who}`).toBeDefined();
    expect(call!.dueAt - this.now).toBeLessThanOrEqual(minutes(60));
    expect(handover!.called, `nobody was called for ${who}`).toBeDefined();
    if (mayBeSeen({ person }) || unasked.includes(handover!.reason)) return;
    this.isKeptPosted(person, who, handover!.openedAt);
  }

  /** After the chain's own steps a person is told after an hour at the latest, then after twice as long, and daily at last. */
  private isKeptPosted(person: Person, who: string, openedAt: number): void {
    const last = this.said.findLast((s) => s.person === person.id)?.at ?? Number.NEGATIVE_INFINITY;
    const step = Math.min(Math.max(last - openedAt, hours(1)), hours(24));
    // Who is in no danger is let sleep.
    const night = atRisk(person) ? 0 : hours(11);
    const most = step + minutes(60) + night + this.down;
    expect(this.now - last, `${who} was left without word`).toBeLessThanOrEqual(most);
  }

  /** Each reply of an owner's arrived once, unless it was taken back; what was taken back never arrived. */
  async repliesHold(): Promise<void> {
    await this.wait(minutes(1));
    for (const { event, person, text } of this.replies) {
      const rows = await this.world.store.communications(person, Number.MAX_SAFE_INTEGER, 10_000);
      const row = rows.find((c) => c.id.startsWith(`${event}/`) && c.text === text);
      const arrived = this.said.filter((s) => s.body.text === text).length;
      expect(arrived, `a reply arrived ${arrived} times, ${row?.state ?? 'refused'}`).toBe(
        row?.state === 'sent' ? 1 : 0,
      );
      expect(row === undefined || row.state === 'sent' || row.state === 'withdrawn').toBe(true);
    }
  }
}
