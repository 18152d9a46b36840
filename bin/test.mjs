#!/usr/bin/env node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';
import { root, setup } from './setup.mjs';
import { closingLine, tally } from './tally.mjs';

// Set-up, lint, types, tests; arguments go to the test runner. Ends with one plain line, and with code 1 where anything failed.
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-test-'));
try {
  const { node, env } = await setup();
  /** @type {(file: string, ...args: string[]) => Promise<number>} */
  const tool = (file, ...args) => run(node, [path.join(root, 'node_modules', file), ...args], { env, cwd: root });
  const checks = [
    await tool('@biomejs/biome/bin/biome', 'check', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'),
    await tool('typescript/bin/tsc', '--noEmit', '-p', '.'),
  ];
  const report = path.join(scratch, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await tool('vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2));
  const counts = tally(report, code);
  for (const check of checks) check === 0 ? counts.passed++ : counts.failed++;
  process.stdout.write(`${closingLine(counts)}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`hamdam: ${error instanceof Error ? error.message : error}\n`);
  process.stdout.write(`${closingLine({ passed: 0, failed: 1, skipped: 0 })}\n`);
  process.exitCode = 1;
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
