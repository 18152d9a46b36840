import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addExportRoute } from '#src/console/exportRoute.ts';
import type { House } from '#src/console/house.ts';
import { exportPath } from '#src/console/wire.ts';

/** All made up. */
const recorded: object[] = [];

function desk(exported: House['exported'] | undefined, known = true): Hono {
  const app = new Hono<{ Variables: { session: unknown } }>();
  app.use('*', async (c, next) => {
    c.set('session', { counselor: { id: 'c1', name: 'Synthetic Clinician' }, role: 'clinician' });
    await next();
  });
  addExportRoute(app as unknown as Hono, {
    house: {
      ...(exported && { exported }),
      store: { entry: async () => (known ? ({} as never) : null) },
    },
    record: async (line) => void recorded.push(line),
  });
  return app as unknown as Hono;
}

const file = { body: '{}', type: 'application/fhir+json', name: 'summary.json' };
const ask = (app: Hono, query: string) => app.request(`${exportPath}?${query}`);

describe('a record as a file', () => {
  it('is on record before it is given out, by whom and as what', async () => {
    let before = -1;
    const app = desk(async () => {
      before = recorded.length;
      return file;
    });
    const answer = await ask(app, 'person=p_1&as=summary');
    expect([answer.status, await answer.text()]).toEqual([200, '{}']);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="summary.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(recorded).toEqual([{ actor: 'c1', action: 'record.exported', person: 'p_1', detail: 'summary' }]);
    expect(before).toBe(1);
  });

  it.each([
    ['a form that is not given here', 'person=p_1&as=everything', 400],
    ['nobody', 'as=summary', 400],
  ])('is refused for %s', async (_, query, status) => {
    expect(
      (
        await ask(
          desk(async () => file),
          query,
        )
      ).status,
    ).toBe(status);
  });

  it('is nobody’s of whom nothing was handed over, nor where nothing is exported', async () => {
    expect(
      (
        await ask(
          desk(async () => file, false),
          'person=p_1&as=referral',
        )
      ).status,
    ).toBe(404);
    expect((await ask(desk(undefined), 'person=p_1&as=referral')).status).toBe(404);
  });

  it('is withheld where they have not allowed it', async () => {
    const answer = await ask(
      desk(async () => ({ none: 'not-allowed' })),
      'person=p_1&as=referral',
    );
    expect([answer.status, await answer.json()]).toEqual([409, { error: 'no-consent' }]);
  });
});
