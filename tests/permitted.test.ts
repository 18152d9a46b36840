import { expect, it } from 'vitest';
import { createAbsentModel } from '#src/assess/outlet.ts';
import { newPerson, type Person } from '#src/care/person.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { permitted } from '#src/permitted.ts';

/** A made-up person's words wait to leave for an outside model while they change their mind. */
it('asks the model only while the person allows it, and ends what waited with its event', async () => {
  const asked: string[] = [];
  const model: Outlet = {
    limits: { perSecond: 3, perContactMs: 0 },
    async send({ outgoing }) {
      asked.push(outgoing.id);
      return { outcome: { outcome: 'sent', providerId: null }, event: null };
    },
  };
  let person: Person | null = { ...newPerson('p1', 'c1'), consent: { status: 'given', at: 0 } };
  const store = { person: async () => person && { person, version: 1 } };
  const outlet = permitted(
    model,
    'model',
    createAbsentModel(() => 5),
    store,
  );
  expect(outlet.limits).toEqual(model.limits);
  const profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], language: null };
  const body = { kind: 'ask', about: 'm', text: 'synthetic', turns: [], profile } as const;
  const row = {
    person: 'p1',
    contactPoint: null,
    priority: 'crisis',
    topic: 'care',
    dueAt: 0,
    expiresAt: null,
  } as const;
  const send = (id: string) =>
    outlet.send({ outgoing: { ...row, id, insteadOf: null, body }, attempts: 0 } as never, AbortSignal.timeout(1_000));

  expect((await send('1')).event).toBeNull();
  person = { ...person, permissions: { model: { given: false, at: 1, text: 'en 1' } } };
  expect((await send('2')).event).toMatchObject({ type: 'opinion.given', opinion: { unavailable: 'off' } });
  person = { ...person, permissions: { model: { given: true, at: 2, text: 'en 1' } } };
  await send('3');
  person = { ...person, consent: { status: 'withdrawn', at: 3 } };
  await send('4');
  person = null;
  await send('5');
  expect(asked).toEqual(['1', '3']);
});
