import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Event } from '#src/care/event.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import type { Person } from '#src/care/person.ts';
import { languages } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

/** Everything here is synthetic. */
const said = (d: Decision) => d.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
const keys = (d: Decision) => said(d).flatMap((s) => s.keys);
const asks = (fields: Partial<Person>, text: string) => decide(contextOf(fields), message(text));
const question = 'when are the vaccines of my baby due?';

function phrasing(fields: Partial<Person> = {}): Context {
  const context = contextOf(fields, true);
  return { ...context, programme: { ...context.programme, model: { enabled: true, holdMs: 4_000, phrases: true } } };
}

function phrased(text: string, when = at + 900, entries = ['vaccines']): Event {
  const provenance = { prompt: 'phrase@test', model: 'synthetic', latencyMs: 900, tokens: 90 };
  return eventOf({ type: 'phrase.given', about: 'e1', entries, phrase: { text }, provenance }, 'e2', when);
}

describe('a question', () => {
  it.each([
    ['en', 'when are the vaccines of my baby due?'],
    ['ur', 'بچے کے حفاظتی ٹیکے کب لگتے ہیں؟'],
    ['ur-Latn', 'bachay ke hifazati teeke kab lagte hain'],
  ] as const)('is answered at once where there is no model (%s)', (language, text) => {
    const decision = asks({ language }, text);
    expect(keys(decision)).toEqual(['library.vaccines']);
    expect(decision.outgoing.map((o) => o.body.kind)).toEqual(['say']);
    expect(said(decision)[0]).toMatchObject({ language, options: [{ id: 'menu:human' }] });
    expect(decision.outgoing[0]).toMatchObject({ topic: 'baby', dueAt: at });
    expect(decision.changes.audit.map((a) => a.action)).toContain('library.answered');
  });

  it('of which nothing is known is told so, with a person one tap away, and not twice in the same words', () => {
    for (const language of languages) {
      const text = { en: 'can I eat papaya?', ur: 'کیا پپیتا کھا سکتے ہیں؟', 'ur-Latn': 'kya papita khana theek hai?' }[
        language
      ];
      const first = asks({ language }, text);
      expect(keys(first)).toEqual(['talk.no-answer']);
      expect(said(first)[0]!.options.map((o) => o.id)).toContain('menu:human');
      const then = apply(contextOf({ language }), first.changes);
      expect(keys(decide(then, message(text, 'e2', at + 60_000)))).toEqual(['menu.listening']);
    }
  });

  it('is not answered from the library while danger stands, or in words that hold any', () => {
    const danger = {
      concern: 'suicide-intent',
      urgency: 'urgent',
      evidence: 'x',
      subject: 'self',
      event: 'e0',
      at,
    } as const;
    expect(keys(asks({ concerns: [danger] }, question)).filter((k) => /^(library|talk|selfhelp)\./.test(k))).toEqual(
      [],
    );
    const bleeding = asks({}, 'when are the vaccines of my baby due? I am bleeding a lot and 30 weeks pregnant');
    expect(keys(bleeding)[0]).toMatch(/^danger\./);
  });

  it('is not answered before a person agreed, after they said stop, nor in a counselor’s chat', () => {
    const counselor = { id: 'c', name: 'Ayesha' };
    const asked = decide(contextOf(), message('human', 'e0'));
    const called = apply(contextOf(), asked.changes);
    const claim = eventOf({ type: 'handover.claimed', handover: called.person.handover!.id, counselor }, 'e5');
    const claimed = apply(called, decide(called, claim).changes);
    expect(keys(decide(called, message(question, 'e9'))).filter((k) => k.startsWith('library.'))).toEqual([]);
    expect(said(decide(claimed, message(question, 'e9')))).toEqual([]);
    expect(keys(asks({ optedOutAt: at - 1 }, question))).toEqual(['menu.is-stopped']);
    const unmet = decide(contextOf({ consent: { status: 'unasked', at: null } }), message(question));
    expect(keys(unmet).filter((k) => k.startsWith('library.'))).toEqual([]);
  });

  it('never takes the place of an answer that was asked for, and leaves an open question open', () => {
    const asking = {
      dialogue: 'medicine',
      step: 'name',
      options: [],
      data: {},
      topic: 'medicine',
      askedAt: at,
    } as const satisfies Person['asking'];
    expect(keys(asks({ asking }, 'folic acid'))[0]).toMatch(/^medicine\./);
    const decision = asks({ asking: { ...asking, dialogue: 'plan', step: 'kept' } }, question);
    expect(keys(decision)).toEqual(['library.vaccines']);
    expect(apply(contextOf({ asking }), decision.changes).person.asking).toMatchObject({
      dialogue: 'plan',
      step: 'kept',
    });
  });

  it('of a mother who lost, or may have lost, brings up no baby and no pregnancy', () => {
    for (const status of ['lost', 'maybe-lost'] as const)
      for (const text of [
        question,
        'when is my next visit in pregnancy',
        'what are baby blues?',
        'newborn ko garam kaise rakhein',
      ]) {
        const decision = asks({ maternal: { ...notMaternal, status, lostOn: '2026-11-20', since: at } }, text);
        expect(
          keys(decision).filter((k) => k.startsWith('library.')),
          text,
        ).toEqual([]);
      }
    const alive = { ...notMaternal, status: 'born', bornOn: '2026-11-20', babyAlive: false, since: at } as const;
    expect(keys(asks({ maternal: alive }, question))).not.toContain('library.vaccines');
  });

  it('about taking a medicine goes to a doctor, a reading is noted, and who tells of themselves is asked on', () => {
    expect(keys(asks({}, 'can I take panadol with metformin?'))).toEqual(['danger.medicine-problem-soon']);
    expect(keys(asks({}, 'fasting sugar 110'))).not.toContain('library.sugar-goal');
    expect(keys(asks({}, 'I have diabetes'))).toEqual(['chronic.offer.diabetes']);
    expect(keys(asks({}, 'I am 30 weeks pregnant'))[0]).toMatch(/^maternal\./);
    expect(keys(asks({}, 'I feel sad'))).toEqual(['screening.offer']);
  });

  it('beside a low mood or a task for another day must be surely known; what was found is still a human’s task', () => {
    const decision = asks({}, 'how is depression treated?');
    expect(keys(decision)).toEqual(['library.depression-treatment']);
    expect(said(decision)[0]!.options.map((o) => o.id)).toEqual(['selfhelp:start/activity', 'menu:human']);
    expect(decision.changes.person).toMatchObject({ handover: { state: 'open', urgency: 'soon' } });
    const soon = { concern: 'mood', urgency: 'soon', evidence: 'x', subject: 'self', event: 'e0', at } as const;
    expect(keys(asks({ concerns: [soon] }, question))).toEqual(['library.vaccines']);
    const vague = 'which food to avoid if a pregnant woman is tired of rice and lentils?';
    expect(keys(asks({ concerns: [soon] }, vague)).filter((k) => k.startsWith('library.'))).toEqual([]);
  });

  it('beside which a danger is told that the question itself excuses is no reason to miss it', () => {
    const decision = asks({}, 'maine bohat si goliyan kha li hain. first aid for a snake bite?');
    expect(keys(decision)[0]).toMatch(/^danger\./);
    expect(decision.changes.person?.handover).toMatchObject({ state: 'open', urgency: 'emergency' });
  });

  it('with a reading in it is the reading’s', () => {
    for (const text of ['bp 150/95, what is normal blood pressure?', 'my sugar is 210, how much should sugar be?'])
      expect(
        keys(asks({}, text)).filter((k) => k.startsWith('library.')),
        text,
      ).toEqual([]);
  });
});

describe('an answer in a model’s words', () => {
  const good =
    "Pakistan's vaccines are due at birth, at 6, 10 and 14 weeks, at 9 months and at 15 months. Take the card each time.";

  it('is asked for beside the answer, which waits, only where the programme lets the model and the person agreed', () => {
    const decision = decide(phrasing(), message(question));
    const asked = decision.outgoing.find((o) => o.body.kind === 'phrase')!;
    expect(asked).toMatchObject({ contactPoint: null, body: { about: 'e1', question, language: 'en' } });
    expect(asked.body.kind === 'phrase' && asked.body.entries.map((e) => e.id)).toEqual(['vaccines']);
    expect(decision.outgoing.find((o) => o.body.kind === 'say')?.dueAt).toBe(at + 4_000);
    expect(decide(contextOf({}, true), message(question)).outgoing.some((o) => o.body.kind === 'phrase')).toBe(false);
  });

  const waiting = () => {
    const context = phrasing();
    return apply(context, decide(context, message(question)).changes);
  };

  it('takes the place of the answer that waits where every check holds', () => {
    const decision = decide(waiting(), phrased(good));
    expect(said(decision).map((s) => s.text)).toEqual([good]);
    expect(keys(decision)).toEqual(['library.vaccines']);
    expect(decision.outgoing[0]!.insteadOf).toBe('e1/0');
    expect(decision.changes.withdrawals).toEqual([{ outgoing: 'e1/0' }]);
    expect(decision.changes.audit.map((a) => `${a.action} ${a.detail}`).join()).toMatch(
      /phrase\.used e1 synthetic phrase@test/,
    );
  });

  it.each([
    ['a wrong number', good.replace('14', '16'), 900],
    ['advice', `${good} Give paracetamol after each one.`, 900],
    ['another language', 'Teeke paidaish par lagte hain, aur card har bar saath le jayein.', 900],
    ['nothing', '', 900],
    ['what comes too late', good, 4_000],
  ])('is dropped for %s, and the answer goes as it is', (_, text, after) => {
    const decision = decide(waiting(), phrased(text, at + after));
    expect(decision.outgoing).toEqual([]);
    expect(decision.changes.withdrawals).toEqual([]);
    const [entry] = decision.changes.audit;
    expect(entry).toMatchObject({ actor: 'model', action: 'phrase.dropped' });
    expect(entry!.detail).not.toContain('birth');
  });

  it('is dropped where danger came between, for an entry that does not wait, and for one that nobody approved', () => {
    const context = waiting();
    const risk = apply(context, decide(context, message('I want to kill myself', 'e7', at + 500)).changes);
    expect(said(decide(risk, phrased(good)))).toEqual([]);
    expect(said(decide(waiting(), phrased(good, at + 900, ['no-such-entry'])))).toEqual([]);
    expect(said(decide(waiting(), phrased(good, at + 900, ['vaccines', 'visits'])))).toEqual([]);
    expect(said(decide(phrasing(), phrased(good)))).toEqual([]);
  });

  it('may be silence, which is on record', () => {
    const event = eventOf({
      type: 'phrase.given',
      about: 'e1',
      entries: ['vaccines'],
      phrase: { unavailable: 'timeout' },
      provenance: null,
    });
    const decision = decide(waiting(), event);
    expect(decision.outgoing).toEqual([]);
    expect(decision.changes.audit).toMatchObject([{ action: 'phrase.unavailable', detail: 'e1 timeout' }]);
  });
});
