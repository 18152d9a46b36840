import fs from 'node:fs';
import path from 'node:path';
import { isMap, isNode, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type PlanDefinition, PlanError, parsePlan } from '#src/care/plan/definition.ts';
import { SettingsError } from './config.ts';

/** Reads one plan. Throws a `SettingsError` with a line for each problem: `file:line:column: field: what is wrong`. */
export function readPlanFile(file: string): PlanDefinition {
  if (!fs.existsSync(file)) throw new SettingsError(`${file}: there is no such plan file`);
  const near = path.relative(process.cwd(), file);
  return planFrom(near.startsWith('..') ? file : near, fs.readFileSync(file, 'utf8'));
}

/** A plan from the text of a file. Throws as `readPlanFile` does. */
export function planFrom(file: string, text: string): PlanDefinition {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    const wrong = document.errors.map(
      (e) => `${at(e.pos[0])}: ${e.message.split('\n')[0]!.replace(/ at line .*/, '')}`,
    );
    throw new SettingsError(wrong.join('\n'));
  }
  try {
    return parsePlan(file, document.toJS());
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const wrong = error.problems.map((problem) => {
      const field = problem.path.join('.') || '(top)';
      return `${at(offsetOf(document.contents, problem))}: ${field}: ${problem.message.replace(/^Invalid input: expected \w+, received undefined$/, 'is missing')}`;
    });
    throw new SettingsError(wrong.join('\n'));
  }
}

/** Where the field stands that is wrong or, where it is missing, what it is missing from. An unknown key is itself the place. */
export function offsetOf(
  top: unknown,
  { path: keys, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
): number {
  let node: unknown = top;
  for (const key of keys) {
    const next: unknown = isNode(node) && 'get' in node ? (node as YAMLMap).get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  const unknown = /[Uu]nrecognized keys?: "([^"]+)"/.exec(message)?.[1];
  const pair = unknown && isMap(node) ? node.items.find((p) => String(p.key) === unknown) : undefined;
  const found = isNode(pair?.key) ? pair.key : node;
  return isNode(found) ? ((found as Node).range?.[0] ?? 0) : 0;
}
