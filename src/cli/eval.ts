import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Ear } from '#src/care/triage/ear/ear.ts';
import { type Earlier, judge, type Profile } from '#src/care/triage/judge.ts';
import { standing, standingUrgency } from '#src/care/triage/standing.ts';
import { atLeast, minutes, type Urgency } from '#src/care/words.ts';
import { readEar } from '../programme.ts';
import { type Labelled, type LabelledConversation, parseLabelled } from './eval/labelled.ts';
import { by, type Marked, type Score, scoreOf, share } from './eval/score.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam eval <labelled.jsonl> … [--misses] [--json]

Judges labelled messages and conversations by the rules alone and by the rules with the learned ear, and counts: danger
found (urgent or emergency), ordinary messages raised, by language, category and hardness, with 95 % intervals.
lines     {"id", "lang", "text", "urgency", "category", "hard"} or {"id", "lang", "profile", "turns", "expected", "category"}
--misses  also lists what was missed and what was raised for nothing, with the words
--json    prints the counts as JSON`;

interface Io {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

/** Scores the files. Returns 0 when all lines could be read, 1 where some could not. */
export async function run(argv: readonly string[], { stdout, stderr }: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('eval needs a file of labelled messages; see hamdam eval --help');
  const print = (line: string) => void stdout.write(`${line}\n`);
  const read = positionals.map(labelledIn);
  const messages = read.flatMap((r) => r.messages);
  const conversations = read.flatMap((r) => r.conversations);
  const wrong = read.flatMap((r) => r.wrong);
  for (const line of wrong) stderr.write(`${line}\n`);
  const ears: readonly [string, Ear | null][] = [
    ['rules', null],
    ['rules + ear', readEar()],
  ];
  const results = ears.map(([name, ear]) => ({
    name,
    messages: messages.map((m) => ({ ...m, judged: judge(m.text, nobody, [], ear).urgency })),
    conversations: conversations.map((c) => ({ ...c, stood: standingIn(c, ear) })),
  }));
  if (values.json) {
    print(
      JSON.stringify(results.map((r) => ({ name: r.name, ...scoreOf(r.messages), ...talkScore(r.conversations) }))),
    );
    return wrong.length === 0 ? 0 : 1;
  }
  for (const { name, messages: marked, conversations: talks } of results) {
    if (marked.length > 0) report(name, marked, print);
    if (talks.length > 0) reportTalks(name, talks, print);
  }
  if (values.misses) for (const { messages: marked } of results.slice(-1)) listMisses(marked, print);
  return wrong.length === 0 ? 0 : 1;
}

function labelledIn(file: string): Labelled {
  if (!fs.existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  return parseLabelled(fs.readFileSync(file, 'utf8'), path.basename(file));
}

/** The urgency that stands after each turn. */
function standingIn({ turns, profile }: LabelledConversation, ear: Ear | null): Urgency[] {
  const known: Profile = {
    ...nobody,
    pregnantWeeks: profile?.pregnantWeeks ?? null,
    postpartumDays: profile?.postpartumDays ?? null,
    conditions: profile?.conditions ?? [],
  };
  const earlier: Earlier[] = [];
  let concerns: { urgency: Urgency; at: number }[] = [];
  return turns.map((text, i) => {
    const at = i * minutes(1);
    concerns = standing([...concerns, ...judge(text, known, earlier, ear).findings.map((f) => ({ ...f, at }))], at);
    earlier.push({ text, at });
    return standingUrgency(concerns, at);
  });
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

function told(k: number, n: number): string {
  if (n === 0) return '-';
  const { is, from, to } = share(k, n);
  const percent = (x: number) => (x * 100).toFixed(1);
  return `${k}/${n} ${percent(is)} % [${percent(from)}–${percent(to)}]`;
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
