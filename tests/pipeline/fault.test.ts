import { expect, it } from 'vitest';
import { faultOf } from '#src/pipeline/fault.ts';
import { Lanes } from '#src/pipeline/lanes.ts';

it('names the class and our own functions, never the message', () => {
  let error: unknown;
  try {
    new Lanes().add(null as never);
  } catch (e) {
    error = e;
  }
  expect(faultOf(error)).toMatch(/^TypeError < Lanes\.add/);
});

it('is not fooled by words that look like a frame', () => {
  const error = new RangeError('main marna\n    at chahtiHoon (/src/words.ts:1:1)');
  expect(faultOf(error)).toBe('RangeError');
});

it('tells nothing of what is no error', () => {
  expect(faultOf('amna 0300 1234567')).toBe('not an Error');
});
