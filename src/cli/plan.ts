import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, daysBetween } from '#src/care/plan/calendar.ts';
import type { PlanDefinition } from '#src/care/plan/definition.ts';
import { planJsonSchema } from '#src/care/plan/planFile.ts';
import { termDays } from '#src/care/plan/stage.ts';
import type { Programme } from '#src/care/programme.ts';
import { type Language, languages, type PlainDate } from '#src/care/words.ts';
import { readSettings } from '../config.ts';
import { readPlanFile } from '../planFile.ts';
import { loadProgramme, readProgrammeFiles } from '../programme.ts';
import { type CourseLine, courseOf, dayZeroOf, type Follow, lastDayOf } from './plan/course.ts';
import { courseDifferences, differences } from './plan/diff.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam plan show <plan> --lmp|--edd|--birth|--loss|--enrolled <date> [options]
hamdam plan diff <old file> <new file> [the same dates and options]
hamdam plan schema

show     every message that somebody would get of that plan (its id, or a file), who joins on a day and answers nothing
diff     what differs between two versions of a file, for whom and, with dates, in which messages
schema   the JSON Schema of a plan file, by which editors complete it

--lmp, --edd, --birth, --loss   the day the plan counts from, YYYY-MM-DD
--enrolled   the day of joining (at 09:00); if left out, the plan's day 0
--started    for a plan joined by name: the day its course began, if before joining
--until      the last day shown (a year after joining; of a pregnancy two weeks after term)
--tz         IANA time zone (the programme's), --lang en, ur or ur-Latn (en), --json one object a line
Exit code 0: shown, or no difference; 1: they differ; 2: wrong arguments or a file that is no plan.`;

const options = {
  lmp: { type: 'string' },
  edd: { type: 'string' },
  birth: { type: 'string' },
  loss: { type: 'string' },
  enrolled: { type: 'string' },
  started: { type: 'string' },
  until: { type: 'string' },
  tz: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Prints a plan as somebody would get it, or how two versions differ. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
  const [what, one, other] = positionals;
  if (what === 'schema') {
    console.log(JSON.stringify(planJsonSchema(), null, 2));
    return 0;
  }
  if (!one || (what !== 'show' && what !== 'diff') || (what === 'diff' && !other)) throw new UsageError(help);
  const settings = readSettings({ ...process.env, HAMDAM_PRODUCTION: '' });
  const files = readProgrammeFiles(settings);
  const programme = loadProgramme({ ...settings, production: false }, Date.now(), files);
  const follow = followOf(values, programme);
  const until = dateIn(values.until, '--until');
  if (what === 'show') {
    const plan = one.endsWith('.yaml') ? readPlanFile(path.resolve(one)) : files.plans.find((p) => p.id === one);
    if (!plan) throw new UsageError(`there is no plan ${one}; there are ${files.plans.map((p) => p.id).join(', ')}`);
    show(plan, follow, programme, until, values.json);
    return 0;
  }
  const [old, now] = [readPlanFile(path.resolve(one)), readPlanFile(path.resolve(other!))];
  return diff(
    old,
    now,
    follow,
    programme,
    until,
    Object.keys(values).some((v) => dated.has(v)),
  );
}

const dated = new Set(['lmp', 'edd', 'birth', 'loss', 'enrolled']);

function show(
  plan: PlanDefinition,
  follow: Follow,
  programme: Programme,
  until: PlainDate | null,
  json: boolean,
): void {
  const dayZero = dayZeroOf(plan, follow);
  const lines = courseOf(plan, follow, programme, until ?? lastDayOf(plan, follow));
  if (json) {
    for (const line of lines) console.log(JSON.stringify({ ...line, at: new Date(line.at).toISOString() }));
    return;
  }
  console.log(`# ${plan.title} (${plan.id}, version ${plan.version}); day 0 is ${dayZero}; ${follow.timeZone}`);
  if (plan.drafts.length > 0) console.log(`# drafts, never sent: ${plan.drafts.join(', ')}`);
  for (const line of lines) console.log(layOut(line, dayZero, follow.timeZone));
  console.log(`# ${lines.filter((l) => l.unsaid === null).length} messages`);
}

function diff(
  old: PlanDefinition,
  now: PlanDefinition,
  follow: Follow,
  programme: Programme,
  until: PlainDate | null,
  withCourse: boolean,
): number {
  const found = differences(old, now);
  for (const { what, whom } of found) console.log(`${what}\n    for ${whom}`);
  if (withCourse) {
    const last = until ?? lastDayOf(now, follow);
    const courses = [old, now].map((plan) => courseOf(plan, follow, programme, last)) as [CourseLine[], CourseLine[]];
    const lines = courseDifferences(...courses);
    console.log(`# messages that differ until ${last}: ${lines.length}`);
    for (const [sign, line] of lines) console.log(`${sign} ${layOut(line, dayZeroOf(now, follow), follow.timeZone)}`);
    if (lines.length > 0) return 1;
  }
  console.log(`# ${found.length} differences from version ${old.version} to ${now.version} of ${now.id}`);
  return found.length > 0 ? 1 : 0;
}

/** One line: the clock where the person is, the day and week of the plan, which items, the words and the buttons. */
function layOut(line: CourseLine, dayZero: PlainDate, timeZone: string): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(line.at).toZonedDateTimeISO(timeZone);
  const day = daysBetween(dayZero, clock.toPlainDate().toString());
  const weekday = clock.toLocaleString('en', { weekday: 'short' });
  const when = `${weekday} ${clock.toPlainDate()} ${clock.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  const where = `day ${day}, week ${Math.floor(day / 7)}+${((day % 7) + 7) % 7}`;
  if (line.unsaid !== null) return `${when}  ${where}  (${line.unsaid})`;
  const buttons = line.options.length > 0 ? `  [${line.options.join(' | ')}]` : '';
  return `${when}  ${where}  ${line.items.join(' + ')}: ${line.text.replace(/\n+/g, ' / ')}${buttons}`;
}

type Values = { readonly [K in keyof typeof options]?: string | boolean | undefined };

function followOf(values: Values, programme: Programme): Follow {
  const date = (name: keyof typeof options): PlainDate | null => dateIn(values[name], `--${name}`);
  const [lmp, edd] = [date('lmp'), date('edd')];
  if (lmp && edd) throw new UsageError('give --lmp or --edd, not both');
  const due = edd ?? (lmp ? addDays(lmp, termDays) : null);
  const language = languages.find((l) => l === (values.lang ?? 'en'));
  if (!language) throw new UsageError(`--lang must be one of ${languages.join(', ')}`);
  const [birth, loss, enrolled, started] = [date('birth'), date('loss'), date('enrolled'), date('started')];
  return {
    ...(due && { edd: due }),
    ...(birth && { birth }),
    ...(loss && { loss }),
    ...(enrolled && { enrolled }),
    ...(started && { started }),
    timeZone: zoneIn(values.tz, programme),
    language: language as Language,
  };
}

function dateIn(value: unknown, option: string): PlainDate | null {
  if (value === undefined) return null;
  try {
    const date = Temporal.PlainDate.from(String(value), { overflow: 'reject' }).toString();
    if (date === value) return date;
  } catch {
    // Told below, as any other value that is no day.
  }
  throw new UsageError(`${option} must be a day such as 2026-03-01`);
}

function zoneIn(value: unknown, programme: Programme): string {
  if (value === undefined) return programme.timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(value) }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError('--tz must be an IANA time zone such as Europe/London');
  }
}
