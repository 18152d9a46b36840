import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLabelled } from '#src/cli/eval/labelled.ts';
import { by, type Marked, scoreOf, share } from '#src/cli/eval/score.ts';
import { withSlips } from '#src/cli/eval/slips.ts';
import { run } from '#src/cli/eval.ts';
import { UsageError } from '#src/cli/usage.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-eval-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const marked = (urgency: Marked['urgency'], judged: Marked['judged'], hard = false): Marked => ({
  ...{ id: 'm', lang: 'en', category: 'c', hard, urgency, judged },
});

describe('scores', () => {
  it('count danger found, apart for what is not hard, and ordinary messages raised', () => {
    const score = scoreOf([
      marked('emergency', 'urgent'),
      marked('urgent', 'soon', true),
      marked('urgent', 'emergency', true),
      marked('soon', 'urgent'),
      marked('routine', 'emergency'),
      marked('routine', 'routine'),
    ]);
    expect(score).toEqual({
      ...{ dangerous: 3, found: 2, plain: 1, plainFound: 1 },
      ...{ ordinary: 3, raised: 2, raisedToEmergency: 1 },
    });
  });

  it.each([
    // Wilson's interval as published tables have it.
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [81, 263, 0.255, 0.366],
  ])('give %i of %i its interval', (k, n, from, to) => {
    expect(share(k, n).from).toBeCloseTo(from, 3);
    expect(share(k, n).to).toBeCloseTo(to, 3);
  });

  it('hold what is seen between the ends', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const { is, from, to } = share(Math.min(a, b), Math.max(a, b, 1));
        expect(from).toBeLessThanOrEqual(is + 1e-9);
        expect(to).toBeGreaterThanOrEqual(is - 1e-9);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are set apart by a field, greatest set first', () => {
    expect(by(['b', 'a', 'b', 'c'], (x) => x).map(([name]) => name)).toEqual(['b', 'a', 'c']);
  });
});

it('reads labelled lines, and names the line and the field of those it cannot read, never their words', () => {
  const { messages, conversations, wrong } = parseLabelled(
    [
      '{"id":1,"lang":"ur","text":"secret one","urgency":"soon"}',
      '{"id":"c","turns":["a","b"],"expected":["routine","urgent"]}',
      '',
      'secret two',
      '{"id":"x","text":"secret three","urgency":"terrible"}',
      '{"id":"y","turns":["secret four"],"expected":["soon","soon"]}',
    ].join('\n'),
    'file.jsonl',
  );
  expect(messages).toMatchObject([{ id: '1', lang: 'ur', hard: false, category: '?' }]);
  expect(conversations).toHaveLength(1);
  expect(wrong).toHaveLength(3);
  expect(wrong[0]).toBe('file.jsonl:4: not JSON');
  expect(wrong[1]).toMatch(/^file\.jsonl:5: urgency: /);
  expect(wrong[2]).toMatch(/^file\.jsonl:6: expected: /);
  expect(wrong.join()).not.toContain('secret');
});

async function evaluate(lines: readonly object[], ...flags: readonly string[]) {
  const file = path.join(folder, 'labelled.jsonl');
  fs.writeFileSync(file, lines.map((l) => JSON.stringify(l)).join('\n'));
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await run([file, ...flags], { stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

/** Synthetic. */
const lines = [
  { id: 'a', lang: 'en', text: 'i want to kill myself tonight', urgency: 'emergency', category: 'suicide' },
  { id: 'b', lang: 'en', text: 'zqx vbn', urgency: 'urgent', category: 'none', hard: true },
  { id: 'c', lang: 'ur-Latn', text: 'aaj mausam acha hai', urgency: 'routine', category: 'weather' },
  { id: 'd', lang: 'en', turns: ['salam', 'i took poison'], expected: ['routine', 'emergency'] },
];

it('scores a file by rules and by rules with the ear, and lists what was missed', async () => {
  const { code, out } = await evaluate(lines, '--misses');
  expect(code).toBe(0);
  expect(out).toContain('rules: 3 messages');
  expect(out).toContain('rules + ear: 3 messages');
  expect(out).toContain('1/2 50.0 %');
  expect(out).toContain('rules: 1 conversations');
  expect(out).toMatch(/missed \(1\)\n {2}b none urgent: zqx vbn/);
  const { out: json } = await evaluate(lines, '--json');
  expect(JSON.parse(json)).toMatchObject([
    { name: 'rules', dangerous: 2, found: 1, ordinary: 1, raised: 0, turns: 2, turnsRight: 2 },
    { name: 'rules + ear', dangerous: 2, ordinary: 1 },
  ]);
});

it('goes on after lines it cannot read, and says so by its exit code', async () => {
  const { code, out, err } = await evaluate([...lines, { id: 'e', text: 'x' }]);
  expect(code).toBe(1);
  expect(err).toContain('labelled.jsonl:5: urgency');
  expect(out).toContain('rules: 3 messages');
});

it('asks for a file that is there', async () => {
  const io = { stdout: new PassThrough(), stderr: new PassThrough() };
  await expect(run([], io)).rejects.toThrow(UsageError);
  await expect(run(['/nowhere.jsonl'], io)).rejects.toThrow('there is no such file');
});

it('tells what slips of the finger cost, the same for the same seed', async () => {
  const { code, out } = await evaluate(lines, '--slips', '--seed', '3');
  expect(code).toBe(0);
  expect(out).toMatch(/seed 3/);
  expect(out).toMatch(/rules {8}all {6}1\/2 50\.0 %/);
  expect(out).toMatch(/rules \+ ear {2}en/);
  const { out: json } = await evaluate(lines, '--slips', '--json');
  expect(JSON.parse(json).costs[0]).toMatchObject({ name: 'rules', lang: 'all', dangerous: 2, found: 1 });
  await expect(evaluate(lines, '--slips', '--seed', 'x')).rejects.toThrow('--seed');
});

describe('a slip of the finger', () => {
  it('changes one place of a long word, and no short one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghیکلمنو'), maxLength: 20 }),
        fc.nat(1e6),
        (word, seed) => {
          const slipped = withSlips(word, seed);
          expect(slipped).toBe(withSlips(word, seed));
          if (word.length < 6) expect(slipped).toBe(word);
          expect(Math.abs(slipped.length - word.length)).toBeLessThanOrEqual(1);
          expect(slipped[0]).toBe(word[0]);
        },
      ),
    );
    const kinds = new Set(Array.from({ length: 200 }, (_, seed) => withSlips('bleeding', seed)));
    // Swapped, left out, doubled, and the key beside; in Urdu, too.
    for (const one of ['beleding', 'bleding', 'blleeding', 'blerding']) expect(kinds).toContain(one);
    expect(new Set(Array.from({ length: 200 }, (_, seed) => withSlips('خودکشی', seed)))).toContain('خودکسی');
  });
});

it('counts how many real posts are raised, and by what', async () => {
  const file = path.join(folder, 'posts.txt');
  fs.writeFileSync(file, ['aaj mausam acha hai', '', 'i want to kill myself tonight', 'match kab hai'].join('\n'));
  const told = async (...flags: string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    expect(await run(['--background', file, ...flags], { stdout, stderr })).toBe(0);
    stdout.end();
    return text(stdout);
  };
  expect(await told()).toMatch(/3 posts\n {2}raised to urgent or more {3}1\/3 33\.3 %/);
  expect(await told('--misses')).toContain('3 rules emergency suicide-intent');
  expect(JSON.parse(await told('--json'))).toMatchObject({ posts: 3, raised: 1, byRules: 1, byEar: 0, emergency: 1 });
  const io = { stdout: new PassThrough(), stderr: new PassThrough() };
  await expect(run(['--background', '/nowhere.txt'], io)).rejects.toThrow('there is no such file');
  await expect(run([file, '--background', file], io)).rejects.toThrow('its own file');
});
