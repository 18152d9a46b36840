import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

export const help = `hamdam bench inbound [--messages n] [--rounds n] [--people n] [--connections n] [--stored n] [--database sqlite|postgres]
hamdam bench judging [--rounds n]
hamdam bench reminders [--items n] [--people n] [--rounds n]
hamdam bench console [--counselors n] [--handovers n] [--rounds n]

inbound: the whole durable path of a message beside Hono + HMAC alone, in one run, in turns; prints ratios.
judging: what rules and ear cost a message, with all phrases of the lexicon and with half of them.
reminders: a tick of 1,000 due with few and with many active plan items, what is fired beside a plain loop, and danger in a burst;
           --items are active (default 1000000), --people of them may come due in the run (default 34000, about 100000
           in one burst), --rounds ticks are measured (at most 20).
console: how soon a new danger is on every counselor's console, beside bare Socket.IO that relays the same; --counselors are
         connected (default 500), --handovers are open (default 5000), --rounds dangers are measured (default 20).
Needs the development packages.
--messages     a round (default 20000)
--rounds       after one to warm up (default 5)
--people       who write (default 1000)
--connections  at the same time (default 128)
--stored       messages stored before the cost at size is measured; 0 leaves it out (default 1000000)
--database     of inbound: the file (default), or a PostgreSQL of its own on this machine that syncs what it writes`;

/** Runs a benchmark. Returns the exit code: 0 when it ran, 2 for wrong arguments. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      messages: { type: 'string', default: '20000' },
      rounds: { type: 'string' },
      counselors: { type: 'string', default: '500' },
      handovers: { type: 'string', default: '5000' },
      people: { type: 'string' },
      items: { type: 'string', default: '1000000' },
      connections: { type: 'string', default: '128' },
      stored: { type: 'string', default: '1000000' },
      database: { type: 'string', default: 'sqlite' },
    },
  });
  const [what] = positionals;
  if (what !== 'inbound' && what !== 'judging' && what !== 'reminders' && what !== 'console')
    throw new UsageError(`there is no benchmark ${what ?? '(none named)'}; see --help`);
  const usual: Partial<Record<keyof typeof values, number>> = {
    rounds: what === 'console' ? 20 : 5,
    people: what === 'reminders' ? 34_000 : 1_000,
  };
  const whole = (name: keyof typeof values, least: number) => {
    const n = Number(values[name] ?? usual[name]);
    if (!Number.isSafeInteger(n) || n < least) throw new UsageError(`--${name} must be a whole number from ${least}`);
    return n;
  };
  const options = {
    messages: whole('messages', 100),
    rounds: whole('rounds', 1),
    people: whole('people', 1),
    items: whole('items', 1_000),
    connections: whole('connections', 1),
    stored: whole('stored', 0),
    counselors: whole('counselors', 1),
    handovers: whole('handovers', 0),
  };
  if (what === 'judging') {
    const { benchJudging } = await import('../../tests/bench/judging.ts');
    await benchJudging(options, (line) => console.log(line));
    return 0;
  }
  if (what === 'console') {
    const { printConsole } = await import('../../tests/bench/console.ts');
    const { counselors, handovers, rounds } = options;
    await printConsole({ counselors, handovers, rounds, bystanders: 20 }, (line) => console.log(line));
    return 0;
  }
  if (what === 'reminders') {
    const { benchReminders } = await import('../../tests/bench/reminders.ts');
    const { people, items, rounds } = options;
    await benchReminders({ people, items, rounds: Math.min(rounds, 20) }, (line) => console.log(line));
    return 0;
  }
  const { benchInbound } = await import('../../tests/bench/inbound.ts');
  const database = (['sqlite', 'postgres'] as const).find((name) => name === values.database);
  if (!database) throw new UsageError('--database must be sqlite or postgres');
  await benchInbound({ ...options, database }, (line) => console.log(line));
  return 0;
}
