import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '#src/cli/eval.ts';
import { UsageError } from '#src/cli/usage.ts';
import { SettingsError } from '#src/config.ts';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-eval-model-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Synthetic: words that no rule and no ear knows, danger they know, and none. */
const lines = [
  { id: 'a', lang: 'en', text: 'I want to kill myself tonight', urgency: 'emergency', category: 'suicide' },
  { id: 'b', lang: 'en', text: 'zqx vbn call 03001234567', urgency: 'urgent', category: 'unknown' },
  { id: 'c', lang: 'ur-Latn', text: 'aaj mausam acha hai', urgency: 'routine', category: 'weather' },
  { id: 'd', lang: 'en', turns: ['salam', 'zqx vbn'], expected: ['routine', 'urgent'], profile: { pregnantWeeks: 30 } },
];
const file = path.join(folder, 'labelled.jsonl');
fs.writeFileSync(file, lines.map((l) => JSON.stringify(l)).join('\n'));

describe('hamdam eval --model', () => {
  let model: OpenAi;
  beforeEach(async () => {
    model = await startOpenAi();
    // It knows the unknown words, and would call everything else routine.
    model.otherwise(({ messages }) => {
      const { message } = JSON.parse(messages[1]!.content) as { message: string };
      const urgency = message.includes('zqx') ? 'emergency' : 'routine';
      return { says: { concerns: [], urgency, intent: 'talk', language: 'en' } };
    });
  });
  afterEach(() => model.stop());

  async function evaluate(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const settings = {
      OPENAI_API_KEY: model.apiKey,
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'synthetic',
      ...env,
    };
    const code = await run([file, '--model', ...flags], { stdout, stderr }, settings);
    stdout.end();
    stderr.end();
    return { code, out: await text(stdout), err: await text(stderr) };
  }

  it('scores rules, ear and model by the same messages, and the model lowers nothing', async () => {
    const { code, out, err } = await evaluate(['--json']);
    expect(code).toBe(0);
    const [rules, ear, withModel] = JSON.parse(out);
    expect([rules.name, ear.name, withModel.name]).toEqual(['rules', 'rules + ear', 'rules + ear + model']);
    expect(rules).toMatchObject({ dangerous: 2, found: 1, turns: 2, turnsRight: 1 });
    expect(withModel).toMatchObject({ dangerous: 2, found: 2, raised: 0, turns: 2, turnsRight: 2 });
    expect(withModel.model).toMatchObject({ model: 'synthetic', asked: 5, silent: {}, tokens: 5 * 930 });
    expect(withModel.model.prompt).toMatch(/^opinion@\d+$/);
    expect(err).toContain('model: 5 of 5 asked, 0 silent');
  });

  it('asks as the service asks: masked, with the profile and the earlier turns', async () => {
    await evaluate([]);
    const asked = model.asked.map((a) => JSON.parse(a.messages[1]!.content));
    expect(asked).toContainEqual(expect.objectContaining({ message: 'zqx vbn call [phone]', earlier: [] }));
    expect(asked).toContainEqual({
      profile: { pregnantWeeks: 30, postpartumDays: null, conditions: [], language: 'en' },
      earlier: [{ from: 'person', text: 'salam' }],
      message: 'zqx vbn',
    });
  });

  it('tells the model, what it took and what is still missed', async () => {
    const { out } = await evaluate(['--misses'], { OPENAI_PRICE: '1/2' });
    expect(out).toContain('rules + ear + model: 3 messages');
    expect(out).toMatch(/synthetic by opinion@\d+: asked 5, silent never/);
    expect(out).toMatch(/4650 tokens, cost 0\.0048; median \d+ ms/);
    expect(out).toMatch(/missed \(0\)/);
  });

  it('keeps to the limits of a day and to the lines it was told, and says so', async () => {
    const limited = await evaluate([], { OPENAI_DAILY_REQUESTS: '2' });
    expect(model.asked).toHaveLength(2);
    expect(limited.out).toContain('off ');
    expect(limited.out).toContain('a limit was reached');
    const { out } = await evaluate(['--limit', '1', '--json']);
    expect(JSON.parse(out)[2]).toMatchObject({ dangerous: 1, ordinary: 0, model: { asked: 3 } });
  });

  it('judges as without it where it is silent, and fails where it never spoke', async () => {
    model.otherwise({ status: 401 });
    const { code, out } = await evaluate(['--json']);
    expect(code).toBe(1);
    const [, ear, withModel] = JSON.parse(out);
    const { model: taken, ...judged } = withModel;
    expect({ ...judged, name: ear.name }).toEqual(ear);
    expect(taken.silent).toEqual({ error: 5 });
  });

  it.each([
    ['no model is set', [], { OPENAI_MODEL: '' }, SettingsError],
    ['nothing at all is set', [], { OPENAI_MODEL: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' }, UsageError],
    ['the limit is none', ['--limit', 'many'], {}, UsageError],
  ] as const)('asks nobody where %s', async (_, flags, env, error) => {
    await expect(evaluate(flags, env)).rejects.toThrow(error);
    expect(model.asked).toEqual([]);
  });
});
