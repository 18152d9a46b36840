import type { Hono } from 'hono';
import { addDays, dateOf } from '#src/care/plan/calendar.ts';
import type { House } from './house.ts';
import type { SignIn } from './signIn.ts';
import { type ProgrammeView, programmePath } from './wire.ts';

/** How far back the figures of days reach. */
const spanDays = 30;
/** Looking again and again costs the store one reading a minute. */
const freshMs = 60_000;

/** How the programme does, for supervisors alone: counts by plan and district, and nothing of anybody. */
export function addProgrammeRoute(
  app: Hono,
  parts: { signIn(): Promise<SignIn>; readonly house: Pick<House, 'store' | 'now'>; readonly timeZone: string },
): void {
  const { house, timeZone } = parts;
  let kept: ProgrammeView | null = null;
  app.get(programmePath, async (c) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.json({ error: 'origin' }, 403);
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    if (!session) return c.json({ error: 'signed-out' }, 401);
    if (session.role !== 'supervisor') return c.json({ error: 'not-allowed' }, 403);
    const now = house.now();
    if (!kept || Math.abs(now - kept.at) >= freshMs) {
      const today = dateOf(now, timeZone);
      const from = addDays(today, 1 - spanDays);
      kept = { at: now, from, today, ...(await house.store.programmeCounts(from)) };
    }
    return c.json(kept);
  });
}
