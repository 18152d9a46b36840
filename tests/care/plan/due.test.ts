import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/care/plan/calendar.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { Life } from './life.ts';
import { at, medicine, pregnant } from './people.ts';

const start = at('2026-03-02T05:00Z');
const doses = (change = {}) => ({
  medicines: [medicine({ times: ['08:00', '14:00', '20:00'], addedAt: start, startsOn: '2026-03-02', ...change })],
  nextNumber: 2,
  doses: [],
});
const open = (reason: 'danger' | 'missed-doses') => ({
  ...{ id: 'h', state: 'open' as const, urgency: 'urgent' as const, reason, openedAt: start, calls: 1 },
  ...{ claimedBy: null, claimedAt: null, firstReplyAt: null, closedAt: null, outcome: null, setAside: [] },
});

describe('after a downtime', () => {
  it('a dose is asked about once, late, and all older ones are passed over', () => {
    const life = new Life(start, { medication: doses() });
    const keys = life.pass(days(3) + hours(10.5), true);
    expect(keys).toEqual(['medicine.dose']);
    expect(life.person.plan.done['medication:dose']).toBe('2026-03-05/20:00');
    expect(life.person.medication.doses).toHaveLength(1);
  });

  it('a dose that is too old is passed over without a word', () => {
    const life = new Life(start, { medication: doses({ times: ['08:00'] }) });
    expect(life.pass(days(3) + hours(2), true)).toEqual([]);
    expect(life.person.plan.done['medication:dose']).toBe('2026-03-05/08:00');
    expect(life.person.medication.doses).toEqual([]);
  });

  it('one check-in is asked within its window, and none beyond it', () => {
    const maternal = pregnant('2026-03-02T05:00Z', '2026-10-08');
    const late = new Life(start, { maternal });
    expect(late.pass(days(10), true).filter((k) => k === 'maternal.check-in')).toHaveLength(1);
    const over = new Life(start, { maternal });
    expect(over.pass(days(13) + hours(3), true)).toEqual([]);
    expect(over.person.plan.done['antenatal:check-in']).toBe('2026-03-02/d0008');
  });

  it('in the night nothing is said before the quiet hours end', () => {
    const life = new Life(start, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08') });
    expect(life.pass(days(1) + hours(14), true)).toEqual([]);
    expect(life.pass(hours(10))).toContain('maternal.check-in');
  });

  it('what is said ends with its window', () => {
    const life = new Life(start, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08') });
    life.pass(days(2), true);
    const row = life.said.find(({ row }) => row.body.kind === 'say' && row.body.keys[0] === 'maternal.check-in')!.row;
    expect(row.expiresAt).toBe(at('2026-03-03T06:00Z') + days(3));
    expect(row.topic).toBe('pregnancy');
    expect(row.priority).toBe('reminder');
  });
});

describe('while a danger handover stands', () => {
  const maternal = pregnant('2026-03-02T05:00Z', '2026-10-08');

  it('reminders wait; what is still worth saying comes when it is closed', () => {
    const life = new Life(start, { maternal, medication: doses(), handover: open('danger') });
    expect(life.pass(days(2))).toEqual([]);
    life.change({ handover: { ...open('danger'), state: 'closed', closedAt: life.now } });
    expect(life.pass(minutes(1))).toEqual(['medicine.dose']);
    expect(life.pass(hours(2))).toContain('maternal.check-in');
  });

  it('doses of critical medicines go on, alone', () => {
    const medication = doses();
    const critical = medicine({ id: 'm2', name: 'Insulin', critical: true, times: ['08:00'], addedAt: start });
    const both = { ...medication, medicines: [...medication.medicines, critical] };
    const life = new Life(start, { maternal, medication: both, handover: open('danger') });
    expect(life.pass(hours(22.1))).toEqual(['medicine.dose']);
    expect(life.person.medication.doses.map((d) => d.medicine)).toEqual(['m2']);
  });

  it('an occurrence that was accepted just before is not lost', () => {
    const life = new Life(start, { maternal });
    const wake = [...life.wakes.values()].find((w) => w.item === 'check-in')!;
    life.now = wake.dueAt;
    life.change({ handover: open('danger') });
    life.ring(wake);
    expect(life.said).toEqual([]);
    life.now += hours(5);
    life.change({ handover: { ...open('danger'), state: 'closed', closedAt: life.now } });
    expect(life.pass(minutes(1))).toEqual(['maternal.check-in']);
  });

  it('one for missed doses does not silence reminders', () => {
    const life = new Life(start, { medication: doses(), handover: open('missed-doses') });
    expect(life.pass(hours(4))).toEqual(['medicine.dose']);
  });
});

describe('without consent or after opting out', () => {
  it.each([{ optedOutAt: start }, { consent: { status: 'withdrawn' as const, at: start } }])(
    'nothing is said',
    (change) => {
      const life = new Life(start, {
        maternal: pregnant('2026-03-02T05:00Z', '2026-10-08'),
        medication: doses(),
        chronic: { conditions: [{ condition: 'diabetes', since: start }] },
        ...change,
      });
      expect(life.pass(days(30))).toEqual([]);
    },
  );
});

describe('one question at a time', () => {
  it('a second one waits until the first is half an hour old', () => {
    const conditions = [
      { condition: 'hypertension' as const, since: start },
      { condition: 'diabetes' as const, since: start },
    ];
    const life = new Life(start, { chronic: { conditions } });
    expect(life.pass(hours(22.2))).toEqual(['chronic.ask-sugar-fasting']);
    expect(life.pass(hours(0.5))).toEqual(['chronic.ask-pressure']);
  });

  it('a yes meant for a dose is never taken for a loss, nor the other way round', () => {
    const early = at('2026-03-03T02:55Z');
    const medication = doses({ times: ['08:00'] });
    const life = new Life(early, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08'), medication });
    expect(life.hear('main pregnant nahi hoon')).toEqual(['maternal.ask-loss']);
    expect(life.pass(minutes(20))).toEqual([]);
    expect(life.hear('haan')).toEqual(['maternal.loss-gentle']);
    expect(life.pass(minutes(20))).toEqual(['medicine.dose']);
    const other = new Life(early, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08'), medication });
    other.change({ maternal: { ...other.person.maternal, status: 'maybe-lost' } });
    other.change({ timers: { 'maternal:loss': { nth: '1', dueAt: early + minutes(6), data: { asked: '0' } } } });
    expect(other.pass(minutes(10))).toEqual(['medicine.dose']);
    other.hear('1');
    expect(other.person.maternal.status).toBe('maybe-lost');
    expect(other.pass(hours(1))).toEqual(['maternal.ask-loss']);
  });

  it('an occurrence whose date moved after it was accepted comes on its new date', () => {
    const life = new Life(start, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08') });
    const wake = [...life.wakes.values()].find((w) => w.item === 'contact-coming')!;
    life.now = wake.dueAt;
    life.change({ maternal: { ...life.person.maternal, edd: addDays('2026-10-08', 3) } });
    life.ring(wake);
    expect(life.keys()).not.toContain('maternal.contact-coming');
    expect(life.pass(days(3) + minutes(1))).toContain('maternal.contact-coming');
    expect(life.pass(days(30)).filter((k) => k === 'maternal.contact-coming')).toEqual([]);
  });
});

type Deed = (life: Life) => void;
const tap =
  (choice: string): Deed =>
  (life) =>
    void life.hear('', choice);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 * 24 }).map((h) => (life: Life) => void life.pass(hours(h))) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 12 * 24 }).map((h) => (life: Life) => void life.pass(hours(h), true)),
  },
  fc
    .constantFrom(
      '28 weeks pregnant',
      'LMP 1/2',
      'due date 10/9',
      'ultrasound due date 20/9',
      'main pregnant nahi hoon',
    )
    .map((t) => (life: Life) => void life.hear(t)),
  fc
    .constantFrom(
      'baby/well',
      'baby/lost',
      'loss:yes',
      'loss:no',
      'loss/unsure',
      'news/born',
      'news/lost',
      'news:yes',
      'replace:yes',
      'month/7',
    )
    .map((o) => tap(`maternal:${o}`)),
  fc
    .constantFrom(
      's/antenatal/check-in:yes',
      's/postnatal/newborn:yes',
      'sign/antenatal/fever',
      'other/antenatal/check-in',
      'kept:no',
    )
    .map((o) => tap(`plan:${o}`)),
  fc
    .constantFrom(
      'delivery ho gayi',
      'mera miscarriage ho gaya',
      'metformin 500 subah shaam',
      'haan',
      'nahi',
      '1',
      '2',
      'stop',
      'start',
      'bp 150/95',
    )
    .map((t) => (life: Life) => void life.hear(t)),
  fc.integer({ min: -20, max: 20 }).map((n) => (life: Life) => {
    const { maternal } = life.person;
    if (maternal.edd) life.change({ maternal: { ...maternal, edd: addDays(maternal.edd, n) } });
  }),
  fc.constant((life: Life) => {
    const { handover } = life.person;
    const counselor = { id: 'u', name: 'Trial' };
    if (!handover || handover.state === 'closed') return;
    life.happen(`claim:${life.happened.size}`, { type: 'handover.claimed', handover: handover.id, counselor });
    life.happen(`close:${life.happened.size}`, {
      type: 'handover.closed',
      handover: handover.id,
      counselor,
      outcome: 'trial',
    });
  }),
);

describe('for any life', () => {
  it('nothing about a pregnancy or a baby is said, or stays to be sent, once it has ended or may have', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 40 }), fc.integer({ min: 5, max: 40 }), (deeds, week) => {
        const life = new Life(start, {
          maternal: pregnant('2026-03-02T05:00Z', addDays('2026-03-02', 280 - 7 * week)),
        });
        for (const act of deeds) {
          // Everything that waited was sent; what is decided from now on waits until it is withdrawn.
          life.waiting = [];
          const from = life.said.length;
          const before = life.person.maternal;
          act(life);
          const { maternal } = life.person;
          const unsent = life.waiting.map((r) => r.topic);
          if (maternal.status !== 'pregnant' && maternal.status !== 'none') expect(unsent).not.toContain('pregnancy');
          if (maternal.babyAlive !== true) expect(unsent).not.toContain('baby');
          if (before.status === 'lost' && maternal.status === 'lost')
            for (const { row } of life.said.slice(from)) expect(['pregnancy', 'baby']).not.toContain(row.topic);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no plan’s item is said twice for the same occasion', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 25 }), (deeds) => {
        const life = new Life(start, { maternal: pregnant('2026-03-02T05:00Z', '2026-10-08'), medication: doses() });
        const progress = new Map<string, string>();
        for (const act of deeds) {
          act(life);
          for (const [key, nth] of Object.entries(life.person.plan.done)) {
            expect(nth >= (progress.get(key) ?? ''), `${key} went back from ${progress.get(key)} to ${nth}`).toBe(true);
            progress.set(key, nth);
          }
        }
        const contacts = life.keys().filter((k) => k === 'maternal.contact-coming');
        expect(contacts.length).toBeLessThanOrEqual(8 * 2);
      }),
      { numRuns: 25 },
    );
  });
});
