import fs from 'node:fs';
import type { Ear } from '#src/care/triage/ear/ear.ts';
import { judge } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { UsageError } from '../usage.ts';
import { nobody } from './judged.ts';
import { told } from './score.ts';

interface Raised {
  /** The line's number in the file. */
  readonly line: number;
  readonly by: 'rules' | 'ear';
  readonly urgency: string;
  /** The concerns of urgent or more. */
  readonly concerns: readonly string[];
  readonly text: string;
}

interface Options {
  readonly print: (line: string) => void;
  readonly json: boolean;
  /** Whether the posts that were raised are listed with their words. */
  readonly listed: boolean;
}

/**
 * Judges real posts, one a line, and prints how many are raised to urgent or more, by rules or ear and by what was found.
 * Returns 0; throws a `UsageError` where the file is not there or holds no post.
 */
export function evaluatePosts(file: string, ear: Ear, { print, json, listed }: Options): number {
  if (!fs.existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  const posts = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i) => ({ text: text.trim(), line: i + 1 }))
    .filter(({ text }) => text !== '');
  if (posts.length === 0) throw new UsageError(`${file}: holds no post`);
  const raised = posts.flatMap(({ text, line }) => raisedBy(text, line, ear));
  const emergency = raised.filter((r) => r.urgency === 'emergency').length;
  const byRules = raised.filter((r) => r.by === 'rules').length;
  const concerns = counted(raised.flatMap((r) => r.concerns));
  if (json) {
    const counts = { posts: posts.length, raised: raised.length, byRules, byEar: raised.length - byRules, emergency };
    print(JSON.stringify({ ...counts, concerns, ...(listed && { list: raised }) }));
    return 0;
  }
  print(`${posts.length} posts`);
  print(`  raised to urgent or more   ${told(raised.length, posts.length)}`);
  print(`  … by rules                 ${told(byRules, posts.length)}`);
  print(`  … by the ear               ${told(raised.length - byRules, posts.length)}`);
  print(`  raised to emergency        ${told(emergency, posts.length)}`);
  for (const [concern, n] of Object.entries(concerns)) print(`  ${concern.padEnd(26)} ${n}`);
  if (listed) for (const r of raised) print(`  ${r.line} ${r.by} ${r.urgency} ${r.concerns.join(', ')}: ${r.text}`);
  return 0;
}

/** What raises a post, if anything does; the rules where they alone would. */
function raisedBy(text: string, line: number, ear: Ear): Raised[] {
  const { urgency, findings } = judge(text, nobody, [], ear);
  if (!atLeast(urgency, 'urgent')) return [];
  const by = atLeast(judge(text, nobody, []).urgency, 'urgent') ? 'rules' : 'ear';
  const concerns = findings.filter((f) => atLeast(f.urgency, 'urgent')).map((f) => f.concern);
  return [{ line, by, urgency, concerns, text }];
}

/** How often each stands there, most often first. */
function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
