import fs from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { OpenAi, Turn } from '../openai.ts';
import type { Provider } from './provider.ts';

const deedSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('writes'), text: z.string().min(1).max(4096) }),
  z.object({ does: z.literal('taps'), label: z.string().min(1) }),
  z.object({ does: z.literal('other'), deed: z.string(), text: z.string().max(4096) }),
]);

/** What the page can make the model do from now on. */
const moods: Record<string, Turn> = {
  routine: { says: { concerns: [], urgency: 'routine', intent: 'talk', language: 'en' } },
  urgent: { says: { concerns: ['mood'], urgency: 'urgent', intent: 'mood', language: 'en' } },
  emergency: { says: { concerns: ['suicide-intent'], urgency: 'emergency', intent: 'mood', language: 'en' } },
  late: { says: { concerns: ['cardiac'], urgency: 'emergency', intent: 'talk', language: 'en' }, afterMs: 8_000 },
  malformed: { says: 'I would say this is serious.' },
  refusal: { refuses: 'I cannot help with that.' },
  'too many requests': { status: 429 },
  broken: { status: 500 },
  silent: 'hang',
};

/** Not every machine has a face that can write Urdu. */
const urduFont = path.join(
  import.meta.dirname,
  '../../../node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
);
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/': [path.join(import.meta.dirname, 'index.html'), 'text/html; charset=utf-8'],
  '/page.css': [path.join(import.meta.dirname, 'page.css'), 'text/css; charset=utf-8'],
  '/urdu.woff2': [urduFont, 'font/woff2'],
};

/** The page with everybody's phones, and what it asks for. What cannot be done is answered with why. */
export function pageApp(providers: readonly Provider[], model: OpenAi): Hono {
  const app = new Hono();
  const by = (name: string) => {
    const found = providers.find((p) => p.name === name);
    if (!found) throw new Error('provider: unknown');
    return found;
  };
  const trouble = new Map(providers.map((p) => [p.name, Object.keys(p.troubles)[0]!]));
  let mood = 'routine';
  app.onError((error, c) => c.json({ error: error.message }, 400));
  for (const [at, [file, type]] of Object.entries(files)) {
    app.get(at, (c) => c.body(fs.readFileSync(file), 200, { 'content-type': type }));
  }
  const script = path.join(import.meta.dirname, 'browser.ts');
  app.get('/page.js', (c) =>
    c.body(stripTypeScriptTypes(fs.readFileSync(script, 'utf8')), 200, { 'content-type': 'text/javascript' }),
  );
  app.get('/state', (c) =>
    c.json({
      providers: providers.map((p) => ({
        name: p.name,
        title: p.title,
        about: p.about(),
        trouble: trouble.get(p.name),
        troubles: Object.keys(p.troubles),
        deeds: Object.keys(p.deeds),
        phones: p.phones(),
      })),
      model: { mood, moods: Object.keys(moods), asked: model.asked.length },
    }),
  );
  app.post('/phones/:provider', (c) => c.json({ id: by(c.req.param('provider')).add() }));
  app.post('/phones/:provider/:id', async (c) => {
    const provider = by(c.req.param('provider'));
    const { id } = provider.phones().find((p) => p.id === c.req.param('id')) ?? {};
    if (id === undefined) throw new Error('id: nobody');
    const parsed = deedSchema.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    const what = parsed.data;
    if (what.does === 'writes') provider.writes(id, what.text);
    else if (what.does === 'taps') provider.taps(id, what.label);
    else chosen(provider.deeds, what.deed, 'deed')(id, what.text);
    return c.json({ ok: true });
  });
  app.post('/troubles/:provider/:trouble', (c) => {
    const provider = by(c.req.param('provider'));
    const wanted = c.req.param('trouble');
    const begin = chosen(provider.troubles, wanted, 'trouble');
    // One trouble at a time: what was wrong before is mended first.
    Object.values(provider.troubles)[0]!();
    begin();
    trouble.set(provider.name, wanted);
    return c.json({ ok: true });
  });
  app.post('/model/:mood', (c) => {
    const wanted = c.req.param('mood');
    model.otherwise(chosen(moods, wanted, 'mood'));
    mood = wanted;
    return c.json({ ok: true });
  });
  return app;
}

function chosen<T>(of: Readonly<Record<string, T>>, name: string, what: string): T {
  if (!Object.hasOwn(of, name)) throw new Error(`${what}: unknown`);
  return of[name]!;
}
