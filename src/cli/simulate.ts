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
hamdam simulate people [--people n] [--years n | --days n] [--seed n] [--only index,…] [--processes n]

people: synthetic people of varied behaviour live for years through the real corridor and the real store on a virtual clock:
they answer, answer late or never, skip doses, write in danger, change dates, give birth, lose a pregnancy or a baby, stop and
come back, pause, lie in hospital, travel to other time zones, block, move to another number and die; staff enrol them late and
record what they did not tell; the power goes, the provider loses messages or cannot tell, and the service itself is down for
hours. Every decision and everything that is said is held against what must always be: nothing after its stage ended, after a
stop or while away, nothing in quiet hours but answers, danger and doses at hours they chose, nothing twice, no more than the
day's limit, nothing lost, no danger and no gap in a critical medicine without a human. What broke is printed with the index
of the person; --only lives those lives alone, with the same seed and the same length. Each process has its own share; the
same seed gives the same digest however many there are.

Without "people" it runs the real corridor on a virtual clock with one scripted person and prints every message with its instant.
script   pregnancy (default), loss, crisis, or the path of a YAML file of the same form
--seed   a whole number; the same seed gives the same bytes (default 1)
--json   one JSON object a line instead of text`;

const scripts = path.resolve(import.meta.dirname, '../../schedules/simulations');

/** Prints a simulation. Returns the exit code: 0 when it ran, 1 when something broke that must never, 2 for wrong arguments. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      people: { type: 'string', default: '2000' },
      years: { type: 'string', default: '2' },
      days: { type: 'string' },
      only: { type: 'string' },
      processes: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new UsageError('--seed must be a whole number');
  if (positionals[0] === 'people') return runPeople(seed, values);
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

/** Lets many synthetic people live, prints how far it is on standard error, and in the end what broke. */
async function runPeople(
  seed: number,
  given: { people: string; years: string; days?: string; only?: string; processes?: string },
): Promise<number> {
  const whole = (name: string, value: string, least: number): number => {
    const n = Number(value);
    if (!Number.isSafeInteger(n) || n < least) throw new UsageError(`--${name} must be a whole number from ${least}`);
    return n;
  };
  const days = given.days === undefined ? 365 * whole('years', given.years, 1) : whole('days', given.days, 1);
  const people = given.only
    ? given.only.split(',').map((index) => whole('only', index, 0))
    : Array.from({ length: whole('people', given.people, 1) }, (_, index) => index);
  const { simulatePeople } = await import('./simulate/people.ts');
  const processes = given.processes === undefined ? {} : { processes: whole('processes', given.processes, 1) };
  let faults = 0;
  const { broken, counts, digest } = await simulatePeople({ seed, people, days, ...processes }, (p) => {
    for (const { rule, at, name, detail } of p.broken)
      console.log(`${new Date(at).toISOString()}  ${name}  ${rule}: ${detail}`);
    faults += p.broken.length;
    console.error(`process ${p.process} of ${p.processes}: ${p.done} of ${p.of} people lived; broken: ${faults}`);
  });
  const faulty = [...new Set(broken.map((b) => /^synthetic-(\d+)/.exec(b.name)?.[1] ?? ''))].filter(
    (index) => index !== '',
  );
  if (faulty.length > 0)
    console.log(`# alone: hamdam simulate people --seed ${seed} --days ${days} --only ${faulty.join(',')}`);
  const told = Object.entries(counts).map(([what, n]) => `${what} ${n}`);
  console.log(
    `# ${people.length} synthetic people, ${days} days, seed ${seed}: ${told.join(', ')}; broken ${broken.length}; digest ${digest}`,
  );
  return broken.length > 0 ? 1 : 0;
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
