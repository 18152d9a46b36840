import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Wake } from '#src/care/decision.ts';
import type { Event, Happening } from '#src/care/event.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import { newContactPoint, type Person } from '#src/care/person.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import type { Instant } from '#src/care/words.ts';
import { personWith, programmeWith } from './people.ts';

/**
 * One synthetic person's life through the real decisions, with the rules of the store kept by hand: a wake becomes an event
 * once, an id never comes twice, a withdrawal takes back what was not sent.
 */
export class Life {
  now: Instant;
  context: Context;
  /** Everything that was ever decided to be said, with the instant of the decision. */
  readonly said: { readonly row: Outgoing; readonly at: Instant }[] = [];
  /** Said, not sent yet: what a withdrawal still reaches. */
  waiting: Outgoing[] = [];
  readonly happened = new Set<string>();
  readonly wakes = new Map<string, Wake>();
  private count = 0;

  constructor(now: Instant, change: Partial<Person> = {}) {
    this.now = now;
    const person = personWith(change);
    const contactPoint = newContactPoint({
      ...{ id: 'c1', person: person.id, channel: 'phone', account: 'main', address: 'synthetic' },
    });
    this.context = { programme: programmeWith(), person, contactPoint };
    for (const wake of wakesOf(person, this.context.programme)) this.wakes.set(wake.id, wake);
  }

  get person(): Person {
    return this.context.person;
  }

  /** The keys that were said since that index. */
  keys(from = 0): string[] {
    return this.said.slice(from).flatMap(({ row }) => (row.body.kind === 'say' ? row.body.keys : []));
  }

  hear(text: string, choice: string | null = null): string[] {
    return this.happen(`message:${this.count}`, { type: 'message.received', text, choice, media: null, edited: false });
  }

  /** Puts values into the document as another decision would have, wakes and all. */
  change(fields: Partial<Person>): void {
    const before = wakesOf(this.person, this.context.programme);
    this.context = { ...this.context, person: { ...this.person, ...fields } };
    for (const wake of before) this.wakes.delete(wake.id);
    for (const wake of wakesOf(this.person, this.context.programme)) this.wakes.set(wake.id, wake);
  }

  /** Lets time pass. With `down` nothing is handled until it has passed: a process that was not running. */
  pass(ms: number, down = false): string[] {
    const from = this.said.length;
    const until = this.now + ms;
    if (down) this.now = until;
    for (let n = 0; n < 20_000; n += 1) {
      const due = [...this.wakes.values()].filter((w) => w.dueAt <= until).sort((a, b) => a.dueAt - b.dueAt)[0];
      if (!due) {
        this.now = until;
        return this.keys(from);
      }
      this.now = Math.max(this.now, due.dueAt);
      this.ring(due);
    }
    throw new Error('wakes never end');
  }

  /** A wake becomes an event, as the clock does it: a second time it is a duplicate and only forgotten. */
  ring(wake: Wake): void {
    this.wakes.delete(wake.id);
    if (this.happened.has(wake.id)) return;
    const { plan, item, nth, dueAt } = wake;
    this.happen(wake.id, { type: 'occurrence.due', plan, item, nth, dueAt });
  }

  happen(id: string, happening: Happening): string[] {
    this.count += 1;
    this.happened.add(id);
    const event: Event = { id, subject: { person: this.person.id }, sentAt: this.now, at: this.now, ...happening };
    const from = this.said.length;
    const decision = decide(this.context, event);
    for (const withdrawal of decision.changes.withdrawals)
      this.waiting = this.waiting.filter((r) =>
        'topic' in withdrawal
          ? r.topic !== withdrawal.topic
          : 'contactPoint' in withdrawal
            ? r.contactPoint !== withdrawal.contactPoint
            : r.id !== withdrawal.outgoing,
      );
    this.waiting.push(...decision.outgoing);
    for (const row of decision.outgoing) this.said.push({ row, at: this.now });
    for (const id of decision.wakes.cancel) this.wakes.delete(id);
    for (const wake of decision.wakes.set) this.wakes.set(wake.id, wake);
    this.context = apply(this.context, decision.changes);
    return this.keys(from);
  }
}
