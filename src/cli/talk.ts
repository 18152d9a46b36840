import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Option } from '#src/care/outgoing.ts';
import { readSettings } from '../config.ts';
import { loadProgramme } from '../programme.ts';
import { isPause, lengthOf } from './simulate/script.ts';
import { createWorld } from './world.ts';

export const help = `hamdam talk [--as name]

Chat as a patient in the terminal, through the real corridor with an empty memory that is forgotten at the end.
Type a number to tap an answer. /wait 8h lets time pass, /claim, /reply words and /close act as a counselor, /quit ends.
--as   a made-up name (default amna)`;

/** Talks until the input ends. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { as: { type: 'string', default: 'amna' } } });
  const me = values.as;
  const programme = loadProgramme(readSettings({ HAMDAM_UNDO_SECONDS: '0' }), Date.now());
  let options: readonly Option[] = [];
  let counter = 0;
  const world = await createWorld({
    programme,
    start: Date.now(),
    seed: 1,
    said: ({ at, body }) => {
      options = body.options;
      const time = new Date(at).toLocaleTimeString('sv-SE', { timeZone: programme.timeZone, timeStyle: 'short' });
      const who = 'counselor' in body.from ? body.from.counselor : 'hamdam';
      console.log(`${time} ${who}: ${body.text}`);
      for (const [i, option] of body.options.entries()) console.log(`        ${i + 1}. ${option.label}`);
    },
  });
  const counselor = { id: 'terminal', name: 'You' };

  /** A counselor's act on the open handover. */
  async function act(type: 'handover.claimed' | 'handover.replied' | 'handover.closed', text: string): Promise<void> {
    const entry = (await world.store.queue(1))[0];
    if (!entry) return console.log('        (no handover is open)');
    const base = { id: `terminal:${++counter}`, subject: { person: entry.person }, sentAt: world.now() };
    const fields = { handover: entry.handover.id, counselor };
    if (type === 'handover.replied') await world.happens({ ...base, ...fields, type, text });
    else if (type === 'handover.closed') await world.happens({ ...base, ...fields, type, outcome: text || 'helped' });
    else await world.happens({ ...base, ...fields, type });
  }

  async function command(line: string): Promise<void> {
    const [verb, ...rest] = line.slice(1).split(' ');
    const words = rest.join(' ');
    if (verb === 'wait' && isPause(words)) await world.advance(world.now() + lengthOf(words));
    else if (verb === 'claim') await act('handover.claimed', '');
    else if (verb === 'reply') await act('handover.replied', words);
    else if (verb === 'close') await act('handover.closed', words);
    else console.log(help);
  }

  console.log('Demo. Nothing here has been reviewed by a clinician. Write, or /quit.');
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout, prompt: `${me}> ` });
  let open = true;
  terminal.once('close', () => {
    open = false;
  });
  terminal.prompt();
  for await (const line of terminal) {
    await world.advance(Math.max(world.now(), Date.now()));
    if (line === '/quit') break;
    const tapped = options[Number(line.trim()) - 1];
    if (line.startsWith('/')) await command(line);
    else if (tapped) await world.hears(me, { choice: tapped.id });
    else await world.hears(me, { text: line });
    if (open) terminal.prompt();
  }
  terminal.close();
  await world.close();
  return 0;
}
