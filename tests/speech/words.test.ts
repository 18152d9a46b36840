import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDevanagari, wordsIn } from '#src/speech/words.ts';

const read = (value: unknown) => wordsIn(Buffer.from(JSON.stringify(value)));
const segment = (avg_logprob: number, more: object = {}) => ({ start: 0, end: 2, avg_logprob, ...more });

describe('the words of a speech service', () => {
  it('are as sure as their segments are, by their length', () => {
    const confidence = read({ text: 'a', segments: [segment(0, { end: 3 }), segment(-1, { end: 1 })] })?.confidence;
    expect(confidence).toBeCloseTo((3 + Math.exp(-1)) / 4);
  });

  it('count nothing that was made up by repeating', () => {
    expect(read({ text: 'a a a', segments: [segment(-0.1, { compression_ratio: 3 })] })?.confidence).toBe(0);
  });

  it('are vouched for by nobody where the server tells nothing of it', () => {
    expect(read({ text: 'a', segments: [] })?.confidence).toBeNull();
    expect(read({ text: 'a', logprobs: null })?.confidence).toBeNull();
  });

  it('are bounded, and half a character never stands at the end', () => {
    const text = read({ text: '😭'.repeat(20_000) })!.text;
    expect(text.length).toBeLessThanOrEqual(12_000);
    expect(text.isWellFormed()).toBe(true);
  });

  it('never throw, and are never surer than certain', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const words = read(value);
        if (words?.confidence != null) expect(words.confidence).toSatisfy((c: number) => c >= 0 && c <= 1);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ avg_logprob: fc.double(), start: fc.double(), end: fc.double() })),
        (segments) => {
          const confidence = read({ text: 'a', segments })?.confidence ?? null;
          if (confidence !== null) expect(confidence).toSatisfy((c: number) => c >= 0 && c <= 1);
        },
      ),
    );
    expect(wordsIn(Buffer.from([0xff, 0xfe]))).toBeNull();
  });

  it('are told by their script', () => {
    expect(isDevanagari('मुझे')).toBe(true);
    expect(isDevanagari('مجھے mujhe')).toBe(false);
  });
});
