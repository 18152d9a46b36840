import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dateOf } from '#src/care/plan/calendar.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { aggregateOf, csvOf } from '#src/records/dhis2.ts';
import { bulkPurposes, exportAll } from '#src/records/fhir/bulk.ts';
import { type Exported, exportForms, exportPerson } from '#src/records/personal.ts';
import type { Store } from '#src/store/store.ts';
import { accountsOf, addresserOf } from '../accounts.ts';
import { readSettings } from '../config.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { loadProgramme } from '../programme.ts';
import { version } from '../version.ts';
import { placesOf } from './export/places.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam export person <id or channel:address> --as everything|summary|referral --to <file> [--words]
hamdam export programme --for clinician|research --to <folder>
hamdam export dhis2 --month <YYYY-MM> [--as json|csv] [--places <places.csv>] [--least <n>] [--to <file>]

person      one person's record, for themselves or for who treats them elsewhere
  everything  all of it as FHIR R4, a Bundle as Patient/$everything answers it; with --words also what was written,
              which is for the person's own copy alone
  summary     an International Patient Summary, a FHIR document for who treats them
  referral    one page of PDF in Urdu and English
programme   everybody who allowed it, as FHIR bulk data: a new folder, one NDJSON file for each type, manifest.json last.
            research: without names, numbers, talk and who looked
dhis2       counts by district and month as DHIS2 takes them in (dataValueSets). places.csv has the headings district
            and orgUnit (a code there); without it places go by name. Counts below --least (5) are left out: they could
            tell of one person. Without --to they are printed.

A summary, a referral and the programme's files hold those alone who allowed their record to leave it for that. Every
export goes on record. Files are made for their owner alone, and none is ever written over. The service may be running.
Exit code 0: written; 1: nobody is known there, or they have not allowed it; 2: wrong arguments or settings.`;

type Given = ReturnType<typeof parsed>;

/** Exports records. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const given = parsed(argv);
  switch (given.positionals[0]) {
    case 'person':
      return exportOne(given, io);
    case 'programme':
      return exportProgramme(given, io);
    case 'dhis2':
      return exportAggregate(given, io);
    default:
      throw new UsageError(help);
  }
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...{ as: text, to: text, for: text, month: text, places: text, least: text },
      words: { type: 'boolean', default: false },
    },
  });
}

const whyNone = {
  unknown: 'nobody is known there',
  'not-allowed': 'they have not allowed their record to go to a clinician outside the programme',
} as const;

async function exportOne({ positionals, values }: Given, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>) {
  const [, who] = positionals;
  const form = exportForms.find((f) => f === values.as);
  if (!who || !form) throw new UsageError(`name the person, and --as ${exportForms.join(', ')}`);
  if (values.words && form !== 'everything') throw new UsageError('--words goes with --as everything alone');
  const file = newFile(values.to);
  const { store, house, settings } = await openHouse();
  try {
    const id = await idOf(store, who, addresserOf(accountsOf(settings)));
    if (id !== null) await record(store, id, `${form}${values.words ? ' with words' : ''}`);
    const exported: Exported = id === null ? { none: 'unknown' } : await exportPerson(house, id, form, values.words);
    if ('none' in exported) {
      stderr.write(`hamdam export: ${whyNone[exported.none]}\n`);
      return 1;
    }
    fs.writeFileSync(file, exported.body, { mode: 0o600, flag: 'wx' });
    stdout.write(`${file}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

async function exportProgramme({ values }: Given, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>) {
  const purpose = bulkPurposes.find((p) => p === values.for);
  if (!purpose) throw new UsageError(`--for must be one of ${bulkPurposes.join(', ')}`);
  if (!values.to) throw new UsageError('--to must name a folder');
  const folder = path.resolve(values.to);
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) throw new UsageError('--to: the folder is not empty');
  const { store, house } = await openHouse();
  try {
    const ended = await exportAll(
      { ...house, store },
      {
        folder,
        purpose,
        exported: (person) => record(store, person, `programme ${purpose}`),
        progress: ({ people, withheld }) =>
          stderr.isTTY && stderr.write(`\r${people} people, ${withheld} who have not allowed it `),
      },
    );
    const { people, withheld, resources, files } = ended;
    for (const f of files) stdout.write(`${f.url}\t${f.count}\n`);
    stdout.write(`${people} people, ${resources} resources; ${withheld} have not allowed it\n`);
    return 0;
  } finally {
    await store.close();
  }
}

async function exportAggregate({ values }: Given, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>) {
  const { month = '', as = 'json', places, to } = values;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError('--month must be a month, YYYY-MM');
  if (as !== 'json' && as !== 'csv') throw new UsageError('--as must be json or csv');
  const least = Number(values.least ?? 5);
  if (!Number.isSafeInteger(least) || least < 1) throw new UsageError('--least must be a whole number from 1');
  const map = places === undefined ? null : placesOf(places);
  const file = to === undefined ? null : newFile(to);
  const { store, house } = await openHouse();
  try {
    const today = dateOf(house.now(), house.programme.timeZone);
    const { set, withheld } = await aggregateOf(store, { month, today, places: map, least });
    await record(store, '', `dhis2 ${month}`);
    const text = as === 'csv' ? csvOf(set) : `${JSON.stringify(set, null, 2)}\n`;
    if (file === null) stdout.write(text);
    else fs.writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
    const { small, nowhere, unmapped } = withheld;
    stderr.write(
      `${set.dataValues.length} values; left out: ${small} below ${least}, ${nowhere} of no known district\n`,
    );
    if (unmapped.length > 0) stderr.write(`not in the file of places: ${unmapped.join(', ')}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

async function openHouse() {
  const settings = readSettings(process.env);
  const programme = loadProgramme(settings, realClockface.now());
  const { store } = await openMemory(settings);
  const house = { store, programme, version: version(), now: () => realClockface.now() };
  return { settings, store, house };
}

/** By id, or by where they are reached; null where that is nobody. */
async function idOf(store: Store, who: string, addresser: ReturnType<typeof addresserOf>): Promise<string | null> {
  const [, channel, written] = /^([a-z-]+):(.+)$/.exec(who) ?? [];
  if (!channel || !written) return (await store.person(who)) ? who : null;
  const address = addresser(channel, undefined, written);
  if ('field' in address) throw new UsageError(`${address.field}: ${address.reason}`);
  return (await store.contactPointOf(address.channel, address.account, address.address))?.person ?? null;
}

/** On record before anything is read out. */
function record(store: Store, person: string, detail: string): Promise<void> {
  const id = `cli:${randomUUID()}`;
  return store.audit([{ id, person, at: realClockface.now(), actor: 'operator', action: 'record.exported', detail }]);
}

function newFile(to: string | undefined): string {
  if (!to) throw new UsageError('--to must name a file');
  const file = path.resolve(to);
  if (fs.existsSync(file)) throw new UsageError('--to: there is such a file already');
  if (!fs.existsSync(path.dirname(file))) throw new UsageError('--to: there is no such folder');
  return file;
}
