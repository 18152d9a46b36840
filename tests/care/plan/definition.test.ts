import { describe, expect, it } from 'vitest';
import { parsePlan } from '#src/care/plan/definition.ts';
import { shippedPlans } from './plans.ts';

const plan = (change: object = {}, item: object = {}) => ({
  id: 'trial',
  version: 1,
  title: 'A synthetic plan',
  for: 'pregnant',
  'counts from': 'edd',
  topic: 'pregnancy',
  source: 'synthetic',
  reviewedBy: null,
  verifiedOn: null,
  items: [{ id: 'visit', on: ['week 12', 'week 20'], at: '10:00', 'worth saying for': '3 days', says: 'a.b', ...item }],
  ...change,
});

describe('a plan file', () => {
  it('ships with the plans the programme names', () => {
    expect(shippedPlans().map((p) => p.id)).toEqual([
      'antenatal',
      'breathing',
      'crisis',
      'diabetes',
      'epilepsy',
      'heart',
      'hypertension',
      'loss',
      'low-mood',
      'postnatal',
      'supporter',
      'tb',
      'vaccines',
    ]);
    expect(shippedPlans().every((p) => p.reviewedBy === null)).toBe(true);
  });

  it('asks for the eight WHO contacts', () => {
    const antenatal = shippedPlans().find((p) => p.id === 'antenatal')!;
    const contacts = antenatal.items.find((i) => i.id === 'contact-coming')!;
    expect(contacts.days.map((d) => d / 7)).toEqual([12, 20, 26, 30, 34, 36, 38, 40]);
    expect(contacts.shiftDays).toBe(-7);
  });

  it('reads as days, shifts and spans', () => {
    const [item] = parsePlan('x.yaml', plan({}, { moved: '2 days after', every: '10 weeks', to: 'week 42' })).items;
    expect(item).toMatchObject({
      days: [84, 140],
      repeatDays: 70,
      ends: [{ day: 294 }],
      shiftDays: 2,
      windowMs: 3 * 86_400_000,
    });
  });

  it.each([
    [plan({ version: 0 }), 'version'],
    [plan({ for: 'everyone' }), 'for'],
    [plan({ extra: 1 }), 'extra'],
    [plan({}, { at: '25:00' }), 'items.0.at'],
    [plan({}, { on: ['12 weeks'] }), 'items.0.on.0'],
    [plan({}, { on: ['week 20', 'week 12'] }), 'items.0.on'],
    [plan({}, { every: '2 weeks' }), 'items.0.every'],
    [plan({}, { 'worth saying for': 'ever' }), 'items.0.worth saying for'],
    [plan({}, { says: undefined }), 'items.0.says'],
    [plan({}, { asks: 'mood' }), 'items.0.says'],
    [plan({}, { asks: 'danger-signs' }), 'items.0.signs'],
    [plan({}, { asks: 'danger-signs', signs: ['bleeding'] }), 'items.0.signs.0'],
    [plan({ items: [...plan().items, ...plan().items] }), 'items.1.id'],
    [null, '(top)'],
  ])('is refused with an error that names the file and the field (%#)', (parsed, field) => {
    expect(() => parsePlan('schedules/trial.yaml', parsed)).toThrow('schedules/trial.yaml');
    expect(() => parsePlan('schedules/trial.yaml', parsed)).toThrow(field);
  });
});
