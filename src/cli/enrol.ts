import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { accountsOf, addresserOf, enrolmentKey } from '../accounts.ts';
import { readSettings, type Settings } from '../config.ts';
import { createLog } from '../log.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { loadProgramme } from '../programme.ts';
import { enrolRows, type Taker } from './enrol/enrolRows.ts';
import { rowsOf } from './enrol/rows.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam enrol <people.csv> [--dry-run] [--by name]

Enrols everybody of a CSV file (UTF-8, the headings first) who agreed to it. The service may be running meanwhile. The same
file again enrols nobody twice. Nobody is told anything but one welcome, in the daytime, and then what their plans say.

channel     telegram, whatsapp-cloud, whatsapp-web (in the demo: phone)     address   number or chat id
account     our account there, where there are several                name      optional
word        where several people use one number: a private word of each, other than their name and their illness
language    en, ur or ur-Latn                                         for       self (if empty) or other
age         whole years; under 18 with guardian: yes
lmp, edd, birth   one of them, YYYY-MM-DD; eddFrom: scan or lmp
conditions  such as hypertension; diabetes, or the id of a plan that is joined by name
medicines   in words with their times, parted by ";": metformin 500 1+0+1; iron tablet raat ko
district    for the programme's figures
consentOn   the day they agreed, YYYY-MM-DD                           consentHow  paper, spoken or digital

--dry-run   says what would happen and writes nothing
--by        who enrols, for the record (the file's name)
Exit code 0: all are enrolled; 1: some rows were refused, each named with its line and field; 2: wrong arguments or headings.`;

/** Enrols the people of a file. Returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, by: { type: 'string' } },
  });
  const [file, more] = positionals;
  if (!file || more !== undefined) throw new UsageError(help);
  if (!fs.existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  const settings = readSettings(process.env);
  const dryRun = values['dry-run'];
  const by = values.by ?? path.basename(file);
  const hall = await openHall(settings, dryRun);
  try {
    const tally = await enrolRows({
      rows: rowsOf(fs.createReadStream(file)),
      read: createEnrolments({
        ...{ key: hall.key, programme: hall.programme, by },
        address: addresserOf(accountsOf(settings)),
        now: () => realClockface.now(),
      }),
      taker: hall.taker,
      dryRun,
      tell: (line, { field, reason }) => io.stderr.write(`line ${line}: ${field}: ${reason}\n`),
      progress: ({ rows }) => io.stderr.isTTY && io.stderr.write(`\r${rows} rows `),
    });
    const { rows, enrolled, known, refused } = tally;
    const would = dryRun ? 'would be ' : '';
    io.stdout.write(`${rows} rows: ${enrolled} ${would}enrolled, ${known} known already, ${refused} refused\n`);
    return refused > 0 ? 1 : 0;
  } finally {
    await hall.close();
  }
}

/** The corridor over the store, which decides and sends nothing: what is to be said leaves by the service. */
async function openHall(settings: Settings, dryRun: boolean) {
  const programme = loadProgramme(settings, realClockface.now());
  // A dry run makes no database where there is none.
  if (dryRun && !fs.existsSync(path.join(settings.dataDir, 'hamdam.sqlite')))
    return { programme, key: Buffer.alloc(32), taker: null, close: async () => {} };
  const { key, store } = await openMemory(settings);
  const log = createLog(settings.logLevel);
  const corridor = createCorridor({ store, programme, outlets: {}, clockface: realClockface, log });
  if (!dryRun) corridor.handler.resume();
  const taker: Taker = {
    store,
    accept: (arrivals) => corridor.door.accept(arrivals),
    idle: () => corridor.handler.idle(),
  };
  return {
    programme,
    key: enrolmentKey(key),
    taker,
    async close() {
      await corridor.stop(AbortSignal.timeout(10_000));
      await store.close();
    },
  };
}
