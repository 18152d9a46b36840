import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { consentWays } from '#src/care/enrolment/enrolment.ts';
import { isDay } from '#src/care/enrolment/form.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { newsArrival, readFhir } from '#src/records/fhir/import.ts';
import { accountsOf, addresserOf, enrolmentKey } from '../accounts.ts';
import { readSettings } from '../config.ts';
import { createLog } from '../log.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { loadProgramme } from '../programme.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam import <people.json | people.ndjson> [--channel name] [--consent-on day --consent-how way] [--by name] [--dry-run]

Enrols people of FHIR R4: of each Patient the language, name, age, place and the number or chat id; the estimated day of
delivery (Observation 11778-8 or 11779-6, or the last period, 8665-2); and medicines (MedicationRequest, and the
MedicationStatement of our own export). A Bundle, or one resource a line. Whatever else is in it is passed over. Where the
file says that a pregnancy is over, or may be, no date of it is taken.

--channel      by which a plain telephone number is reached (the first one of ours)
--consent-on   the day on which they agreed to be served, YYYY-MM-DD, and
--consent-how  ${consentWays.join(', ')}: for people of whom the file has no active Consent
--by           who imports, for the record (the file's name)
--dry-run      says what would happen and writes nothing

Who is wrong in any field is not taken, and every wrong field is named with its resource. The same file again changes
nothing. The service may be running meanwhile.
Exit code 0: all were taken; 1: some were refused; 2: wrong arguments, or a file that is no JSON.`;

/** Imports people of a FHIR file. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...{ channel: text, 'consent-on': text, 'consent-how': text, by: text },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file, more] = positionals;
  if (!file || more !== undefined) throw new UsageError(help);
  const json = contentOf(file);
  const settings = readSettings(process.env);
  const accounts = accountsOf(settings);
  const programme = loadProgramme(settings, realClockface.now());
  const now = () => realClockface.now();
  const { people, problems } = readFhir(json, {
    today: dateOf(now(), programme.timeZone),
    channel: values.channel ?? accounts[0]?.channel ?? '',
    ...consented(values['consent-on'], values['consent-how']),
  });
  for (const { resource, field, reason } of problems) io.stderr.write(`${resource}: ${field}: ${reason}\n`);
  const by = values.by ?? path.basename(file);
  const memory = await openMemory(settings);
  const corridor = createCorridor({
    ...{ store: memory.store, programme, outlets: {}, clockface: realClockface, log: createLog(settings.logLevel) },
  });
  const read = createEnrolments({ key: enrolmentKey(memory.key), programme, address: addresserOf(accounts), by, now });
  const dryRun = values['dry-run'];
  const tally = { taken: 0, refused: new Set(problems.map((p) => p.resource)).size };
  try {
    if (!dryRun) corridor.handler.resume();
    for (const { resource, form, news } of people) {
      const enrolment = read(form);
      if (!enrolment.ok) {
        tally.refused++;
        for (const { field, reason } of enrolment.problems) io.stderr.write(`${resource}: ${field}: ${reason}\n`);
        continue;
      }
      tally.taken++;
      if (dryRun) continue;
      await corridor.door.accept([enrolment.arrival]);
      const { channel, account, address } = enrolment.address;
      const point = await memory.store.contactPointOf(channel, account, address);
      if (point) await corridor.door.accept(news.map((one) => newsArrival(point.person, one, by, now())));
      await corridor.handler.idle();
    }
  } finally {
    await corridor.stop(AbortSignal.timeout(10_000));
    await memory.store.close();
  }
  io.stdout.write(`${tally.taken} people ${dryRun ? 'would be ' : ''}taken; ${tally.refused} resources refused\n`);
  return tally.refused > 0 ? 1 : 0;
}

/** A whole JSON text, or one a line. */
function contentOf(file: string): unknown {
  if (!fs.existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  const text = fs.readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    // It may be a line for each.
  }
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, n) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new UsageError(`${file}: line ${n + 1} is not JSON`);
      }
    });
}

function consented(on: string | undefined, how: string | undefined) {
  if (on !== undefined && !isDay(on)) throw new UsageError('--consent-on must be a day, YYYY-MM-DD');
  if (how !== undefined && !consentWays.some((way) => way === how))
    throw new UsageError(`--consent-how must be one of ${consentWays.join(', ')}`);
  if ((on === undefined) !== (how === undefined)) throw new UsageError('--consent-on and --consent-how go together');
  return { ...(on !== undefined && { consentOn: on }), ...(how !== undefined && { consentHow: how }) };
}
