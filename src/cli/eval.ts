import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Ear } from '#src/care/triage/ear/ear.ts';
import { judge } from '#src/care/triage/judge.ts';
import { atLeast, type Urgency } from '#src/care/words.ts';
import { readSettings } from '../config.ts';
import { readEar } from '../programme.ts';
import { nobody, standingIn } from './eval/judged.ts';
import { type Labelled, type LabelledConversation, type LabelledMessage, parseLabelled } from './eval/labelled.ts';
import { createSecondReader, each, type Taken } from './eval/model.ts';
import { evaluatePosts } from './eval/posts.ts';
import { by, type Marked, type Score, scoreOf, told } from './eval/score.ts';
import { evaluateSlips } from './eval/slipCost.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam eval <labelled.jsonl> … [--model] [--limit <lines>] [--misses] [--json]
hamdam eval <labelled.jsonl> … --slips [--seed <number>] [--json]
hamdam eval --background <posts.txt> [--misses] [--json]

Judges labelled messages and conversations by the rules alone and by the rules with the learned ear, and counts: danger
found (urgent or emergency), ordinary messages raised, by language, category and hardness, with 95 % intervals.
lines     {"id", "lang", "text", "urgency", "category", "hard"} or {"id", "lang", "profile", "turns", "expected", "category"}
--model   asks the model of the settings (OPENAI_MODEL …) for its opinion, too, within the limits of a day
--limit   only the first so many messages and conversations
--misses  also lists what was missed and what was raised for nothing, with the words
--slips   instead, what one slip of the finger in every long word costs: danger found as written and with the slips,
          by language; --seed (default 1) makes other slips
--background  instead, a file of real posts, one a line, none of them dangerous: how many are raised, and by what
--json    prints the counts as JSON`;

interface Io {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Scores the files. Returns 0 when all lines could be read and the model, if asked, spoke; 1 where not. */
export async function run(
  argv: readonly string[],
  { stdout, stderr }: Io,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
      limit: { type: 'string' },
      slips: { type: 'boolean', default: false },
      seed: { type: 'string' },
      background: { type: 'string' },
    },
  });
  const print = (line: string) => void stdout.write(`${line}\n`);
  if (values.background !== undefined) {
    if (positionals.length > 0)
      throw new UsageError('--background judges its own file; name no labelled ones beside it');
    return evaluatePosts(values.background, readEar(), { print, json: values.json, listed: values.misses });
  }
  if (positionals.length === 0) throw new UsageError('eval needs a file of labelled messages; see hamdam eval --help');
  const options = values.model ? modelOf(env) : null;
  const most = limitOf(values.limit);
  const read = positionals.map(labelledIn);
  const messages = read.flatMap((r) => r.messages).slice(0, most);
  const conversations = read.flatMap((r) => r.conversations).slice(0, most);
  const wrong = read.flatMap((r) => r.wrong);
  for (const line of wrong) stderr.write(`${line}\n`);

  const ear = readEar();
  if (values.slips) {
    evaluateSlips(messages, ear, { seed: seedOf(values.seed), json: values.json, print });
    return wrong.length === 0 ? 0 : 1;
  }
  const results: Judged[] = [
    await judgedBy('rules', messages, conversations, null),
    await judgedBy('rules + ear', messages, conversations, ear),
  ];
  let taken: Taken | null = null;
  if (options) {
    const all = messages.length + conversations.reduce((n, c) => n + c.turns.length, 0);
    const reader = createSecondReader(options, progressOn(stderr, all));
    results.push(await judgedBy('rules + ear + model', messages, conversations, ear, reader));
    taken = reader.taken();
  }
  const unheard =
    taken !== null && taken.asked > 0 && Object.values(taken.silent).reduce((n, k) => n + k, 0) === taken.asked;
  const code = wrong.length === 0 && !unheard ? 0 : 1;
  if (values.json) {
    const counts = results.map((r) => ({ name: r.name, ...scoreOf(r.messages), ...talkScore(r.conversations) }));
    print(JSON.stringify(counts.map((c, i) => (i === 2 && taken ? { ...c, model: taken } : c))));
    return code;
  }
  for (const { name, messages: marked, conversations: talks } of results) {
    if (marked.length > 0) report(name, marked, print);
    if (talks.length > 0) reportTalks(name, talks, print);
  }
  if (taken) reportTaken(taken, print);
  if (values.misses) for (const { messages: marked } of results.slice(-1)) listMisses(marked, print);
  return code;
}

interface Judged {
  readonly name: string;
  readonly messages: readonly (LabelledMessage & Marked)[];
  readonly conversations: readonly (LabelledConversation & { readonly stood: readonly Urgency[] })[];
}

/** The same judging for all: with the ear where there is one, and with the model's opinion where it is asked. */
async function judgedBy(
  name: string,
  messages: readonly LabelledMessage[],
  conversations: readonly LabelledConversation[],
  ear: Ear | null,
  reader?: ReturnType<typeof createSecondReader>,
): Promise<Judged> {
  return {
    name,
    messages: await each(messages, async (m) => {
      const { urgency } = judge(m.text, nobody, [], ear);
      return { ...m, judged: reader ? await reader.message(m, urgency) : urgency };
    }),
    conversations: await each(conversations, async (c) => ({
      ...c,
      stood: await standingIn(c, ear, reader && ((turn, stands) => reader.turn(c, turn, stands))),
    })),
  };
}

/** The model of the settings. Throws a `SettingsError` where one is wrong, a `UsageError` where there is none. */
function modelOf(env: Readonly<Record<string, string | undefined>>) {
  const { model } = readSettings(env);
  if (!model) throw new UsageError('--model needs a model: set OPENAI_MODEL with OPENAI_API_KEY or OPENAI_BASE_URL');
  // Nobody waits for these answers: a server in trouble is asked on, so that each message is judged like the others.
  return { ...model, now: () => Date.now(), restMs: 0, daily: { ...model.daily, perPerson: null } };
}

function limitOf(limit: string | undefined): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new UsageError('--limit needs a number of lines, such as 100');
  return Number(limit);
}

function seedOf(seed: string | undefined): number {
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new UsageError('--seed needs a number, such as 7');
  return Number(seed ?? 1);
}

/** Tells after every twentieth part how far the model has been asked. */
function progressOn(stderr: NodeJS.WritableStream, all: number): (asked: number, silent: number) => void {
  const step = Math.max(1, Math.ceil(all / 20));
  return (asked, silent) => {
    if (asked % step === 0 || asked === all) stderr.write(`model: ${asked} of ${all} asked, ${silent} silent\n`);
  };
}

function reportTaken(taken: Taken, print: (line: string) => void): void {
  const silent = Object.entries(taken.silent).map(([why, n]) => `${why} ${n}`);
  print(`\n${taken.model} by ${taken.prompt}: asked ${taken.asked}, silent ${silent.join(', ') || 'never'}`);
  const cost = taken.cost > 0 ? `, cost ${taken.cost.toFixed(4)}` : '';
  print(`  ${taken.tokens} tokens${cost}; median ${taken.median ?? '-'} ms, p99 ${taken.p99 ?? '-'} ms`);
  if (taken.silent.off) print('  a limit was reached: what came after it is judged without the model');
}

function labelledIn(file: string): Labelled {
  if (!fs.existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  return parseLabelled(fs.readFileSync(file, 'utf8'), path.basename(file));
}

/** A turn stands well where danger is at least as grave as it should be, and nothing else reaches urgent. */
const stands = (is: Urgency, should: Urgency): boolean =>
  atLeast(should, 'urgent') ? atLeast(is, should) : !atLeast(is, 'urgent');

function talkScore(talks: readonly (LabelledConversation & { readonly stood: readonly Urgency[] })[]) {
  const turns = talks.flatMap((t) => t.expected.map((should, i) => stands(t.stood[i]!, should)));
  return {
    turns: turns.length,
    turnsRight: turns.filter(Boolean).length,
    talks: talks.length,
    talksRight: talks.filter((t) => t.expected.every((should, i) => stands(t.stood[i]!, should))).length,
  };
}

function report(name: string, marked: readonly Marked[], print: (line: string) => void): void {
  print(`\n${name}: ${marked.length} messages`);
  print(
    `  ${'set'.padEnd(22)} ${'danger found'.padEnd(30)} ${'of those not hard'.padEnd(30)} ${'ordinary raised'.padEnd(26)} a 200  emergency`,
  );
  print(line('all', scoreOf(marked)));
  for (const [lang, set] of by(marked, (m) => m.lang)) print(line(lang, scoreOf(set)));
  for (const [hard, set] of by(marked, (m) => (m.hard ? 'hard' : 'not hard'))) print(line(hard, scoreOf(set)));
  for (const [category, set] of by(marked, (m) => m.category)) print(line(category, scoreOf(set)));
}

function line(name: string, s: Score): string {
  const per200 = s.ordinary === 0 ? '' : ((s.raised / s.ordinary) * 200).toFixed(1);
  const emergency = s.ordinary === 0 ? '' : `${s.raisedToEmergency}`;
  return `  ${name.padEnd(22)} ${told(s.found, s.dangerous).padEnd(30)} ${told(s.plainFound, s.plain).padEnd(30)} ${told(s.raised, s.ordinary).padEnd(26)} ${per200.padStart(5)}  ${emergency}`;
}

function reportTalks(name: string, talks: Parameters<typeof talkScore>[0], print: (line: string) => void): void {
  const { turns, turnsRight, talks: all, talksRight } = talkScore(talks);
  print(`\n${name}: ${all} conversations`);
  print(`  turns that stand as they should  ${told(turnsRight, turns)}`);
  print(`  conversations, every turn        ${told(talksRight, all)}`);
}

function listMisses(marked: readonly (Marked & { readonly text: string })[], print: (line: string) => void): void {
  const missed = marked.filter((m) => atLeast(m.urgency, 'urgent') && !atLeast(m.judged, 'urgent'));
  const raised = marked.filter((m) => !atLeast(m.urgency, 'urgent') && atLeast(m.judged, 'urgent'));
  print(`\nmissed (${missed.length})`);
  for (const m of missed) print(`  ${m.id} ${m.category} ${m.urgency}: ${m.text}`);
  print(`\nraised for nothing (${raised.length})`);
  for (const m of raised) print(`  ${m.id} ${m.category} to ${m.judged}: ${m.text}`);
}
