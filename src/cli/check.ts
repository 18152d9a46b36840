import { parseArgs } from 'node:util';
import { flatten } from '#src/care/language/wording.ts';
import { wordingProblems } from '#src/care/language/wordingProblems.ts';
import type { PlanDefinition } from '#src/care/plan/definition.ts';
import { libraryProblems } from '#src/care/talk/entry.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import type { Instant } from '#src/care/words.ts';
import { templateProblems, templatesWaiting } from '#src/channels/whatsapp-cloud/templateProblems.ts';
import { readTemplates, type Template } from '#src/channels/whatsapp-cloud/templates.ts';
import { repliesWaiting, replyProblems } from '#src/console/replies.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import { type ProgrammeFiles, readProgrammeFiles, readReplies, unreviewed } from '../programme.ts';
import { planProblems } from './check/planProblems.ts';

export const help = `hamdam check [--production]

Reads the settings, prompts/ and schedules/ and says what is missing, contradicts itself or still waits for a human's review.
Of ready replies: a language or a blank that is missing. Of plans: an item that can never come, the same question twice at a time, a sentence or a source that is missing.
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
  const replies = readReplies();
  const problems = [
    ...wordingProblems(files.sections),
    ...unanswered(files),
    ...libraryProblems(files.library ?? []),
    ...replyProblems(replies, files.services),
    ...planProblems(files, settings.programme.quietHours),
    ...templateProblems(templates, [...flatten(files.sections.en).keys()]),
  ];
  const waiting = [
    ...unreviewed(files, Date.now()),
    ...files.plans.flatMap((p) => plansWaiting(p, Date.now())),
    ...repliesWaiting(replies),
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

/** What of a plan a clinician has still to read: all of it, all of it again, or what is a draft. */
export function plansWaiting(plan: PlanDefinition, now: Instant): string[] {
  const waiting: string[] = [];
  if (!plan.reviewedBy) waiting.push('reviewedBy is empty');
  else if (!plan.reviewDue) waiting.push('"review by" is empty: nobody said when it must be read again');
  else if (Date.parse(plan.reviewDue) < now) waiting.push(`had to be read again by ${plan.reviewDue}`);
  if (plan.drafts.length > 0) waiting.push(`drafts, which are never sent: ${plan.drafts.join(', ')}`);
  return waiting.map((why) => `schedules/${plan.id}: ${why}`);
}
