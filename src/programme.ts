import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Teams } from '#src/care/handover/teams.ts';
import { createWording, type Sections } from '#src/care/language/wording.ts';
import type { Programme } from '#src/care/programme.ts';
import { type LibraryFile, librarySection, parseLibraryFile } from '#src/care/talk/entry.ts';
import { createLibrary } from '#src/care/talk/library.ts';
import { decodeEar, type Ear } from '#src/care/triage/ear/ear.ts';
import { serviceSchema } from '#src/care/triage/service.ts';
import { days, type Instant, languages } from '#src/care/words.ts';
import { parseReplies, type RepliesFile } from '#src/console/replies.ts';
import { type Settings, SettingsError } from './config.ts';
import { readPlanFile } from './planFile.ts';
import { prayerTimesAt } from './prayers.ts';
import { readTeamsFile } from './teamsFile.ts';

/** The folder that holds `prompts/`, `schedules/` and `dist/`. */
export const projectRoot = path.resolve(import.meta.dirname, '..');

/** Minutes after opening at which counselors are called again (facts §9: 5, 10, 15; urgent within the hour). */
const callAgain = { emergency: [5, 10, 15], urgent: [30, 60] };
/** A service's number is dialled again by a human at least this often (facts §6). */
const numbersStandFor = days(90);

/** What was learned from the labelled messages of `tests/benchmark/data`; `npm run ear` writes it. */
export const earFile = path.join(projectRoot, 'src/care/triage/ear/ear.bin');

/** Reads the learned ear. Throws a `SettingsError` where the file is missing or of another version. */
export function readEar(file = earFile): Ear {
  try {
    return decodeEar(fs.readFileSync(file));
  } catch (error) {
    throw new SettingsError(`${file}: ${(error as Error).message}`);
  }
}

/** What the programme's files hold, before they are made into a programme. */
export interface ProgrammeFiles {
  readonly sections: Sections;
  readonly services: Programme['services'];
  readonly plans: Programme['plans'];
  /** Null, or not told, where everybody is always on duty. */
  readonly teams?: Teams | null;
  /** The short answers, drafts among them. */
  readonly library?: readonly LibraryFile[];
}

/** Reads the wording, the library, the services and the plans. Throws a `SettingsError` that names the file and what is wrong in it. */
export function readProgrammeFiles(settings: Pick<Settings, 'programme'>, root = projectRoot): ProgrammeFiles {
  const library = yamlFiles(path.join(root, 'prompts/library')).map((f) => {
    try {
      return parseLibraryFile(path.basename(f), readYaml(f));
    } catch (error) {
      throw new SettingsError((error as Error).message);
    }
  });
  const sections = Object.fromEntries(
    languages.map((language) => {
      const folder = path.join(root, 'prompts/messages', language);
      const files = yamlFiles(folder).map((f): [string, unknown] => [path.basename(f, '.yaml'), readYaml(f)]);
      // An approved answer is a sentence like any other; what is a draft is none.
      return [language, Object.fromEntries([...files, ['library', librarySection(library, language)]])];
    }),
  ) as Sections;
  const servicesFile = settings.programme.services ?? path.join(root, 'prompts/services.yaml');
  const plans = yamlFiles(path.join(root, 'schedules')).map(readPlanFile);
  return { sections, services: readServices(servicesFile), plans, library, teams: readTeams(settings, root) };
}

/** The teams of the file that is set or, where it is there, of `prompts/teams.yaml`. */
function readTeams({ programme }: Pick<Settings, 'programme'>, root: string): Teams | null {
  const usual = path.join(root, 'prompts/teams.yaml');
  if (programme.teams) return readTeamsFile(programme.teams);
  return fs.existsSync(usual) ? readTeamsFile(usual) : null;
}

/** Reads the counselors' ready replies. Throws a `SettingsError` that names the file and the field that is wrong. */
export function readReplies(root = projectRoot): readonly RepliesFile[] {
  return yamlFiles(path.join(root, 'prompts/replies')).map((f) => {
    try {
      return parseReplies(path.basename(f, '.yaml'), readYaml(f));
    } catch (error) {
      throw new SettingsError((error as Error).message);
    }
  });
}

/** The frozen programme of the settings and the files. In production it throws where something was not reviewed. */
export function loadProgramme(settings: Settings, now: Instant, files = readProgrammeFiles(settings)): Programme {
  const problems = settings.production ? unreviewed(files, now) : [];
  if (problems.length > 0) {
    throw new SettingsError(['HAMDAM_PRODUCTION: production cannot start yet:', ...problems].join('\n  '));
  }
  const { name, timeZone, quietHours, holdMs, asideMs, place, dailyLimit, spreadMs } = settings.programme;
  const { ramadan = null, muharram = null, holyDays, replyHoldMs } = settings.programme;
  return deepFreeze({
    name,
    timeZone,
    wording: createWording(files.sections),
    services: files.services,
    plans: files.plans,
    ear: readEar(),
    library: createLibrary(files.library ?? []),
    model: { enabled: settings.model !== null, holdMs, phrases: settings.model?.phrases ?? false },
    asideMs,
    speech: { transcribes: !!settings.speech?.transcribeModel, speaks: !!settings.speech?.tts },
    quietHours,
    prayerTime: place ? prayerTimesAt(place) : null,
    ...(dailyLimit !== undefined && { dailyLimit }),
    ...{ ramadan, muharram, spreadMs },
    ...(holyDays && { holyDays }),
    callAgain: files.teams?.callAgain ?? callAgain,
    teams: files.teams ?? null,
    ...(replyHoldMs !== undefined && { replyHoldMs }),
    demo: !settings.production,
  });
}

/** What a human must still review or verify before people may rely on it: emergency answers, the library, services' numbers. */
export function unreviewed(files: ProgrammeFiles, now: Instant): string[] {
  const answers = languages.flatMap((language) =>
    inDanger
      .filter((section) => !reviewerOf(files.sections[language], section))
      .map((name) => `prompts/messages/${language}/${name}.yaml: reviewedBy is empty; no clinician has reviewed it`),
  );
  const library = (files.library ?? [])
    .filter((file) => !file.reviewedBy && file.entries.some((e) => e.status === 'approved'))
    .map(({ topic }) => `prompts/library/${topic}.yaml: reviewedBy is empty; no clinician has reviewed it`);
  const numbers = files.services.flatMap((service) => {
    if (!service.verifiedOn) return [`services, ${service.id}: verifiedOn is empty; nobody has dialled the number`];
    const age = now - Date.parse(service.verifiedOn);
    return age >= 0 && age <= numbersStandFor
      ? []
      : [`services, ${service.id}: verifiedOn is not a day within the last 90 days`];
  });
  if (files.services.length === 0) numbers.push('services: there is not one number to send people to');
  return [...answers, ...library, ...numbers];
}

/** The sections whose sentences are said in danger, or right after it. */
const inDanger = ['danger', 'crisis', 'clarify', 'handover', 'common', 'safety'] as const;

/** Who reviewed a section of the wording; null where nobody did. */
function reviewerOf(sections: Readonly<Record<string, unknown>>, name: string): string | null {
  return (sections as Record<string, { reviewedBy?: string | null } | undefined>)[name]?.reviewedBy || null;
}

function readServices(file: string): Programme['services'] {
  if (!fs.existsSync(file)) throw new SettingsError(`${file}: there is no such file of services`);
  const parsed = z.array(serviceSchema).safeParse(readYaml(file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`);
  throw new SettingsError(`${file}: ${wrong.join('; ')}`);
}

function yamlFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) throw new SettingsError(`${folder}: there is no such folder`);
  return fs
    .readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .map((f) => path.join(folder, f));
}

function readYaml(file: string): unknown {
  try {
    return parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(`${file}: ${(error as Error).message}`);
  }
}

function deepFreeze<T>(value: T): T {
  // The bytes of a buffer cannot be frozen; nothing here writes to them.
  if (value && typeof value === 'object' && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
