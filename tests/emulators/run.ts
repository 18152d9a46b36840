import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import { type BotApi, startBotApi } from './bot-api.ts';
import { type OpenAi, startOpenAi, type Turn } from './openai.ts';

/**
 * The emulators by hand: `npm run emulators`. Telegram's phones and the model's answers on one small page, all on loopback
 * and all forgotten at the end. The ports stay the same from run to run, so that the service can be left running.
 */
const { values } = parseArgs({
  options: {
    page: { type: 'string', default: '4100' },
    telegram: { type: 'string', default: '4101' },
    model: { type: 'string', default: '4102' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  process.stdout.write(
    'Usage: npm run emulators -- [--page 4100] [--telegram 4101] [--model 4102]   (0 takes a free port)\n',
  );
  process.exit(0);
}

const telegram = await startBotApi({ port: Number(values.telegram) });
const model = await startOpenAi({ port: Number(values.model) });
telegram.person(1001);
const server = serve(
  { fetch: pageApp(telegram, model).fetch, port: Number(values.page), hostname: '127.0.0.1' },
  (at) => {
    process.stdout.write(
      `The phones are at http://127.0.0.1:${at.port}\n\nStart the service beside them with\n\n` +
        `  TELEGRAM_API_ROOT=${telegram.url} TELEGRAM_BOT_TOKEN=${telegram.token} \\\n` +
        `  OPENAI_BASE_URL=${model.baseUrl} OPENAI_API_KEY=${model.apiKey} OPENAI_MODEL=synthetic \\\n` +
        '  npm start\n\nCtrl-C ends them.\n',
    );
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    void Promise.all([telegram.stop(), model.stop()]).then(() => process.exit(0));
  });
}

const deed = z.discriminatedUnion('does', [
  z.object({ does: z.literal('writes'), text: z.string().min(1).max(4096) }),
  z.object({ does: z.literal('corrects'), text: z.string().min(1).max(4096) }),
  z.object({ does: z.literal('taps'), label: z.string() }),
  z.object({ does: z.literal('sends'), content: z.enum(['voice', 'photo', 'document', 'location', 'sticker']) }),
  z.object({ does: z.enum(['blocks', 'unblocks']) }),
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
  '../../node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
);

function pageApp(telegram: BotApi, model: OpenAi): Hono {
  const app = new Hono();
  let mood = 'routine';
  app.onError((error, c) => c.json({ error: error.message }, 400));
  app.get('/', (c) => c.html(fs.readFileSync(path.join(import.meta.dirname, 'page.html'), 'utf8')));
  app.get('/urdu.woff2', (c) => c.body(fs.readFileSync(urduFont), 200, { 'content-type': 'font/woff2' }));
  app.get('/state', (c) =>
    c.json({
      people: [...telegram.people.values()].map(({ id, state, lines }) => ({ id, state, lines })),
      waiting: telegram.updates.pending().length,
      webhook: telegram.updates.webhook?.url ?? null,
      model: { mood, moods: Object.keys(moods), asked: model.asked.length },
    }),
  );
  app.post('/people', (c) => c.json({ id: telegram.person(1001 + telegram.people.size).id }));
  app.post('/people/:id', async (c) => {
    const person = telegram.people.get(Number(c.req.param('id')));
    const parsed = deed.safeParse(await c.req.json().catch(() => null));
    if (!person || !parsed.success)
      return c.json({ error: person ? z.prettifyError(parsed.error!) : 'id: nobody' }, 400);
    const what = parsed.data;
    if (what.does === 'writes') person.writes(what.text);
    else if (what.does === 'corrects') person.corrects(what.text);
    else if (what.does === 'taps') person.taps(what.label.replace(/^✓ /, ''));
    else if (what.does === 'sends') person.sends(what.content);
    else person[what.does]();
    return c.json({ ok: true });
  });
  app.post('/model/:mood', (c) => {
    const wanted = c.req.param('mood');
    const turn = moods[wanted];
    if (!turn) return c.json({ error: 'mood: unknown' }, 400);
    mood = wanted;
    model.otherwise(turn);
    return c.json({ ok: true });
  });
  return app;
}
