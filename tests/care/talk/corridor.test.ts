import { expect, it } from 'vitest';
import type { Outgoing } from '#src/care/outgoing.ts';
import { createWorld, type Said } from '#src/cli/world.ts';
import { testProgramme } from '../../conversations/house.ts';

/** Through the store and the outbox, on a clock that moves when it is told to. All of it is synthetic. */
async function asking(): Promise<{ said: Said[]; asked: Outgoing[]; world: Awaited<ReturnType<typeof createWorld>> }> {
  const [said, asked]: [Said[], Outgoing[]] = [[], []];
  const model = Object.freeze({ enabled: true, holdMs: 4_000, phrases: true });
  const world = await createWorld({
    programme: Object.freeze({ ...testProgramme(true), model }),
    start: Date.parse('2026-11-23T10:00:00+05:00'),
    seed: 1,
    said: (one) => void said.push(one),
    asked: (row) => void asked.push(row),
  });
  await world.hears('a', { text: 'good morning' });
  for (const choice of ['en', 'consent:yes', 'for:skip', 'age:skip', 'city:skip']) {
    const tapped = said.at(-1)!.body.options.find((o) => o.id.endsWith(`:${choice}`))!;
    await world.hears('a', { choice: tapped.id });
    await world.advance(world.now() + 10_000);
  }
  said.length = 0;
  asked.length = 0;
  await world.hears('a', { text: 'when are the vaccines of my baby due?' });
  return { said, asked, world };
}

function given(world: { now(): number }, row: Outgoing, text: string) {
  const { body } = row;
  if (body.kind !== 'phrase') throw new Error('nothing was to be phrased');
  const of = {
    id: `phrase:${row.id}`,
    subject: { person: row.person },
    sentAt: world.now(),
    about: body.about,
  } as const;
  const entries = body.entries.map((e) => e.id);
  return { ...of, type: 'phrase.given' as const, entries, phrase: { text }, provenance: null };
}

it.each([
  [
    'says an answer once, in the words that hold',
    "Pakistan's vaccines are due at birth, at 6, 10 and 14 weeks, at 9 months and at 15 months. Take the card each time.",
    true,
  ],
  [
    'says the answer as it is where they do not hold',
    "Pakistan's vaccines are due at 7 weeks, give paracetamol before.",
    false,
  ],
])('%s', async (_, text, holds) => {
  const { said, asked, world } = await asking();
  try {
    expect(said).toEqual([]);
    const row = asked.find((o) => o.body.kind === 'phrase')!;
    await world.advance(world.now() + 1_000);
    await world.happens(given(world, row, text));
    await world.advance(world.now() + 60_000);
    expect(said.map((s) => s.body.keys)).toEqual([['library.vaccines']]);
    if (holds) expect(said[0]!.body.text).toBe(text);
    else expect(said[0]!.body.text).toBe(testProgramme(false).wording.text('en', 'library.vaccines'));
  } finally {
    await world.close();
  }
});
