#!/usr/bin/env node
import path from 'node:path';
import { run } from './run.mjs';
import { root, setup } from './setup.mjs';

// Runs on any Node from 20 on: makes the clone ready, then hands over to the pinned Node.
try {
  const { node, env } = await setup();
  process.exitCode = await run(node, [path.join(root, 'src/main.ts'), ...process.argv.slice(2)], { env });
} catch (error) {
  process.stderr.write(`hamdam: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
