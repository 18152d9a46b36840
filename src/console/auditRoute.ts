import type { Hono } from 'hono';
import { z } from 'zod';
import type { House } from './house.ts';
import { type AuditPage, officePaths } from './office.ts';
import type { SignIn } from './signIn.ts';

const pageLength = 200;

/** The audit, for auditors, a page at a time: they see who did what and nothing of what was said. */
export function addAuditRoute(
  app: Hono,
  parts: { signIn(): Promise<SignIn>; readonly house: Pick<House, 'store'> },
): void {
  const query = z.object({
    person: z.string().max(200).optional(),
    by: z.string().max(200).optional(),
    from: z.coerce.number().int().optional(),
    to: z.coerce.number().int().optional(),
    after: z.coerce.number().int().min(0).optional(),
  });
  app.get(officePaths.audit, async (c) => {
    const parsed = query.safeParse(c.req.query());
    if (!parsed.success)
      return c.json({ error: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' }, 400);
    const asked = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
    const records = await parts.house.store.auditTrail({ ...asked, limit: pageLength });
    const users = await (await parts.signIn()).users();
    const page: AuditPage = {
      records,
      names: Object.fromEntries(users.map((u) => [u.id, u.name])),
      next: records.length < pageLength ? null : records.at(-1)!.row,
    };
    return c.json(page);
  });
}
