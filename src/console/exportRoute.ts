import type { Hono } from 'hono';
import { z } from 'zod';
import { sessionIn } from './guard.ts';
import { exportedForms, type House } from './house.ts';
import type { PutOnRecord } from './recorder.ts';
import { exportPath } from './wire.ts';

const query = z.object({ person: z.string().min(1).max(200), as: z.enum(exportedForms) });

/**
 * A person's record as a file, for clinicians and supervisors and only of people whose conversation was handed over: a summary or
 * a referral for who treats them elsewhere, where the person allowed it. On record before it is given out. The guard stands before.
 */
export function addExportRoute(
  app: Hono,
  parts: {
    readonly house: Pick<House, 'exported'> & { readonly store: Pick<House['store'], 'entry'> };
    readonly record: PutOnRecord;
  },
): void {
  const { exported, store } = parts.house;
  app.get(exportPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    const parsed = query.safeParse(c.req.query());
    if (!parsed.success)
      return c.json({ error: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' }, 400);
    const { person, as } = parsed.data;
    // Who is nobody's to look after is nobody's to look at.
    if (!exported || !(await store.entry(person))) return c.json({ error: 'unknown-person' }, 404);
    await parts.record({ actor: sessionIn(c).counselor.id, action: 'record.exported', person, detail: as });
    const file = await exported(person, as);
    if ('none' in file)
      return file.none === 'unknown' ? c.json({ error: 'unknown-person' }, 404) : c.json({ error: 'no-consent' }, 409);
    c.header('Content-Type', file.type);
    c.header('Content-Disposition', `attachment; filename="${file.name}"`);
    return c.body(typeof file.body === 'string' ? file.body : new Uint8Array(file.body));
  });
}
