import { parseArgs } from 'node:util';
import { campaign } from './campaign.ts';
import { databases } from './database.ts';

const usage = `npm run crash -- [--rounds n] [--seed n] [--database sqlite|postgres] [--processes n]

Kills the whole service with SIGKILL at random moments, again and again, under messages, taps, due doses, counselors and a
failing provider, and says what was lost, done twice or leaked. Exit code 0 when nothing was.
--rounds   how often it is killed (default 100)
--seed     what people do (default 1)
--database where it keeps what it knows (default sqlite); a PostgreSQL of its own dies now and then, too
--processes how many serve from it at once (default 1); any of them is killed`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    seed: { type: 'string' },
    database: { type: 'string', default: 'sqlite' },
    processes: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const number = (text: string | undefined, otherwise: number) => {
  const n = Number(text ?? otherwise);
  if (!Number.isInteger(n) || n < 1) throw new TypeError('a whole number from 1 is wanted');
  return n;
};

const chosen = (text: string) => {
  const name = databases.find((d) => d === text);
  if (!name) throw new TypeError(`--database: one of ${databases.join(', ')} is wanted`);
  return name;
};

if (values.help) console.log(usage);
else {
  const found = await campaign({
    rounds: number(values.rounds, 100),
    seed: number(values.seed, 1),
    database: chosen(values.database),
    processes: number(values.processes, 1),
    progress: (line) => console.log(line),
  });
  console.log(JSON.stringify({ ...found, broken: found.broken.length, leaks: found.leaks.length }, null, 2));
  for (const wrong of [...found.broken, ...found.leaks.map((leak) => `leaked: ${leak}`)].slice(0, 50))
    console.log(wrong);
  const { control, exitCode } = found;
  const well = found.broken.length + found.leaks.length === 0 && control.found === control.planted && exitCode === 0;
  process.exitCode = well ? 0 : 1;
}
