import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readSettings } from '../config.ts';
import { loadProgramme } from '../programme.ts';
import { type Line, runScript } from './simulate/run.ts';
import { parseScript } from './simulate/script.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam simulate [script] [--seed n] [--json]

Runs the real corridor on a virtual clock with one scripted person and prints every message with its instant.
script   pregnancy (default), loss, crisis, or the path of a YAML file of the same form
--seed   a whole number; the same seed gives the same bytes (default 1)
--json   one JSON object a line instead of text`;

const scripts = path.resolve(import.meta.dirname, '../../schedules/simulations');

/** Prints a simulation. Returns the exit code: 0 when it ran, 1 when a stage message followed a loss, 2 for wrong arguments. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new UsageError('--seed must be a whole number');
  const name = positionals[0] ?? 'pregnancy';
  const file = name.endsWith('.yaml') ? path.resolve(name) : path.join(scripts, `${name}.yaml`);
  if (!fs.existsSync(file)) throw new UsageError(`there is no script ${name}`);
  const script = parseScript(path.basename(file), parse(fs.readFileSync(file, 'utf8')));
  const programme = loadProgramme(readSettings({}), Date.now());
  const zone = programme.timeZone;
  if (!values.json) console.log(`# ${script.title} (synthetic; seed ${seed})`);
  const ended = await runScript(script, programme, seed, (line) => {
    console.log(values.json ? JSON.stringify(line) : layOut(line, script.person, zone));
  });
  if (!values.json) {
    const topics = Object.entries(ended.byTopic).map(([topic, n]) => `${topic} ${n}`);
    console.log(
      `# ${ended.lines} messages; said by topic: ${topics.join(', ')}; stage messages after a loss: ${ended.stageAfterLoss}`,
    );
  }
  return ended.stageAfterLoss > 0 ? 1 : 0;
}

const faces = new Map<string, Intl.DateTimeFormat>();

function layOut(line: Line, person: string, timeZone: string): string {
  let face = faces.get(timeZone);
  if (!face) {
    face = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    faces.set(timeZone, face);
  }
  const who = { person: `${person} >`, hamdam: 'hamdam <', counselor: 'counselor <' }[line.from];
  const body = line.text.replace(/\n+/g, ' / ');
  const options = line.options.length > 0 ? `  [${line.options.join(' | ')}]` : '';
  return `${face.format(line.at)}  ${who.padEnd(12)} ${body}${options}`;
}
