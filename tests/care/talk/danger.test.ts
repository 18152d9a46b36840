import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import { languages } from '#src/care/words.ts';
import { contextOf, message } from '../kit.ts';

/** Synthetic. Each is a danger by the rules alone. */
const dangers = [
  'I want to kill myself',
  'main marna chahti hun',
  'میں مرنا چاہتی ہوں',
  'seene mein shadeed dard hai aur saans nahi aa rahi',
  'I am 30 weeks pregnant and bleeding a lot',
  'maine bohat si goliyan kha li hain',
  'شوہر مجھے مارتا ہے اور جان سے مارنے کی دھمکی دیتا ہے',
  'mera nomolood bacha doodh nahi pi raha aur thanda hai',
];

it('no question of the library, put beside a danger, gets an answer in its place', () => {
  const { entries } = contextOf().programme.library!;
  const asked = fc
    .constantFrom(...entries)
    .chain((e) => fc.constantFrom(...languages).chain((l) => fc.constantFrom(...e.asks[l])));
  fc.assert(
    fc.property(
      asked,
      fc.constantFrom(...dangers),
      fc.boolean(),
      fc.constantFrom(...languages),
      (q, danger, first, language) => {
        const text = first ? `${q}? ${danger}` : `${danger}. ${q}?`;
        const said = decide(contextOf({ language }), message(text)).outgoing.flatMap(({ body }) =>
          body.kind === 'say' ? [body] : [],
        );
        const keys = said.flatMap((s) => s.keys);
        // Whatever the rules hear of it in such company: an answer from the library would drown it.
        expect(
          keys.filter((k) => /^(?:library|selfhelp)\./.test(k)),
          text,
        ).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
