import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Counselor, Happening } from '#src/care/event.ts';
import { isPlain } from '#src/care/handover/suggest.ts';
import { keptSuggestions, type Wish } from '#src/care/handover/suggestion.ts';
import { type Person, personSchema } from '#src/care/person.ts';
import { minutes } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

/** Everything here is made up. */
const ayesha: Counselor = { id: 'c1', name: 'Ayesha' };
const bilal: Counselor = { id: 'c2', name: 'Bilal' };
const draft: Wish = { kind: 'draft' };
const translation = (text = 'mujhe neend nahi aati'): Wish => ({
  kind: 'translation',
  message: 'm1',
  text,
  into: 'en',
});
const provenance = { prompt: 'draft@1', model: 'synthetic', latencyMs: 900, tokens: 40 };

/** A conversation that a counselor has taken because the person asked for a human. */
class Desk {
  context: Context;
  now = at;
  last: Decision | null = null;
  private count = 0;

  constructor(fields: Partial<Person> = {}, model = true) {
    const context = contextOf({ consent: { status: 'given', at }, ...fields }, model);
    this.context = context;
    this.happens({ type: 'message.received', text: 'human', choice: null, media: null, edited: false });
    this.happens({ type: 'handover.claimed', handover: this.handover, counselor: ayesha });
  }
  get person(): Person {
    return this.context.person;
  }
  get handover(): string {
    return this.person.handover!.id;
  }
  get audit(): readonly string[] {
    return this.last!.changes.audit.map(({ actor, action, detail }) => `${actor} ${action} ${detail}`);
  }
  happens(happening: Happening, after = 10_000): this {
    this.now += after;
    this.last = decide(this.context, eventOf(happening, `e${++this.count}`, this.now));
    this.context = apply(this.context, this.last.changes);
    // What was decided is a document that can be stored and read again.
    expect(personSchema.parse(this.person)).toEqual(this.person);
    return this;
  }
  asks(wish: Wish, counselor = ayesha): this {
    return this.happens({ type: 'suggestion.asked', handover: this.handover, counselor, wish });
  }
  answers(suggestion: { text: string } | { unavailable: 'timeout' }, after?: number): this {
    const about = this.person.suggestions.at(-1)!.id;
    return this.happens({ type: 'suggestion.given', about, suggestion, provenance }, after);
  }
  get question() {
    return this.last!.outgoing.map(({ body }) => body).find((b) => b.kind === 'suggest');
  }
  get says() {
    return this.last!.outgoing.filter(({ body }) => body.kind === 'say');
  }
}

describe('what a counselor asks of the model', () => {
  it('is a row to the model about the talk, and comes back to the console alone', () => {
    const desk = new Desk().asks(draft);
    expect(desk.question).toMatchObject({
      wish: { language: 'en', turns: expect.arrayContaining([{ from: 'person', text: 'human' }]) },
    });
    expect(desk.question?.known).toContain('Ayesha');
    desk.answers({ text: ' I am here with you. ' });
    expect(desk.last!.outgoing).toEqual([]);
    expect(desk.person.suggestions).toMatchObject([{ kind: 'draft', text: 'I am here with you.', unavailable: null }]);
    expect(desk.audit.join()).not.toContain('I am here');
  });

  it('is words of the counselor only when they say them, and the record tells where they began', () => {
    const desk = new Desk().asks(draft).answers({ text: 'I am here with you.' });
    const { id } = desk.person.suggestions[0]!;
    const reply = { type: 'handover.replied', handover: desk.handover, counselor: ayesha } as const;
    desk.happens({ ...reply, text: 'I am here with you.', draft: id });
    expect(desk.says).toHaveLength(1);
    expect(desk.audit).toContain(`c1 reply.began-as-draft ${id} as-it-was`);
    desk.happens({ ...reply, text: 'I am here.', draft: id });
    expect(desk.audit).toContain(`c1 reply.began-as-draft ${id} edited`);
    desk.happens({ ...reply, text: 'My own words.' });
    expect(desk.audit.join()).not.toContain('draft');
  });

  it.each<[string, Wish, Partial<Person>, boolean, Counselor]>([
    ['no-model', translation(), {}, false, ayesha],
    ['no-consent', translation(), { consent: { status: 'unasked', at: null } as never }, true, ayesha],
    ['opted-out', translation(), { optedOutAt: at }, true, ayesha],
    ['not-yours', draft, {}, true, bilal],
    ['too-long', translation('x'.repeat(4_001)), {}, true, ayesha],
    [
      'private',
      translation('my sister Made-Up'),
      {
        safety: {
          plan: { words: { helpers: 'my sister Made-Up' }, next: null, changedAt: at },
          wantsNone: false,
          followUp: null,
        },
      },
      true,
      ayesha,
    ],
  ])('is not asked where it must not be: %s', (why, wish, fields, model, counselor) => {
    const desk = new Desk({}, model);
    desk.context = { ...desk.context, person: { ...desk.person, ...fields } };
    desk.asks(wish, counselor);
    expect(desk.last!.outgoing).toEqual([]);
    expect(desk.person.suggestions).toEqual([]);
    expect(desk.audit).toEqual([`${counselor.id} suggestion.refused ${desk.handover} ${wish.kind} ${why}`]);
  });

  it('is no draft in an emergency, nor one that it has become since; a translation it may be', () => {
    const urgent = new Desk().asks(draft);
    const danger = { type: 'message.received', text: 'I want to kill myself', choice: null, media: null } as const;
    urgent.happens({ ...danger, edited: false }).answers({ text: 'Think of something nice.' });
    expect(urgent.person.suggestions.at(-1)).toMatchObject({ text: null, unavailable: 'withheld' });
    urgent.asks(draft);
    expect(urgent.question).toBeUndefined();
    expect(urgent.audit.join()).toContain('emergency');
    urgent.asks(translation()).answers({ text: 'I cannot sleep.' });
    expect(urgent.person.suggestions.at(-1)).toMatchObject({ text: 'I cannot sleep.' });
    expect(urgent.says).toEqual([]);
  });

  it('is nothing where it comes late, is silent or holds a number or a link of its own', () => {
    const late = new Desk().asks(draft).answers({ text: 'Late words.' }, minutes(2));
    expect(late.person.suggestions.at(-1)).toMatchObject({ text: null, unavailable: null });
    expect(late.audit.join()).toContain('suggestion.late');
    expect(new Desk().asks(draft).answers({ unavailable: 'timeout' }).person.suggestions.at(-1)).toMatchObject({
      unavailable: 'timeout',
    });
    for (const text of [
      'Call 0300 1234567.',
      'See www.made-up.example',
      'https://made-up.example',
      'a@made-up.example',
    ])
      expect(new Desk().asks(draft).answers({ text }).person.suggestions.at(-1), text).toMatchObject({
        text: null,
        unavailable: 'malformed',
      });
    expect(['BP was 150/95 on 2026-11-23.', '180 220', '۱۵۰/۹۵'].every(isPlain)).toBe(true);
  });

  it('is bounded, and gone with the conversation', () => {
    const desk = new Desk();
    for (let n = 0; n < 6; n++) desk.asks(translation()).answers({ text: 'x'.repeat(4_000) });
    expect(desk.person.suggestions).toHaveLength(keptSuggestions);
    desk.happens({ type: 'handover.closed', handover: desk.handover, counselor: ayesha, outcome: 'safe-for-now' });
    expect(desk.person.suggestions).toEqual([]);
  });
});
