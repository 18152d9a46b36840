import { parseArgs } from 'node:util';
import { followed } from '#src/care/chronic/enrol.ts';
import { flatten } from '#src/care/language/wording.ts';
import { parametersOf, wordingProblems } from '#src/care/language/wordingProblems.ts';
import { isWithin } from '#src/care/plan/calendar.ts';
import type { Audience } from '#src/care/plan/definition.ts';
import { planParams } from '#src/care/plan/questions.ts';
import { libraryProblems } from '#src/care/talk/entry.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import type { PlainTime } from '#src/care/words.ts';
import { templateProblems, templatesWaiting } from '#src/channels/whatsapp-cloud/templateProblems.ts';
import { readTemplates, type Template } from '#src/channels/whatsapp-cloud/templates.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import { type ProgrammeFiles, readProgrammeFiles, unreviewed } from '../programme.ts';

export const help = `hamdam check [--production]

Reads the settings, prompts/ and schedules/ and says what is missing, contradicts itself or still waits for a human's review.
--production   what waits for review counts as a problem too
Exit code 0: no problems; 1: problems; 2: wrong arguments or settings.`;

/** Concerns that are raised by something other than a message's words and answered elsewhere. */
const answeredElsewhere = new Set(['no-words']);

/** Prints what it finds. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { production: { type: 'boolean', default: false } } });
  const settings = readSettings(process.env);
  const files = readProgrammeFiles(settings);
  const templates = templatesOf(settings);
  const problems = [
    ...wordingProblems(files.sections),
    ...unanswered(files),
    ...libraryProblems(files.library ?? []),
    ...planProblems(files, settings.programme.quietHours),
    ...templateProblems(templates, [...flatten(files.sections.en).keys()]),
  ];
  const waiting = [
    ...unreviewed(files, Date.now()),
    ...files.plans.filter((p) => !p.reviewedBy).map((p) => `schedules/${p.id}: reviewedBy is empty`),
    // Who does not speak by WhatsApp need not wait for Meta.
    ...(settings.whatsappCloud ? templatesWaiting(templates) : []),
  ];
  for (const line of problems) console.log(`problem  ${line}`);
  for (const line of waiting) console.log(`waiting  ${line}`);
  const sentences = flatten(files.sections.en).size;
  console.log(
    `${sentences} sentences in 3 languages, ${files.plans.length} plans, ${files.services.length} services: ` +
      `${problems.length} problems, ${waiting.length} waiting for a human's review`,
  );
  return problems.length > 0 || (values.production && waiting.length > 0) ? 1 : 0;
}

/** The templates of WhatsApp. Throws a `SettingsError` that names the file and the field that is wrong. */
function templatesOf({ whatsappCloud }: Settings): Template[] {
  try {
    return readTemplates(whatsappCloud?.templates ?? undefined);
  } catch (error) {
    throw new SettingsError((error as Error).message);
  }
}

/** Every concern has an answer. */
function unanswered({ sections }: ProgrammeFiles): string[] {
  const keys = flatten(sections.en);
  return concernIds
    .filter((id) => !answeredElsewhere.has(id) && !keys.has(`danger.${id}`))
    .map((id) => `danger.${id}: there is no answer to this concern`);
}

/**
 * Ids are unique, somebody can be followed by each plan, every sentence it says exists and speaks of nothing that a plan
 * does not know, and no item would only ever fall into the quiet hours.
 */
export function planProblems({ sections, plans }: ProgrammeFiles, quiet: { from: PlainTime; to: PlainTime }): string[] {
  const sentences = flatten(sections.en);
  const problems: string[] = [];
  const seen = new Set<string>();
  const joinable: readonly Audience[] = ['pregnant', 'born', 'lost', ...followed, 'crisis', 'supporter'];
  for (const plan of plans) {
    if (seen.has(plan.id)) problems.push(`schedules/${plan.id}: two plans have this id`);
    seen.add(plan.id);
    if (!joinable.includes(plan.for))
      problems.push(`schedules/${plan.id}: is for ${plan.for}, and nobody can join that yet`);
    for (const item of plan.items) {
      const where = `schedules/${plan.id}, ${item.id}`;
      if (item.says) problems.push(...saysProblems(item.says, sentences).map((why) => `${where}: says ${why}`));
      // What counts from the hour at which it began is moved only for who began at night.
      if (item.at !== null && isWithin(item.at, quiet)) {
        problems.push(
          `${where}: at ${item.at} lies within the quiet hours ${quiet.from} to ${quiet.to} and would be moved`,
        );
      }
    }
  }
  return problems;
}

function saysProblems(key: string, sentences: ReadonlyMap<string, string>): string[] {
  const sentence = sentences.get(key);
  if (sentence === undefined) return [`${key}, and there is no such sentence`];
  const unknown = parametersOf(sentence, 'en').filter((p) => !planParams.some((known) => known === p));
  return unknown.map((p) => `${key}, which takes {${p}}; a plan knows ${planParams.join(', ')}`);
}
