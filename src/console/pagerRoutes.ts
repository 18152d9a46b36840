import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { sessionIn } from './guard.ts';
import { type PagerDesk, pagerPath } from './pager.ts';

const language = z.enum(['en', 'ur']).default('en');
const subscribing = z.strictObject({ subscription: z.unknown(), language });
const leaving = z.strictObject({ endpoint: z.string().max(1_000) });
const linking = z.strictObject({ language });
/** A subscription is some hundred bytes. */
const largest = 4_000;

/** How a counselor is called away from the page, each for themselves alone. The guard stands before. */
export function addPagerRoutes(app: Hono, pager: PagerDesk): void {
  app.post(pagerPath, async (c) => {
    const asked = await parsed(c, z.strictObject({ endpoint: z.string().max(1_000).nullable().default(null) }));
    if ('wrong' in asked) return malformed(c, asked.wrong);
    return c.json(await pager.view(sessionIn(c).counselor, asked.value.endpoint));
  });
  app.post(`${pagerPath}/push`, async (c) => {
    const asked = await parsed(c, subscribing);
    if ('wrong' in asked) return malformed(c, asked.wrong);
    const refused = await pager.subscribe(sessionIn(c).counselor, asked.value.subscription, asked.value.language);
    return refused ? malformed(c, refused.wrong) : c.json({ kept: true });
  });
  app.post(`${pagerPath}/push/end`, async (c) => {
    const asked = await parsed(c, leaving);
    if ('wrong' in asked) return malformed(c, asked.wrong);
    await pager.unsubscribe(sessionIn(c).counselor, asked.value.endpoint);
    return c.json({ ended: true });
  });
  app.post(`${pagerPath}/telegram`, async (c) => {
    const asked = await parsed(c, linking);
    if ('wrong' in asked) return malformed(c, asked.wrong);
    const code = await pager.code(sessionIn(c).counselor, asked.value.language);
    return code ? c.json(code) : c.json({ error: 'no-telegram' }, 404);
  });
  app.post(`${pagerPath}/telegram/end`, async (c) => {
    await pager.unlink(sessionIn(c).counselor);
    return c.json({ ended: true });
  });
  app.post(`${pagerPath}/test`, async (c) => c.json(await pager.test(sessionIn(c).counselor)));
}

async function parsed<T>(c: Context, schema: z.ZodType<T>): Promise<{ value: T } | { wrong: string }> {
  const text = await c.req.text();
  if (text.length > largest) return { wrong: 'body' };
  const read = schema.safeParse(jsonOf(text));
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  return { wrong: issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : (issue?.path.join('.') ?? '') };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const malformed = (c: Context, field: string) => c.json({ error: 'malformed', field }, 400);
