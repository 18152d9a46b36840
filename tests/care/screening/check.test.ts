import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { decide } from '#src/care/decide.ts';
import type { Event } from '#src/care/event.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import { type Person, personSchema } from '#src/care/person.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { startMoodCheck } from '#src/care/screening/moodCheck.ts';
import { Turn } from '#src/care/turn.ts';
import { atLeast, days, hours, type Language } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const tap = (choice: string, id = 'e1', when = at): Event =>
  eventOf({ type: 'message.received', text: '', choice, media: null, edited: false }, id, when);
const write = (text: string, id = 'e1', when = at): Event =>
  eventOf({ type: 'message.received', text, choice: null, media: null, edited: false }, id, when);

/** In the middle of an instrument, its next question open. */
function amid(
  instrument: 'phq-9' | 'gad-7' | 'who-5' | 'phq-2',
  answers: (number | null)[],
  more: Partial<Person> = {},
): Context {
  const { family } = instruments[instrument];
  return contextOf({
    screening: { running: { instrument, answers, startedAt: at - hours(1) }, results: [] },
    asking: {
      dialogue: 'screening',
      step: String(answers.length + 1),
      options: [{ id: `screening:${family}:${answers.length + 1}:0`, label: 'Not at all' }],
      data: {},
      topic: 'mood',
      askedAt: at,
    },
    ...more,
  });
}

const keysOf = (context: Context, event: Event): readonly string[] =>
  decide(context, event).outgoing.flatMap((o) => (o.body.kind === 'say' ? o.body.keys : []));
const personAfter = (context: Context, event: Event): Person => apply(context, decide(context, event).changes).person;

const anyAnswer = fc.option(fc.integer({ min: 0, max: 3 }));

describe('the ninth answer', () => {
  it('is acted on at once, whatever was answered before and before anything that follows', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnswer, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (earlier, ninth) => {
          const context = amid('phq-9', earlier);
          const event = tap(`screening:phq:9:${ninth}`);
          const keys = keysOf(context, event);
          expect(keys[0]).toBe('danger.suicide-passive');
          expect(keys).not.toContain('screening.difficulty.ask');
          const person = personAfter(context, event);
          expect(person.screening.running).toBeNull();
          expect(person.screening.results.at(-1)?.answers).toEqual([...earlier, ninth]);
          expect(person.concerns.map((c) => c.concern)).toContain('suicide-passive');
          expect(atLeast(standingUrgency(person, at), 'urgent')).toBe(true);
          expect(person.handover?.state).toBe('open');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is answered again where it is given again, and is not said twice in full', () => {
    const context = contextOf();
    const once = { ...context, person: personAfter(context, tap('screening:phq:9:1')) };
    const keys = keysOf(once, tap('screening:phq:9:3', 'e2', at + hours(1)));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys).not.toContain('danger.suicide-passive');
  });

  it.each([
    ['nothing runs any more', contextOf()],
    ['other questions run', amid('gad-7', [1, 2])],
    ['the same questions have begun again', amid('phq-2', [0])],
    ['they have stopped all messages', contextOf({ optedOutAt: at - days(1) })],
    ['they have not agreed', contextOf({ consent: { status: 'withdrawn', at: at - days(1) } })],
    [
      'another danger stands already',
      contextOf({
        concerns: [
          { concern: 'cardiac', urgency: 'emergency', evidence: '', subject: 'self', event: 'e0', at: at - hours(1) },
        ],
      }),
    ],
    ['it is mended', amid('phq-9', [0, 1, 0, 0, 0, 0, 0, 0, 0])],
  ])('is acted on where %s', (_, context) => {
    const person = personAfter(context, tap('screening:phq:9:2'));
    expect(person.concerns.map((c) => c.concern)).toContain('suicide-passive');
    expect(person.screening.running).toBeNull();
  });

  it.each([
    ['en', 'yes'],
    ['en', 'several days'],
    ['en', '3 days'],
    ['ur', 'ہاں'],
    ['ur', 'کئی دن'],
    ['ur', '۱۰ دن'],
    ['ur', 'روز'],
    ['ur-Latn', 'haan ji'],
    ['ur-Latn', 'kabhi kabhi'],
    ['ur-Latn', 'har roz'],
  ] as const)('is heard in words, too (%s: %s)', (language: Language, text) => {
    const person = personAfter(amid('phq-9', [1, 1, 0, 0, 0, 0, 0, 0], { language }), write(text));
    expect(person.concerns.map((c) => c.concern)).toContain('suicide-passive');
  });

  it.each([
    ['for everybody', {}, 'urgent'],
    [
      'while pregnant',
      { maternal: { ...notMaternal, status: 'pregnant', edd: '2027-02-10', eddFrom: 'scan', since: at } },
      'emergency',
    ],
    [
      'after a birth',
      { maternal: { ...notMaternal, status: 'born', bornOn: '2026-10-20', babyAlive: true, since: at } },
      'emergency',
    ],
    [
      'half a year after a birth',
      { maternal: { ...notMaternal, status: 'born', bornOn: '2026-05-20', babyAlive: true, since: at } },
      'urgent',
    ],
    ['under 18', { meeting: { status: 'done', servedFor: 'self', ageBand: 'under-18', city: null } }, 'emergency'],
  ] as const)('is as grave as the facts have it %s', (_, fields, urgency) => {
    const person = personAfter(
      amid('phq-9', [0, 0, 0, 0, 0, 0, 0, 0], fields as Partial<Person>),
      tap('screening:phq:9:1'),
    );
    expect(person.concerns.find((c) => c.concern === 'suicide-passive')?.urgency).toBe(urgency);
  });

  it.each([
    ['skipped', tap('screening:phq:9:skip')],
    ['left by stopping', tap('screening:stop')],
    ['left alone for two days', null],
  ])('is nobody’s leave to forget where it was %s: a human looks within days', (_, event) => {
    const context = amid('phq-9', [2, 1, 0, 0, 0, 0, 0, 0], {
      timers: { 'screening:end': { nth: '1', dueAt: at, data: {} } },
    });
    const end = eventOf({ type: 'occurrence.due', plan: 'timer', item: 'screening:end', nth: '1', dueAt: at });
    const person = personAfter(context, event ?? end);
    expect(person.concerns.map((c) => [c.concern, c.urgency])).toEqual([['mood', 'soon']]);
    expect(person.handover?.urgency).toBe('soon');
  });
});

describe('a score', () => {
  it('of 20 and more calls a human at once, without a last question', () => {
    const context = amid('phq-9', [3, 3, 3, 3, 3, 3, 3, 3]);
    expect(keysOf(context, tap('screening:phq:9:0'))[0]).toBe('danger.mood');
    const person = personAfter(context, tap('screening:phq:9:0'));
    expect(person.handover).toMatchObject({ state: 'open', urgency: 'urgent' });
    expect(person.screening.results.at(-1)).toMatchObject({
      score: 24,
      band: 'severe',
      validated: true,
      language: 'en',
    });
  });

  it('in our own Urdu is marked as not validated', () => {
    const person = personAfter(amid('gad-7', [2, 2, 2, 2, 2, 2], { language: 'ur' }), tap('screening:gad:7:2'));
    expect(person.screening.results.at(-1)).toMatchObject({
      score: 14,
      band: 'moderate',
      validated: false,
      language: 'ur',
    });
    expect(person.concerns.map((c) => [c.concern, c.urgency, c.evidence])).toEqual([['mood', 'soon', 'GAD-7: 14']]);
  });

  it.each([
    [[3, 2, 2, 2], 3, 48, 'screening.intro.phq'],
    [[3, 2, 2, 3], 3, 52, null],
  ] as const)('of the WHO-5 leads to the mood questions up to 50 (%j, %i: %i)', (answers, last, score, next) => {
    const context = amid('who-5', [...answers]);
    const keys = keysOf(context, tap(`screening:who:5:${last}`));
    expect(personAfter(context, tap(`screening:who:5:${last}`)).screening.results.at(-1)).toMatchObject({ score });
    if (next) expect(keys).toContain(next);
    else expect(keys).toEqual(['screening.result.who-5.good']);
  });

  it('is not added up where an answer is missing; one that is high already brings a human', () => {
    const low = amid('gad-7', [1, null, 1, 1, 1, 1]);
    expect(keysOf(low, tap('screening:gad:7:1'))).toEqual(['screening.incomplete']);
    expect(personAfter(low, tap('screening:gad:7:1')).screening.results.at(-1)).toMatchObject({
      score: null,
      prorated: 7,
    });
    const high = personAfter(amid('phq-9', [3, 3, 3, null, null]), tap('screening:stop'));
    expect(high.screening.results.at(-1)).toMatchObject({
      score: null,
      prorated: null,
      answers: [3, 3, 3, ...Array(6).fill(null)],
    });
    expect(high.handover).toBeNull();
    const higher = personAfter(amid('phq-9', [3, 3, 3, 3]), tap('screening:stop'));
    expect(keysOf(amid('phq-9', [3, 3, 3, 3]), tap('screening:stop'))).toEqual(['screening.stopped-human']);
    const skips = amid('phq-9', [0, 0, 0, 0, 0, 0, 0, 0]);
    expect(keysOf(skips, tap('screening:phq:9:skip'))).toEqual(['screening.incomplete-human']);
    expect(higher.handover?.urgency).toBe('soon');
  });

  it('whose missing item cannot undo it leads on', () => {
    const context = amid('phq-2', [3]);
    expect(keysOf(context, tap('screening:phq:2:skip'))).toEqual(['screening.more.phq-2', 'screening.phq.3']);
    expect(keysOf(amid('phq-2', [2]), tap('screening:phq:2:skip'))).toEqual(['screening.incomplete']);
    expect(keysOf(amid('phq-2', [null]), tap('screening:phq:2:skip'))).toEqual(['screening.incomplete']);
  });

  it('that is severe before its end calls a human when the questions are stopped, and says so', () => {
    const context = amid('phq-9', [3, 3, 3, 3, 3, 3, 3]);
    expect(keysOf(context, tap('screening:stop'))[0]).toBe('danger.mood');
    expect(personAfter(context, tap('screening:stop')).concerns.map((c) => [c.urgency, c.evidence])).toEqual([
      ['urgent', 'PHQ-9: – (7/9)'],
    ]);
  });

  it('is asked for again in the time that the facts name', () => {
    const person = personAfter(amid('gad-7', [2, 2, 2, 2, 2, 2]), tap('screening:gad:7:2'));
    expect(person.timers['screening:again:gad-7']?.dueAt).toBe(at + days(28));
    expect(person.timers).not.toHaveProperty('screening:end');
    expect(person.timers).not.toHaveProperty('screening:resume');
  });
});

const payloads = [
  ...['phq', 'gad', 'who', 'epds'].flatMap((f) =>
    ['1', '2', '5', '7', '9', '10', '0', 'x', 'difficulty'].flatMap((i) =>
      ['0', '1', '3', '5', '7', 'skip', ''].map((c) => `${f}:${i}:${c}`),
    ),
  ),
  ...['phq-2', 'gad-2', 'who-5', 'epds'].flatMap((i) =>
    ['offer:yes', 'offer:no', 'start:now', 'again:yes', 'again:later', 'again:no', 'x'].map((c) => `${i}:${c}`),
  ),
  ...['later', 'stop', 'go-on:yes', 'go-on:no', '', ':', '1:2'],
].map((p) => `screening:${p}`);
const texts = [
  'I want to kill myself',
  'chest pain and sweating',
  '1',
  '2',
  '۳',
  '٤',
  'haan',
  'nahi',
  'kai din',
  'roz',
  'baad mein',
  'skip',
  'anxiety test',
  'udaas',
  'who 5',
  'menu',
  'blah',
  'stop',
  'start',
];
const timers = [
  'screening:resume',
  'screening:end',
  'screening:again:phq-9',
  'screening:again:who-5',
  'screening:again:x',
];

type Deed =
  | { tap: string }
  | { write: string }
  | { ring: string }
  | { next: true }
  | { counselor: 'claimed' | 'closed' | 'scored' };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ next: true } as const) },
  { weight: 3, arbitrary: fc.constantFrom(...payloads).map((tap) => ({ tap })) },
  { weight: 2, arbitrary: fc.constantFrom(...texts).map((write) => ({ write })) },
  { weight: 1, arbitrary: fc.constantFrom('claimed', 'closed', 'scored').map((counselor) => ({ counselor }) as const) },
  { weight: 1, arbitrary: fc.constantFrom(...timers).map((ring) => ({ ring })) },
);

/** What that deed is to the person as they are; `next` taps an answer of the open question. */
function happening(context: Context, deed: Deed, n: number, when: number): Event {
  if ('counselor' in deed) {
    const of = { handover: context.person.handover?.id ?? 'none', counselor: { id: 'c', name: 'Synthetic' } };
    const deeds = {
      claimed: { type: 'handover.claimed', ...of },
      closed: { type: 'handover.closed', ...of, outcome: 'safe-for-now' },
      scored: { type: 'screening.scored', ...of, instrument: 'epds', answers: Array<number>(10).fill(n % 4) },
    } as const;
    return eventOf(deeds[deed.counselor], `e${n}`, when);
  }
  if ('write' in deed) return write(deed.write, `e${n}`, when);
  if ('tap' in deed) return tap(deed.tap, `e${n}`, when);
  if ('ring' in deed) {
    const nth = context.person.timers[deed.ring]?.nth ?? 'none';
    return eventOf({ type: 'occurrence.due', plan: 'timer', item: deed.ring, nth, dueAt: when }, `e${n}`, when);
  }
  const options = context.person.asking?.options ?? [];
  return options.length > 0 ? tap(options[n % options.length]!.id, `e${n}`, when) : write('mood check', `e${n}`, when);
}

describe('any order of answers, refusals, words and hours', () => {
  it('breaks nothing, keeps the document in its bounds and never loses thoughts of death', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 30 })), { maxLength: 40 }), (deeds) => {
        let context = contextOf();
        let when = at;
        for (const [n, [deed, wait]] of deeds.entries()) {
          when += hours(wait);
          const before = context.person;
          const event = happening(context, deed, n, when);
          context = apply(context, decide(context, event).changes);
          const { person } = context;
          expect(personSchema.parse(JSON.parse(JSON.stringify(person)))).toEqual(person);
          const stood = standingUrgency(before, when);
          if (atLeast(stood, 'urgent') && event.type !== 'handover.closed')
            expect(atLeast(standingUrgency(person, when), stood)).toBe(true);
          if (event.type !== 'message.received') continue;
          if (/^screening:phq:9:[1-3]$/.test(event.choice ?? ''))
            expect(atLeast(standingUrgency(person, when), 'urgent')).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('a document of before', () => {
  it('opens: a result that tells less is read as one of our own wording', () => {
    const results = [{ instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0], score: 8, at }];
    const running = { instrument: 'phq-2', answers: [1], startedAt: at };
    const { screening } = personSchema.parse({ ...contextOf().person, screening: { running, results } });
    expect(screening.running).toEqual(running);
    expect(screening.results[0]).toMatchObject({ score: 8, validated: false, prorated: null, band: null, event: '' });
  });
});

describe('a plan’s wish', () => {
  it.each([
    ['2026-11-12', 0],
    ['2026-11-08', 2],
  ])('asks nobody in the first two weeks after a birth (%s)', (bornOn, messages) => {
    const context = contextOf({ maternal: { ...notMaternal, status: 'born', bornOn, babyAlive: true, since: at } });
    const turn = new Turn(context, eventOf({ type: 'occurrence.due', plan: 'x', item: 'y', nth: 'z', dueAt: at }));
    startMoodCheck(turn);
    expect(turn.outgoing).toHaveLength(messages);
  });
});
