import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEar, type Ear, encodeEar, type Head, listen } from '#src/care/triage/ear/ear.ts';
import { buckets, eachFeature } from '#src/care/triage/ear/features.ts';
import { judge, type Profile } from '#src/care/triage/judge.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast, graver } from '#src/care/words.ts';
import { readEar } from '#src/programme.ts';
import { type Example, learn, ordinaryLearning } from '../../benchmark/learn.ts';
import { noisy, seeded } from '../../benchmark/noise.ts';

const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
const ear = readEar();

/** Synthetic; only to learn something quickly. */
const examples: readonly Example[] = [
  'bachi neeli par gayi hai',
  'woh zehar pi gaya',
  'bohat khoon beh raha hai',
  'saans ruk rahi hai',
  'bachi khel rahi hai',
  'woh chai pi gaya',
  'bohat maza aa raha hai',
  'bus ruk rahi hai',
].map((text, i) => ({ text, is: i < 4, lang: 'ur-Latn' }));
const quick = { ...ordinaryLearning, rounds: 4, buried: 0 };

const words = fc.constantFrom(
  ...'bachi neeli khoon saans doodh nahi pi rahi hai mar gaya hasi se دودھ نہیں بچہ خون سانس baby limp 140/90 😂 ٹھیک'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.array(words, { maxLength: 30 }).map((w) => w.join(' ')),
);

describe('the learned ear', () => {
  it('only ever raises, to urgent at least, and shows the words that weighed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const by = judge(text, nobody, []);
        const also = judge(text, nobody, [], ear);
        expect(graver(by.urgency, also.urgency)).toBe(also.urgency);
        for (const one of by.findings)
          expect(also.findings.some((f) => f.concern === one.concern && atLeast(f.urgency, one.urgency))).toBe(true);
        const heard = also.findings.find((f) => f.concern === 'reported-by-ear');
        if (!heard) return;
        expect(atLeast(heard.urgency, 'urgent')).toBe(true);
        expect(atLeast(by.urgency, heard.urgency)).toBe(false);
        expect(heard.evidence).not.toBe('');
        for (const word of heard.evidence.split(' … ')) expect(text).toContain(word);
      }),
    );
  });

  it('scores a message by the sum of its pieces, also of words that it has weighed before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = scan(text);
        let [length, urgent, emergency] = [0, 0, 0];
        eachFeature(scanned, (feature, _, value) => {
          length += value * value;
          urgent += ear.urgent.weights[feature]! * value;
          emergency += ear.emergency.weights[feature]! * value;
        });
        const norm = Math.sqrt(length || 1);
        for (let time = 0; time < 2; time++) {
          const { scores } = listen(ear, scanned);
          expect(scores.urgent).toBeCloseTo(ear.urgent.bias + (urgent * ear.urgent.scale) / norm, 9);
          expect(scores.emergency).toBeCloseTo(ear.emergency.bias + (emergency * ear.emergency.scale) / norm, 9);
        }
      }),
    );
  });

  it('raises everything where its threshold is low, and nothing where it is high', () => {
    const text = 'aaj mausam acha hai';
    const from = (urgent: number, emergency: number): Ear => ({
      urgent: { ...ear.urgent, threshold: urgent, lean: 1e9 },
      emergency: { ...ear.emergency, threshold: emergency, lean: 1e9 },
    });
    expect(judge(text, nobody, [], from(-1e9, 1e9)).urgency).toBe('urgent');
    expect(judge(text, nobody, [], from(-1e9, -1e9)).urgency).toBe('emergency');
    // What is not even urgent is no emergency.
    expect(judge(text, nobody, [], from(1e9, -1e9)).urgency).toBe('routine');
    expect(judge('', nobody, [], from(-1e9, -1e9)).urgency).toBe('routine');
  });

  it('hears a message together with the last ones, and names words of this one alone', () => {
    const taught = learn(examples, quick);
    const score = (text: string) => listen({ urgent: taught, emergency: taught }, scan(text)).scores.urgent;
    const [before, now] = ['neeli par gayi', 'zehar pi'];
    const together = score(`${before}\n${now}`);
    const apart = Math.max(score(now), score(before));
    expect(together).toBeGreaterThan(apart);
    const both = {
      urgent: { ...taught, threshold: (together + apart) / 2 },
      emergency: { ...taught, threshold: 1e9 },
    };
    const heardIn = (earlier: readonly { text: string; at: number }[]) =>
      judge(now, nobody, earlier, both).findings.find((f) => f.concern === 'reported-by-ear');
    expect(heardIn([])).toBeUndefined();
    const heard = heardIn([{ text: before, at: 0 }]);
    expect(heard?.evidence.split(' … ').every((word) => now.includes(word))).toBe(true);
    // What was written days ago is no part of it.
    expect(
      heardIn([
        { text: before, at: -1e9 },
        { text: 'salam', at: 0 },
      ]),
    ).toBeUndefined();
  });

  it('hears a word it never saw by its pieces, and a concept in another language than it was taught', () => {
    const taught = learn(examples, quick);
    const score = (text: string) => listen({ urgent: taught, emergency: taught }, scan(text)).scores.urgent;
    expect(score('bachi neelii pad gyi')).toBeGreaterThan(score('bachi khel rhi'));
    expect(score('بہت خون بہہ رہا ہے')).toBeGreaterThan(score('بہت مزہ آ رہا ہے'));
  });

  it('learns the same from the same messages, and otherwise from others', () => {
    expect(learn(examples, quick)).toEqual(learn(examples, quick));
    expect(learn(examples.slice(1), quick)).not.toEqual(learn(examples, quick));
  });

  it('is read as it was written, and refuses any other file', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), fc.nat(), (bias, threshold, seed) => {
        const random = seeded(seed);
        const weights = new Int8Array(buckets);
        for (let i = 0; i < 100; i++) weights[Math.floor(random() * buckets)] = Math.floor(random() * 255) - 127;
        const head: Head = { weights, scale: Math.fround(0.01), bias, threshold, lean: threshold };
        const written: Ear = { urgent: head, emergency: { ...head, weights: weights.toReversed() } };
        expect(decodeEar(encodeEar(written))).toEqual(written);
        // As a file is read: a view into memory that holds other bytes before it.
        expect(decodeEar(Buffer.concat([Buffer.from('other'), encodeEar(written)]).subarray(5))).toEqual(written);
      }),
      { numRuns: 10 },
    );
    expect(() => decodeEar(encodeEar(ear).slice(1))).toThrow('train it again');
    expect(() => decodeEar(encodeEar(ear).fill(0, 0, 4))).toThrow('train it again');
    expect(() => readEar('/nowhere/ear.bin')).toThrow('/nowhere/ear.bin');
  });

  it('bounds what it hears of a long message, and hears its end', () => {
    const features: number[] = [];
    eachFeature(scan('khoon '.repeat(50_000)), (feature) => features.push(feature));
    expect(Math.max(...features)).toBeLessThan(buckets);
    expect(features.length).toBeLessThan(60_000);
    const last: number[] = [];
    eachFeature(scan(`${'aaj '.repeat(1_000)} zehar`), (_, word) => last.push(word));
    expect(Math.max(...last)).toBe(1_000);
  });
});

it('noise keeps a message readable and is the same for the same seed', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const once = noisy(text, seeded(seed));
      expect(once).toBe(noisy(text, seeded(seed)));
      expect(once.split(/\s+/).length).toBeGreaterThanOrEqual(text.split(/\s+/).length);
    }),
  );
});
