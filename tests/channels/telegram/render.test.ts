import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import { pieces } from '#src/channels/pieces.ts';
import { render } from '#src/channels/telegram/render.ts';

const say = (fields: Partial<Say>): Say => ({
  kind: 'say',
  to: { channel: 'telegram', account: '42', address: '77' },
  text: 'hello',
  keys: [],
  options: [],
  language: 'en',
  from: { companion: true },
  ...fields,
});

describe('laying out for Telegram', () => {
  it('sends plain text without previews and markup', () => {
    expect(render(say({ text: '*a* <b>' }))).toEqual([
      { chat_id: 77, text: '*a* <b>', link_preview_options: { is_disabled: true } },
    ]);
  });

  it('puts one answer in each row, under the last part', () => {
    const options = [
      { id: 'a:1', label: 'Haan' },
      { id: 'a:2', label: 'Nahi' },
    ];
    const parts = render(say({ text: 'x '.repeat(3_000), options }));
    expect(parts).toHaveLength(2);
    expect(parts[0]!.reply_markup).toBeUndefined();
    expect(parts[1]!.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'Haan', callback_data: 'a:1' }],
      [{ text: 'Nahi', callback_data: 'a:2' }],
    ]);
  });

  it('numbers the answers where a button cannot hold one', () => {
    const options = [
      { id: `a:${'ب'.repeat(40)}`, label: 'Haan' },
      { id: 'a:2', label: 'Nahi' },
    ];
    expect(render(say({ options }))).toMatchObject([{ text: 'hello\n\n1. Haan\n2. Nahi' }]);
    expect(render(say({ options }))[0]!.reply_markup).toBeUndefined();
  });

  it('says which human speaks', () => {
    expect(render(say({ from: { counselor: 'Dr Synthetic' } }))[0]!.text).toBe('Dr Synthetic:\nhello');
  });

  it.each([
    ['BP آج کتنا ہے؟', '\u200fBP آج کتنا ہے؟'],
    ['آپ کا BP کتنا ہے؟', 'آپ کا BP کتنا ہے؟'],
    ['1122 پر کال کریں', '1122 پر کال کریں'],
    ['Take it with water', 'Take it with water'],
    ['سلام\nHamdam آپ کے ساتھ ہے\nOK', 'سلام\n\u200fHamdam آپ کے ساتھ ہے\nOK'],
  ])('sets Urdu from the right: %s', (text, laid) => {
    expect(render(say({ text, language: 'ur' }))[0]!.text).toBe(laid);
  });

  it('has nothing to send for a text of blanks', () => {
    expect(render(say({ text: ' \n ' }))).toEqual([]);
  });
});

describe('cutting a text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ب', '😔', ' ', '\n', '.', '۔'), maxLength: 400 });

  it('loses nothing but white space, exceeds no limit and breaks no character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, limit) => {
        const cut = pieces(whole, limit);
        expect(cut.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        for (const piece of cut) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.trim()).not.toBe('');
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('cuts at the gentlest boundary that is near enough', () => {
    expect(pieces('one two. three\n\nfour five', 20)).toEqual(['one two. three', 'four five']);
    expect(pieces('ایک دو۔ تین چار پانچ', 12)).toEqual(['ایک دو۔', 'تین چار پانچ']);
  });
});
