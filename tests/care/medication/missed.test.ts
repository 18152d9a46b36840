import { describe, expect, it } from 'vitest';
import {
  criticalUrgency,
  isForPregnancyOnly,
  isNeverDaily,
  isUnsafeInPregnancy,
} from '#src/care/medication/critical.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { Life } from '../plan/life.ts';
import { at, medicine, pregnant } from '../plan/people.ts';

const start = at('2026-03-02T05:00Z');
const taking = (...medicines: Parameters<typeof medicine>[0][]) => ({
  medicines: medicines.map((m, n) => medicine({ id: `m${n + 1}`, addedAt: start, startsOn: '2026-03-02', ...m })),
  nextNumber: medicines.length + 1,
  doses: [],
});

describe('medicines by name', () => {
  it.each([
    ['Insulin Lantus', 'urgent'],
    ['Epival 500', 'urgent'],
    ['warfarin', 'urgent'],
    ['انسولین', 'urgent'],
    ['Getryl 2', 'soon'],
    ['Myrin-P', 'soon'],
    ['Metformin 500', null],
    ['Panadol', null],
  ] as const)('%s is critical: %s', (name, urgency) => expect(criticalUrgency(name)).toBe(urgency));

  it('some are never daily, some not for pregnancy, some for it alone', () => {
    expect(['Methotrexate 10', 'Alendronate', 'Metformin'].map(isNeverDaily)).toEqual([true, true, false]);
    expect(['Losartan', 'Epival', 'Methyldopa'].map(isUnsafeInPregnancy)).toEqual([true, true, false]);
    expect(['Folic acid', 'Duphaston 10', 'Iron'].map(isForPregnancyOnly)).toEqual([true, true, false]);
  });
});

describe('doses that are not taken', () => {
  it('of any medicine bring a human on the third day, of a critical one at the second dose', () => {
    const life = new Life(start, { medication: taking({ times: ['20:00'] }) });
    life.pass(days(2) - hours(1));
    expect(life.person.handover).toBeNull();
    life.pass(days(1));
    expect(life.person.handover).toMatchObject({ reason: 'missed-doses', urgency: 'soon' });
    const critical = new Life(start, { medication: taking({ name: 'Lantus', critical: true, times: ['20:00'] }) });
    critical.pass(days(2) - hours(2));
    expect(critical.person.handover).toMatchObject({ reason: 'missed-doses', urgency: 'urgent' });
  });

  it('begin to count again after one that was taken', () => {
    const life = new Life(start, { medication: taking({ times: ['20:00'] }) });
    life.pass(days(2));
    life.pass(hours(10) + minutes(5));
    life.hear('le li');
    life.pass(days(2));
    expect(life.person.handover).toBeNull();
  });

  it('because nobody asked in time blame no one', () => {
    const life = new Life(start, { medication: taking({ times: ['20:00'] }) });
    for (let n = 0; n < 6; n += 1) {
      life.pass(hours(10) + minutes(1));
      life.pass(hours(13) + minutes(59), true);
    }
    expect(life.person.handover).toBeNull();
    expect(life.person.medication.doses.map((d) => d.reason)).toEqual(Array(6).fill('not-asked'));
  });

  it('ask for all medicines of a minute in one message, and keep the last ten of each', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ name: `Trialine ${n}`, times: ['08:00', '14:00', '20:00'] }));
    const life = new Life(start, { medication: taking(...many) });
    expect(life.pass(hours(4) + minutes(1))).toEqual(['medicine.dose']);
    life.hear('taken');
    expect(new Set(life.person.medication.doses.map((d) => d.state))).toEqual(new Set(['taken']));
    life.pass(days(6));
    expect(life.person.medication.doses).toHaveLength(300);
  });
});

describe('a medicine that may harm an unborn child', () => {
  it('goes to a human the same day, whichever was told first', () => {
    const first = new Life(start, { maternal: pregnant('2026-02-02T05:00Z', '2026-09-08') });
    first.hear('Losartan 50 mg BD');
    expect(first.person.handover?.urgency).toBe('urgent');
    const second = new Life(start, { medication: taking({ name: 'Losartan 50' }) });
    second.hear('28 weeks pregnant');
    expect(second.keys()).toContain('medicine.pregnancy-check');
    expect(second.person.handover?.urgency).toBe('urgent');
  });
});

describe('old buttons', () => {
  it('still say what they say, and never ask to double', () => {
    const life = new Life(start, { medication: taking({ times: ['14:00'] }) });
    life.pass(days(1));
    expect(life.person.medication.doses[0]!.state).toBe('missed');
    expect(life.hear('', 'medicine:taken/2026-03-02/14:00')).toEqual(['medicine.thanks']);
    expect(life.person.medication.doses[0]!.state).toBe('taken');
    expect(life.hear('', 'medicine:later/2026-03-02/14:00')).toEqual(['medicine.dose-old']);
    expect(life.hear('', 'medicine:taken/2020-01-01/14:00')).toEqual(['medicine.dose-old']);
    expect(life.hear('', 'medicine:nonsense')).not.toEqual([]);
  });
});

describe('doses that are skipped', () => {
  it('count at once, whether or not the person says why', () => {
    const life = new Life(start, { medication: taking({ name: 'Lantus', critical: true, times: ['20:00'] }) });
    life.pass(hours(10) + minutes(1));
    expect(life.hear('', 'medicine:skip/2026-03-02/20:00')).toEqual(['medicine.ask-why']);
    expect(life.person.handover).toBeNull();
    life.pass(days(1));
    expect(life.hear('', 'medicine:skip/2026-03-03/20:00')).toEqual(['medicine.ask-why', 'medicine.missed-human']);
    expect(life.person.handover).toMatchObject({ reason: 'missed-doses', urgency: 'urgent' });
    // The reason calls nobody a second time.
    expect(life.hear('', 'medicine:why/2026-03-03/20:00/forgot')).not.toContain('medicine.missed-human');
  });

  it('of one of several medicines count for that one alone', () => {
    const both = taking({ times: ['20:00'] }, { name: 'Getryl', critical: true, times: ['20:00'] });
    const life = new Life(start, { medication: both });
    for (const date of ['2026-03-02', '2026-03-03']) {
      life.pass(date === '2026-03-02' ? hours(10) + minutes(1) : days(1));
      life.hear('', `medicine:skip/${date}/20:00`);
      life.hear('', `medicine:not/${date}/20:00/m1`);
      life.hear('', `medicine:rest/${date}/20:00`);
    }
    expect(life.person.handover).toBeNull();
    expect(life.person.medication.doses.map((d) => `${d.medicine} ${d.state}`)).toEqual([
      ...['m1 skipped', 'm1 skipped', 'm2 taken', 'm2 taken'],
    ]);
  });

  it('a dose said to be taken with all others can be taken back by name', () => {
    const both = taking({ times: ['20:00'] }, { name: 'Otherine', times: ['20:00'] });
    const life = new Life(start, { medication: { ...both, stock: { m2: { left: 30, told: null } } } });
    life.pass(hours(10) + minutes(1));
    life.hear('taken');
    expect(life.person.medication.stock).toMatchObject({ m2: { left: 29 } });
    life.hear('', 'medicine:not/2026-03-02/20:00/m2');
    expect(life.person.medication.doses.map((d) => d.state)).toEqual(['taken', 'skipped']);
    expect(life.person.medication.stock).toMatchObject({ m2: { left: 30 } });
  });
});
