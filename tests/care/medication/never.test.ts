import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Happening } from '#src/care/event.ts';
import type { Medication } from '#src/care/medication/medication.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { type Language, languages, minutes } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';
import { at, contextOf, eventOf } from '../kit.ts';

/**
 * What tells somebody to take more or less, to stop, start or change a medicine (facts §4.3), sentence by sentence. A
 * sentence that forbids it, or sends to a doctor first, is no such thing.
 */
const commands: Readonly<Record<Language, { readonly tells: RegExp; readonly unless: RegExp }>> = {
  en: {
    tells:
      /\b(?:take|use|inject)(?: (?:a|an|one|the))? (?:double|two|2|both|extra|another|more|less|half|missed|next|forgotten|next one)\b(?! readings)|\b(?:stop|skip|double|halve|split|reduce|increase|change|adjust|leave out|switch|start|restart|catch up)(?: (?:taking|using|on|out|with))?(?: (?:the|your|this|that|any|a|an|next|missed|all))*(?: \w+)? ?(?:medicines?|dos(?:e|es)|tablets?|pills?|insulin)\b|\b(?:stop|skip|double) (?:it|them)\b/,
    unless: /\b(?:not|never|no|before you|without)\b|n't\b|reminder|\?$/,
  },
  'ur-Latn': {
    tells:
      /(?:dugni|double|do|izafi|aadhi|adhi|zyada|kam|ek aur|rehi hui|chooti hui) (?:khura?k|khoraak|goli\w*|dose|daw[ae]\w*)|(?:daw[ae]\w*|goli\w*|khura?k|dose|insulin)(?: \S+){0,3} (?:band|chh?or|badal|barha|ghata|kam|shuru|tabdeel|rok)\w*/,
    unless: /(?:^|\s)(?:nahi|na|mat|kabhi|pehle|bina|baghair|sirf doctor|teeke)(?:\s|$)|yaad dehani|\?$/,
  },
  ur: {
    tells:
      /(?:دگنی|ڈبل|دو|اضافی|آدھی|زیادہ|کم|ایک اور|چھوٹی ہوئی) (?:خوراک|گولی|گولیاں|دوا|دوائی)|(?:دوا|دوائی|گولی|خوراک|انسولین)(?: \S+){0,3} (?:بند|چھوڑ|بدل|بڑھا|گھٹا|کم|شروع|تبدیل|روک)/,
    unless: /(?:^|\s)(?:نہ|نہیں|مت|کبھی|پہلے|بغیر|صرف ڈاکٹر|ٹیکے)(?:\s|$|،)|یاد ?دہانی|؟$/,
  },
};

function tellsToChange(text: string, language: Language): string[] {
  const { tells, unless } = commands[language];
  return text
    .toLowerCase()
    .split(/(?<=[.!?۔؟:\n])\s*/)
    .map((s) => s.trim())
    .filter((s) => tells.test(s) && !unless.test(s));
}

describe('what finds a sentence that tells to change a dose', () => {
  it.each([
    ['en', 'Take two tablets now.'],
    ['en', 'Please skip the next dose.'],
    ['en', 'Stop taking the medicine.'],
    ['en', 'Take the missed one, then take a double dose.'],
    ['en', 'You can reduce your insulin.'],
    ['ur-Latn', 'Dugni khurak lein.'],
    ['ur-Latn', 'Dawai band kar dein.'],
    ['ur-Latn', 'Aaj do goliyan lein.'],
    ['ur', 'آج دو گولیاں لیں۔'],
    ['ur', 'دوا بند کر دیں۔'],
    ['ur', 'انسولین کی خوراک بڑھا دیں۔'],
  ] as const)('%s: finds “%s”', (language, text) => expect(tellsToChange(text, language)).toHaveLength(1));

  it.each([
    ['en', 'Please do not take a double dose.'],
    ['en', 'Please talk to your doctor before you stop the medicine itself.'],
    ['ur-Latn', 'Dawai khud band karne se pehle doctor se baat karein.'],
    ['ur', 'دگنی خوراک نہ لیں۔'],
  ] as const)('%s: lets “%s” stand', (language, text) => expect(tellsToChange(text, language)).toEqual([]));
});

/** Every parameter any sentence takes; none of the values says anything. */
const values = new Proxy({} as Record<string, string | number>, {
  get: (_, name) => (['count', 'days', 'left', 'n', 'systolic', 'diastolic', 'value'].includes(String(name)) ? 2 : 'x'),
  has: () => true,
  ownKeys: () => names,
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
});
const programme = testProgramme(false);
const names = [
  ...new Set(
    languages.flatMap((l) =>
      programme.wording.keys.flatMap((key) => {
        const found: string[] = [];
        for (;;) {
          try {
            programme.wording.text(l, key, Object.fromEntries(found.map((n) => [n, 1])));
            return found;
          } catch (error) {
            const missing = /variable "(\w+)"/.exec((error as Error).message)?.[1];
            if (missing === undefined || found.includes(missing)) return found;
            found.push(missing);
          }
        }
      }),
    ),
  ),
];

describe('nothing tells anyone to take more or less, to stop, start or change a medicine (facts §4.3)', () => {
  it.each(languages)('in all of the wording: %s', (language) => {
    const { keys } = programme.wording;
    expect(keys.length).toBeGreaterThan(500);
    const params = Object.fromEntries(names.map((name) => [name, values[name]!]));
    const wrong = keys.flatMap((key) =>
      tellsToChange(programme.wording.text(language, key, params), language).map((said) => `${key}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  it('wherever a talk about medicines leads', () => {
    const seen = { said: 0, doses: 0, refills: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.tuple(fc.constantFrom(...deeds), fc.integer({ min: 1, max: 900 })), {
          minLength: 4,
          maxLength: 30,
        }),
        (language, steps) => {
          let context: Context = contextOf({ language, medication });
          let when = at;
          const asked = new Map<string, number>();
          for (const [n, [deed, pause]] of steps.entries()) {
            when += minutes(pause);
            const happening = deed(context, when);
            if (!happening) continue;
            const decision = decide(context, eventOf(happening, `e${n}`, when));
            context = apply(context, decision.changes);
            for (const { body } of decision.outgoing) {
              if (body.kind !== 'say') continue;
              seen.said += 1;
              expect(tellsToChange(body.text, language)).toEqual([]);
              if (body.keys.includes('medicine.refill')) seen.refills += 1;
              if (!body.keys.includes('medicine.dose')) continue;
              seen.doses += 1;
              const nth = /\d{4}-\d\d-\d\d\/\d\d:\d\d/.exec(body.options[0]!.id)![0];
              asked.set(nth, (asked.get(nth) ?? 0) + 1);
            }
          }
          const laters = steps.filter(([deed]) => deed === later).length;
          // At T, after half an hour and after two hours, and as often as they ask to be asked later (facts §4.1).
          for (const times of asked.values()) expect(times).toBeLessThanOrEqual(3 * (1 + laters));
          for (const { name, every, times } of context.person.medication.medicines)
            if (name.startsWith('Methotrexate')) expect([every, times.length]).toEqual(['week', 1]);
        },
      ),
      { numRuns: 150 },
    );
    expect(seen.said).toBeGreaterThan(300);
    expect(seen.doses).toBeGreaterThan(50);
    expect(seen.refills).toBeGreaterThan(3);
  });
});

/** Two medicines that are taken three times a day, and a few of them left. */
const medication: Medication = {
  medicines: ['Trialine', 'Otherine'].map((name, n) => ({
    ...{ id: `m${n + 1}`, name, times: ['08:00', '14:00', '20:00'], every: 'day' as const, startsOn: '2026-11-23' },
    ...{ critical: n === 1, addedAt: at },
  })),
  ...{ nextNumber: 3, doses: [], stock: { m1: { left: 24, told: null } } },
};

type Deed = (context: Context, now: number) => Happening | null;

const said =
  (text: string, choice: string | null = null): Deed =>
  () => ({ type: 'message.received', text, choice, media: null, edited: false });

/** A tap on one of the answers of the question that is open. */
const tap =
  (which: number): Deed =>
  ({ person }) => {
    const options = person.asking?.options ?? [];
    return options.length === 0 ? null : said('', options[which % options.length]!.id)({} as Context, 0);
  };

/** The answer to the dose that was asked about last. */
const dose =
  (answer: string): Deed =>
  ({ person }) => {
    const last = person.medication.doses.at(-1);
    return last ? said('', `medicine:${answer}/${last.nth}`)({} as Context, 0) : null;
  };
const later = dose('later');

/** Whatever is planned next comes due. */
const due: Deed = ({ person, programme: p }, now) => {
  const next = wakesOf(person, p)
    .filter((w) => w.dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt)[0];
  return next ? { type: 'occurrence.due', plan: next.plan, item: next.item, nth: next.nth, dueAt: next.dueAt } : null;
};

const deeds: readonly Deed[] = [
  ...['Trialine 1+0+1', 'Otherine 1+1+1', 'insulin 8am 8pm', 'Methotrexate 10 mg OD', 'Trialine 1+0+1 3 din'].map((t) =>
    said(t),
  ),
  ...[
    'li',
    'nahi li',
    'baad mein',
    'yes',
    'meri dawaiyan',
    '5 tablets left',
    'Trialine 2 left',
    '3',
    'dawai band kar dun?',
  ].map((t) => said(t)),
  ...['should I double it?', 'trialine nahi li baqi le li', 'can I stop insulin', 'stop trialine reminders'].map((t) =>
    said(t),
  ),
  ...[0, 0, 0, 1, 2, 3].map(tap),
  ...['taken', 'taken', 'skip', 'skip'].map(dose),
  later,
  ...Array.from({ length: 30 }, () => due),
];
