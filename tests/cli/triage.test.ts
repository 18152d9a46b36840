import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readingSchema } from '#src/care/readings/reading.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { languages, urgencies } from '#src/care/words.ts';
import { help, run } from '#src/cli/triage.ts';

const judgedSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  urgency: z.enum(urgencies),
  concerns: z.array(z.strictObject({ concern: z.enum(concernIds), urgency: z.enum(urgencies), evidence: z.string() })),
  asks: z.string().optional(),
  language: z.enum(languages),
  readings: z.array(readingSchema),
  urgencies: z.array(z.enum(urgencies)).optional(),
});
const refusedSchema = z.strictObject({ id: z.union([z.string(), z.number()]).optional(), error: z.string() });

/** What the verb writes for that input, given to it in pieces of that many bytes. */
async function output(input: string, piece = 7): Promise<string> {
  const bytes = Buffer.from(input);
  const pieces: Buffer[] = [];
  for (let i = 0; i < bytes.length; i += piece) pieces.push(bytes.subarray(i, i + piece));
  let out = '';
  const stdout = new Writable({
    highWaterMark: 64,
    write(chunk, _encoding, done) {
      out += String(chunk);
      setImmediate(done);
    },
  });
  const code = await run([], { stdin: Readable.from(pieces), stdout, stderr: new PassThrough() });
  expect(code).toBe(0);
  return out;
}

async function lines(input: string): Promise<unknown[]> {
  const out = await output(input);
  expect(out.endsWith('\n')).toBe(true);
  return out
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('hamdam triage', () => {
  it('answers one line for each, in order, whole ids and all', async () => {
    const given = [
      { id: 'a', text: 'salam', extra: true },
      { id: 7, text: 'meter pe HI aa raha hai' },
      { id: 'ج', text: 'بی پی ۱۵۰/۹۵' },
    ];
    const got = (await lines(given.map(json).join(''))).map((line) => judgedSchema.parse(line));
    expect(got.map((line) => line.id)).toEqual(['a', 7, 'ج']);
    expect(got[0]).toMatchObject({ urgency: 'routine', concerns: [], readings: [] });
    expect(got[0]).not.toHaveProperty('urgencies');
  });

  it('gives the words as they were written', async () => {
    const text = 'Salam 😢  maine ZEHER kha liya hai\tabhi';
    const [line] = (await lines(json({ id: 1, text }))).map((l) => judgedSchema.parse(l));
    expect(line!.urgency).toBe('emergency');
    expect(line!.concerns.length).toBeGreaterThan(0);
    for (const { evidence } of line!.concerns) expect(text).toContain(evidence);
  });

  it('says what stands after each turn, and lets no later word lower it', async () => {
    const turns = ['salam', 'maine zeher kha liya hai', 'mazaq tha', 'match kaun jeeta?'];
    const [line] = (await lines(json({ id: 'c', turns }))).map((l) => judgedSchema.parse(l));
    expect(line!.urgencies).toEqual(['routine', 'emergency', 'emergency', 'emergency']);
    expect(line!.urgency).toBe('emergency');
    expect(line!.concerns.some((c) => c.urgency === 'emergency')).toBe(true);
  });

  it('asks in the words of the language where a message can be read in two ways', async () => {
    const [line] = (await lines(json({ id: 1, text: 'bacha gir gaya' }))).map((l) => judgedSchema.parse(l));
    expect(line!.asks).toMatch(/\?|؟/);
    expect(line!.urgency).not.toBe('emergency');
  });

  it.each([
    ['', 'line 2: empty'],
    ['   ', 'line 2: empty'],
    ['{"id":', 'line 2: not JSON'],
    ['[]', 'line 2: '],
    ['null', 'line 2: '],
    ['{"text":"x"}', 'line 2: id'],
    ['{"id":"b"}', 'line 2: text'],
    ['{"id":"b","text":5}', 'line 2: text'],
    ['{"id":"b","turns":[]}', 'line 2: turns'],
    ['{"id":"b","turns":["x",1]}', 'line 2: turns.1'],
    ['{"id":"b","text":"x","turns":["x"]}', 'line 2: turns'],
    ['{"id":"b","text":"x","profile":{"pregnantWeeks":"20"}}', 'line 2: profile.pregnantWeeks'],
    ['{"id":"b","text":"x","profile":{"postpartumDays":-1}}', 'line 2: profile.postpartumDays'],
    ['{"id":"b","text":"x","profile":{"conditions":"asthma"}}', 'line 2: profile.conditions'],
  ])('refuses %j by its field and goes on', async (bad, begins) => {
    const got = await lines(`${json({ id: 'first', text: 'salam' })}${bad}\n${json({ id: 'last', text: 'salam' })}`);
    expect(got).toHaveLength(3);
    const refused = refusedSchema.parse(got[1]);
    expect(refused.error.startsWith(begins), refused.error).toBe(true);
    if (bad.includes('"id":"b"')) expect(refused.id).toBe('b');
    expect(judgedSchema.parse(got[2]).id).toBe('last');
  });

  it('never repeats in an error what was written', async () => {
    const [line] = await lines(json({ id: 'b', text: 'x', profile: { conditions: 'meri raaz ki baat' } }));
    expect(JSON.stringify(line)).not.toContain('raaz');
  });

  it('takes null where something is not known', async () => {
    const profile = { pregnantWeeks: null, postpartumDays: null, conditions: null };
    const got = await lines(json({ id: 'a', text: 'salam', turns: null, profile }));
    expect(judgedSchema.parse(got[0]).id).toBe('a');
  });

  it('reads what other systems write: a byte order mark, CRLF, a line separator in a text, no end to the last line', async () => {
    const input = `\ufeff{"id":1,"text":"salam"}\r\n{"id":2,"text":"a\u2028b"}\r\n{"id":3,"text":"😢"}`;
    const got = (await lines(input)).map((line) => judgedSchema.parse(line).id);
    expect(got).toEqual([1, 2, 3]);
  });

  it('writes nothing for nothing', async () => {
    expect(await output('')).toBe('');
  });

  it('judges many thousands, all of them, against a slow reader', async () => {
    const many = 20_000;
    const input = Array.from({ length: many }, (_, id) => json({ id, text: 'aaj bukhar nahi hai' })).join('');
    const got = (await output(input, 50_000)).split('\n');
    expect(got).toHaveLength(many + 1);
    expect(JSON.parse(got[many - 1]!).id).toBe(many - 1);
  });

  it('shows progress only on a terminal', async () => {
    const stderr = new PassThrough();
    const stdin = Readable.from([json({ id: 1, text: 'salam' })]);
    await run([], { stdin, stdout: new PassThrough().resume(), stderr });
    expect(stderr.readableLength).toBe(0);
  });

  it('refuses arguments it does not know', async () => {
    const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };
    await expect(run(['--fast'], io)).rejects.toThrow(TypeError);
    await expect(run(['file.jsonl'], io)).rejects.toThrow(TypeError);
    expect(help).toContain('urgencies');
  });
});
