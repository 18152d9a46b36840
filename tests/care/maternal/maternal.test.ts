import { describe, expect, it } from 'vitest';
import { readPregnancy } from '#src/care/maternal/enrol.ts';
import { mayMeanLoss } from '#src/care/maternal/lossWords.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import { tellsOfBirth } from '#src/care/maternal/news.ts';
import { days } from '#src/care/words.ts';
import { Life } from '../plan/life.ts';
import { at, pregnant } from '../plan/people.ts';

const start = at('2026-03-02T05:00Z');

describe('words of a loss', () => {
  it.each([
    'mera miscarriage ho gaya',
    'misscarriage hogya hai',
    'hamal zaya ho gaya',
    'bacha zaaya ho gya',
    'doctor ne kaha heartbeat nahi hai',
    'bachay ki dharkan band ho gayi',
    'DNC hui hai kal',
    'D&C karwani pari',
    'stillborn tha',
    'mera bacha nahi raha',
    'bacha gir gaya',
    'I lost my baby last night',
    'the baby didn’t survive',
    'abortion karwa liya',
    'میرا حمل ضائع ہو گیا',
    'بچے کی دھڑکن بند ہو گئی',
    'بچہ نہیں رہا',
    'مس کیرج ہو گیا',
    'ڈی این سی ہوئی',
  ])('%s', (text) => expect(mayMeanLoss(text)).toBe(true));

  it.each([
    'bacha theek hai',
    'mera beta school se gir gaya to nahi',
    'lost my phone',
    'baby is fine',
    'حمل ٹھیک ہے',
    '',
    'mera bacha 10 din pehle gir gaya',
    'beta kal school gaya hua hai',
    'bacha do din se theek ho gaya',
    'بچہ کل بیمار ہو گیا',
  ])('none in: %s', (text) => expect(mayMeanLoss(text)).toBe(false));
});

describe('words of a birth', () => {
  it.each([
    'bacha ho gaya',
    'alhamdulillah beti hui hai',
    'beta hua hai kal',
    'delivery ho gayi',
    'delivery hogai hai subah',
    'I gave birth yesterday',
    'we had our baby this morning',
    "it's a girl!",
    'mere ghar beti paida hui',
    'بیٹی ہوئی ہے',
    'بچہ پیدا ہو گیا',
    'ڈیلیوری ہو گئی',
    // The day stands where people put it: between the child and its birth.
    'mera bacha 10 din pehle paida hua',
    'meri beti kal raat hui hai',
    'beta do hafte pehle hua',
    'بچہ تین دن پہلے پیدا ہوا',
    'بیٹی کل صبح ہوئی ہے',
  ])('%s', (text) => expect(tellsOfBirth(text)).toBe(true));

  it.each([
    'bacha bimar ho gaya',
    'delivery kab hogi?',
    'agar delivery ho gayi to',
    'do saal pehle beta hua tha',
    'bacha hone wala hai',
    'بچہ کب ہوگا؟',
  ])('none in: %s', (text) => expect(tellsOfBirth(text)).toBe(false));
});

describe('words of a pregnancy', () => {
  it.each([
    ['main hamla hoon', 'told'],
    ['umeed se hun', 'told'],
    ['I am pregnant', 'told'],
    ['28 weeks pregnant', 'told'],
    ['7va mahina chal raha hai', 'told'],
    ['میں حاملہ ہوں', 'told'],
    ['main pregnant nahi hoon', 'denied'],
    ['kya main pregnant hoon', null],
    ['pregnancy test kaise karte hain', null],
    ['2 hafte se bukhar hai', null],
    ['mahina bhar se khansi hai', null],
  ])('%s: %s', (text, said) => expect(readPregnancy(text)).toBe(said));
});

describe('buttons of a time that is over', () => {
  it('bring nothing back after a loss', () => {
    const life = new Life(start, {
      maternal: { ...pregnant('2026-02-02T05:00Z', '2026-07-08'), status: 'lost', lostOn: '2026-03-01' },
    });
    for (const option of ['news:yes', 'news:no', 'news/born', 'baby/well', 'loss:no', 'loss/unsure'])
      life.hear('', `maternal:${option}`);
    expect(life.person.maternal.status).toBe('lost');
    expect(life.said.map(({ row }) => row.topic)).not.toContain('pregnancy');
    expect(life.pass(days(60)).filter((k) => k.startsWith('maternal') || k === 'postnatal.newborn')).toEqual([]);
  });

  it('bring no baby back without a plain no to the plain question', () => {
    const maternal = { ...notMaternal, status: 'born' as const, bornOn: '2026-03-01', babyAlive: false, since: start };
    const life = new Life(start, { maternal });
    expect(life.hear('', 'maternal:baby/well')).toEqual(['maternal.ask-baby-loss']);
    expect(life.person.maternal.babyAlive).toBe(false);
    life.hear('', 'maternal:loss:no');
    expect(life.person.maternal.babyAlive).toBe(true);
  });

  it('another’s loss changes nothing', () => {
    const life = new Life(start, { maternal: pregnant('2026-02-02T05:00Z', '2026-07-08') });
    life.hear('meri behen ka miscarriage ho gaya');
    expect(life.person.maternal.status).toBe('pregnant');
  });
});

describe('at 41 weeks without news', () => {
  it('a review is asked for and a human is told', () => {
    const life = new Life(start, { maternal: pregnant('2026-02-02T05:00Z', '2026-02-22') });
    life.hear('', 'maternal:news:no');
    expect(life.keys()).toEqual(['maternal.review-now']);
    expect(life.person.handover?.urgency).toBe('soon');
  });
});
