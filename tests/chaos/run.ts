import { parseArgs } from 'node:util';
import { storm } from './storm.ts';

const usage = `npm run chaos -- [--messages n] [--people n] [--seed n]

Runs the whole service on real time against emulated providers in a storm: a fifth of all calls fails in every way, answers
are slow, webhooks come three times and out of order. Says what was lost, doubled, wrong or too fast. Exit code 0 when
nothing was.
--messages  how many messages are written in all (default 10000)
--people    by how many people, half on Telegram and half on WhatsApp (default 1000)
--seed      what people write and what fails (default 1)`;

const { values } = parseArgs({
  options: {
    messages: { type: 'string' },
    people: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const number = (name: string, text: string | undefined, otherwise: number) => {
  const n = Number(text ?? otherwise);
  if (!Number.isInteger(n) || n < 1) throw new TypeError(`--${name}: a whole number from 1 is wanted`);
  return n;
};

if (values.help) console.log(usage);
else {
  const people = number('people', values.people, 1_000);
  const each = Math.ceil(number('messages', values.messages, 10_000) / people);
  const found = await storm({
    ...{ people, messages: each * people, seed: number('seed', values.seed, 1) },
    // What one bot may answer in that time, with room for what fails.
    overMs: Math.max(each * 6_000, (each * people * 1_000) / 25),
    ...{ spacingMs: 6_000, revoked: true, progress: (line) => console.log(line) },
  });
  console.log(JSON.stringify({ ...found, broken: found.broken.length }, null, 2));
  for (const wrong of found.broken.slice(0, 50)) console.log(wrong);
  const { broken, hurried, leaks, control } = found;
  process.exitCode = broken.length + hurried + leaks === 0 && control.found >= control.planted ? 0 : 1;
}
