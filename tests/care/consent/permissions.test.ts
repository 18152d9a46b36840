import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, type Permissions, permits, purposes } from '#src/care/consent/permissions.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Person } from '#src/care/person.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { languages } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';
import { at, contextOf, message } from '../kit.ts';

const off = (choice: (typeof choices)[number]): Permissions => ({ [choice]: { given: false, at, text: 'en 1' } });
const outgoing = (fields: Partial<Person>, text: string): Decision =>
  decide(contextOf({ ...fields }, true), message(text));

describe('what a person allows', () => {
  it('stands with the agreement where its words name it, and by a yes of its own where they do not', () => {
    const { person } = contextOf();
    expect(purposes.filter((purpose) => permits(person, purpose))).toEqual(['chat', 'reminders', 'voice', 'model']);
    for (const choice of choices) {
      for (const given of [true, false]) {
        const chosen = { ...person, permissions: { [choice]: { given, at, text: 'en 1' } } };
        expect(permits(chosen, choice)).toBe(given);
        const others = choices.filter((c) => c !== choice);
        expect(others.map((c) => permits(chosen, c))).toEqual(others.map((c) => permits(person, c)));
      }
    }
  });

  it('is nothing at all without the agreement', () => {
    const statuses = fc.constantFrom('unasked', 'asked', 'declined', 'withdrawn');
    const all = Object.fromEntries(choices.map((c) => [c, { given: true, at, text: 'en 1' }]));
    fc.assert(
      fc.property(statuses, fc.constantFrom(...purposes), (status, purpose) => {
        const { person } = contextOf({ consent: { status: status as 'asked', at }, permissions: all });
        return !permits(person, purpose);
      }),
    );
  });

  it('keeps every message from the model, but not the answer to danger', () => {
    const words = ['hello there, how are you', 'I feel so tired these days', 'I want to kill myself tonight'];
    for (const text of words) {
      const asked = ({ outgoing }: Decision) =>
        outgoing.some((row) => row.body.kind === 'ask' || row.body.kind === 'phrase');
      expect(asked(outgoing({}, text)), text).toBe(true);
      expect(asked(outgoing({ permissions: off('model') }, text)), text).toBe(false);
    }
    const danger = outgoing({ permissions: off('model') }, words[2]!);
    expect(danger.changes.person?.handover).toMatchObject({ state: 'open', urgency: 'emergency' });
  });

  it('keeps every reminder back, and nothing that belongs to danger', () => {
    const { person } = contextOf({
      maternal: {
        ...contextOf().person.maternal,
        status: 'pregnant',
        edd: '2027-03-01',
        eddFrom: 'lmp',
        since: at,
      } as Person['maternal'],
      timers: {
        'handover:call': { nth: '1', dueAt: at, data: {} },
        'medicine:stock': { nth: '1', dueAt: at, data: {} },
      },
    });
    const programme = testProgramme(false);
    const names = (of: Person) => wakesOf(of, programme).map((w) => (w.plan === 'timer' ? w.item : w.plan));
    expect(names(person)).toEqual(expect.arrayContaining(['handover:call', 'medicine:stock']));
    expect(names(person).length).toBeGreaterThan(2);
    expect(names({ ...person, permissions: off('reminders') })).toEqual(['handover:call']);
  });
});

describe('the words of the permissions', () => {
  /** A digest of all of them by their version: whoever changes their sense gives them another one, and whoever agreed is known to have read the older. */
  it('have another version where they are others', () => {
    const { wording } = testProgramme(false);
    const keys = wording.keys.filter((key) => key.startsWith('permissions.') || key === 'meeting.consent');
    const no = Object.fromEntries(choices.map((c) => [c, 'no']));
    const params = {
      programme: 'Synthetic',
      ...no,
      plans: 'no',
      readings: 'no',
      medicines: 'no',
      answers: 'no',
      hard: 'no',
    };
    const digests = languages.map((language) => {
      const said = keys
        .filter((key) => key !== 'permissions.version')
        .map((key) => wording.text(language, key, params));
      const version = wording.text(language, 'permissions.version');
      return `${language} ${version} ${createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 12)}`;
    });
    expect(digests).toMatchInlineSnapshot(`
      [
        "en 2026-11-23 d4f7b01471e0",
        "ur 2026-11-23 4cd72ef4ca4a",
        "ur-Latn 2026-11-23 8817ff8bca62",
      ]
    `);
  });
});
