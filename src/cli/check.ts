import { parseArgs } from 'node:util';
import { flatten } from '#src/care/language/wording.ts';
import { wordingProblems } from '#src/care/language/wordingProblems.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import type { PlainTime } from '#src/care/words.ts';
import { readSettings } from '../config.ts';
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
  const problems = [
    ...wordingProblems(files.sections),
    ...unanswered(files),
    ...planProblems(files, settings.programme.quietHours),
  ];
  const waiting = [
    ...unreviewed(files, Date.now()),
    ...files.plans.filter((p) => !p.reviewedBy).map((p) => `schedules/${p.id}: reviewedBy is empty`),
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

/** Every concern has an answer. */
function unanswered({ sections }: ProgrammeFiles): string[] {
  const keys = flatten(sections.en);
  return concernIds
    .filter((id) => !answeredElsewhere.has(id) && !keys.has(`danger.${id}`))
    .map((id) => `danger.${id}: there is no answer to this concern`);
}

/** Every sentence a plan says exists, ids are unique, and no item would only ever fall into the quiet hours. */
function planProblems({ sections, plans }: ProgrammeFiles, quiet: { from: PlainTime; to: PlainTime }): string[] {
  const keys = flatten(sections.en);
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const plan of plans) {
    if (seen.has(plan.id)) problems.push(`schedules/${plan.id}: two plans have this id`);
    seen.add(plan.id);
    for (const item of plan.items) {
      const where = `schedules/${plan.id}, ${item.id}`;
      if (item.says && !keys.has(item.says))
        problems.push(`${where}: says ${item.says}, and there is no such sentence`);
      if (within(item.at, quiet)) {
        problems.push(
          `${where}: at ${item.at} lies within the quiet hours ${quiet.from} to ${quiet.to} and would be moved`,
        );
      }
    }
  }
  return problems;
}

/** Whether a time of day lies in hours that may pass midnight. */
function within(time: PlainTime, { from, to }: { from: PlainTime; to: PlainTime }): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
