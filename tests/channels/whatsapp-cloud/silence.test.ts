import { expect, it } from 'vitest';
import { languages } from '#src/care/words.ts';
import { render, windowOf } from '#src/channels/whatsapp-cloud/render.ts';
import { readTemplates } from '#src/channels/whatsapp-cloud/templates.ts';
import { createWorld, type Said } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

const day = 86_400_000;
const approved = readTemplates().map((t) => ({
  ...t,
  languages: Object.fromEntries(Object.entries(t.languages).map(([l, v]) => [l, { ...v, state: 'approved' as const }])),
}));

/** What people are followed by, told after the meeting, and for how many days they then say nothing. Synthetic. */
const lives: readonly (readonly [readonly string[], number])[] = [
  [['I am 30 weeks pregnant'], 70],
  [['metformin 500 evening', 'yes'], 9],
  [['mujhe bp ka masla hai', 'haan'], 40],
  [['i want to die', 'yes'], 2],
];

it('whatever is said to somebody who fell silent fits an approved template, in every language', async () => {
  const programme = loadProgramme(readSettings({}), Date.now());
  const late: Said[] = [];
  const start = Date.parse('2026-11-23T06:00:00Z');
  const said = (one: Said) => {
    if (windowOf(one.body, one.at) === 'closed') late.push(one);
  };
  for (const [i, [life, days]] of lives.entries()) {
    const world = await createWorld({ programme, start, seed: 1, said });
    // English, Urdu and Roman Urdu in turn.
    for (const text of ['salam', `${(i % languages.length) + 1}`, '1', '1', '3', '2', ...life]) {
      await world.hears('synthetic', { text });
      await world.advance(world.now() + 60_000);
    }
    await world.advance(start + days * day);
    await world.close();
  }
  const layout = { style: 'template', templates: approved, choose: () => '' } as const;
  const unsaid = late.filter(({ body }) => render(body, layout).length === 0);
  expect([...new Set(unsaid.map(({ body }) => `${body.keys.join('+')} in ${body.language}`))]).toEqual([]);
  const keys = new Set(late.flatMap(({ body }) => body.keys));
  for (const key of ['maternal.check-in', 'medicine.dose', 'chronic.ask-pressure', 'handover.still-calling']) {
    expect(keys).toContain(key);
  }
  expect(new Set(late.map(({ body }) => body.language))).toEqual(new Set(languages));
});
