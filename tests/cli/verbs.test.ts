import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const main = path.resolve(import.meta.dirname, '../../src/main.ts');

/** Runs `hamdam` as a process of its own, with those lines on its standard input. */
function hamdam(args: string[], lines: string[] = []): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.on('data', (d) => {
      out += d;
    });
    child.stderr.on('data', (d) => {
      err += d;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(lines.map((l) => `${l}\n`).join(''));
  });
}

describe('hamdam check', () => {
  it('finds no problem in what is shipped, and says that a clinician is still owed', async () => {
    const { code, out } = await hamdam(['check']);
    expect(out).toMatch(/: 0 problems, \d+ waiting/);
    expect(out).toContain('danger.yaml: reviewedBy is empty');
    expect(code).toBe(0);
  });

  it('does not let production pass unreviewed', async () => {
    expect((await hamdam(['check', '--production'])).code).toBe(1);
  });
});

describe('hamdam talk', () => {
  it('answers danger before anything else is known, and brings the counselor’s words', async () => {
    const { code, out } = await hamdam(
      ['talk'],
      ['main marna chahti hoon, goliyan jama kar li hain', '/claim', '/reply Main yahan hun', '/quit'],
    );
    expect(out).toContain('1122');
    expect(out).toContain('You: Main yahan hun');
    expect(code).toBe(0);
  });
});

describe('a reader that leaves', () => {
  const labelled = {
    id: 'synthetic',
    lang: 'en',
    text: 'chest pain',
    urgency: 'emergency',
    category: 'body',
    hard: false,
  };
  it.each([
    ['eval', ['eval', '-', '--json']],
    ['plan', ['plan', 'show', 'antenatal', '--lmp', '2026-01-05']],
    ['triage', ['triage']],
    ['simulate', ['simulate', 'crisis']],
  ])('is no error of %s', async (verb, args) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-gone-'));
    const file = path.join(folder, 'labelled.jsonl');
    fs.writeFileSync(file, JSON.stringify(labelled));
    const child = spawn(process.execPath, [main, ...args.map((a) => (a === '-' ? file : a))], { stdio: 'pipe' });
    let err = '';
    child.stderr.on('data', (d) => {
      err += d;
    });
    // Nobody reads from the first byte on.
    child.stdout.destroy();
    child.stdin.end(verb === 'triage' ? '{"id":"synthetic","text":"chest pain"}\n' : '');
    const [code] = await once(child, 'close');
    fs.rmSync(folder, { recursive: true });
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('hamdam', () => {
  it('says what it can do, and refuses what it cannot', async () => {
    const helped = await hamdam(['--help']);
    for (const verb of ['serve', 'talk', 'triage', 'simulate', 'check']) expect(helped.out).toContain(verb);
    expect(helped.code).toBe(0);
    const wrong = await hamdam(['fly']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('fly');
    const script = await hamdam(['simulate', 'nobody']);
    expect(script).toMatchObject({ code: 2 });
    expect(script.err).toContain('nobody');
  });
});
