import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import type { Person } from '#src/care/person.ts';
import { contextOf, message } from '../kit.ts';

/** Synthetic. */
const at = Date.parse('2026-11-23T10:00:00+05:00');
const questions = ['screening 1', 'plan signs', 'plan words', 'plan weight', 'chronic reading', 'medicine name'];

/** What a mother near her day is left with who was asked this and writes that. */
function told(question: string, text: string): Person {
  const [dialogue = '', step = ''] = question.split(' ');
  const context = contextOf();
  const person: Person = {
    ...context.person,
    maternal: { ...notMaternal, status: 'pregnant', edd: '2026-11-25', eddFrom: 'scan', since: at - 9e9 },
    screening: {
      ...context.person.screening,
      running: dialogue === 'screening' ? { instrument: 'phq-2', answers: [], startedAt: at } : null,
    } as Person['screening'],
    asking: { dialogue, step, options: [], topic: 'care', askedAt: at, data: { plan: 'antenatal', item: 'check-in' } },
  };
  return apply({ ...context, person }, decide({ ...context, person }, message(text, 'told', at + 60_000)).changes)
    .person;
}

describe('a birth or a loss that is told while something else is asked', () => {
  it.each(questions)('is heard before the open question: %s', (question) => {
    for (const text of ['my baby was born today', 'beti hui hai', 'beti hui hai, dono theek hain']) {
      const { maternal, asking } = told(question, text);
      expect([text, maternal.status]).toEqual([text, 'born']);
      if (maternal.babyAlive === null) expect([text, asking?.step]).toEqual([text, 'baby']);
    }
    const lost = told(question, 'mera miscarriage ho gaya');
    expect(lost.maternal.status).toBe('maybe-lost');
    // Danger is asked about first, and this question then.
    expect(lost.asking?.step === 'loss' || lost.timers['maternal:loss'] !== undefined).toBe(true);
  });

  it.each(questions)('is not made of what is no news: %s', (question) => {
    for (const text of ['when will my baby be born?', 'theek hai', '2'])
      expect([text, told(question, text).maternal.status]).toEqual([text, 'pregnant']);
  });
});
