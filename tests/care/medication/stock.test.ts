import { describe, expect, it } from 'vitest';
import { Life } from '../plan/life.ts';
import { at, medicine } from '../plan/people.ts';

const start = at('2026-03-02T05:00Z');
const life = (...names: string[]): Life => {
  const medicines = names.map((name, n) => medicine({ id: `m${n + 1}`, name, addedAt: start, startsOn: '2026-03-02' }));
  return new Life(start, { medication: { medicines, nextNumber: names.length + 1, doses: [] } });
};
const left = (of: Life) =>
  Object.fromEntries(Object.entries(of.person.medication.stock ?? {}).map(([id, s]) => [id, s.left]));

describe('how many are left, in free words', () => {
  it.each([
    ['20 tablets left', { m1: 20 }],
    ['metformin 500 20 left', { m1: 20 }],
    ['Metformin ki 20 goliyan bachi hain', { m1: 20 }],
    ['metformin 500 ki sirf 12 goliyan reh gayi hain', { m1: 12 }],
    ['میٹفارمن کی ۲۰ گولیاں باقی ہیں', { m1: 20 }],
    ['20 گولیاں باقی ہیں', { m1: 20 }],
  ])('%s', (text, expected) => {
    const of = life(/\p{Script=Arabic}.*میٹ|میٹ/u.test(text) ? 'میٹفارمن 500' : 'Metformin 500');
    expect(of.hear(text)).toEqual(['medicine.left-noted']);
    expect(left(of)).toEqual(expected);
  });

  it('what was bought in number is a danger’s words first', () => {
    const of = life('Metformin 500');
    expect(of.hear('I bought 30 tablets')).not.toContain('medicine.left-noted');
    expect(left(of)).toEqual({});
  });

  it('asks which, where several could be meant', () => {
    const of = life('Metformin 500', 'Aspirin');
    expect(of.hear('20 tablets left')).toEqual(['medicine.ask-which-stock']);
    expect(of.hear('aspirin 20 left')).toEqual(['medicine.left-noted']);
    expect(left(of)).toEqual({ m2: 20 });
  });

  it.each([
    'dawai ke 2 din reh gaye hain',
    'metformin 500 mg left me tired',
    'meri 3 behnein bachi hain',
    'kuch goliyan bachi hain',
    'refill?',
  ])('counts nothing in: %s', (text) => {
    const of = life('Metformin 500');
    of.hear(text);
    expect(left(of)).toEqual({});
  });

  it('an old or broken button calls nobody', () => {
    const of = life('Metformin 500');
    for (const payload of [
      'refill/',
      'refill/nonsense',
      'stock/m9',
      'not/2020-01-01/08:00/m1',
      'rest/2020-01-01/08:00',
    ])
      expect(of.hear('', `medicine:${payload}`)).not.toEqual([]);
    expect(of.person.handover).toBeNull();
  });
});
