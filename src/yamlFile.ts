import { isMap, isNode, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { SettingsError } from './config.ts';

/** What is wrong with a field of a file. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What became of a file's content: the value, or what is wrong with it. A zod schema's `safeParse` fits. */
export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Problem[] } };

/**
 * What the text of a YAML file holds. Throws a `SettingsError` with a line for each problem:
 * `file:line:column: field: what is wrong`.
 */
export function fromYaml<T>(file: string, text: string, parse: (content: unknown) => Parsed<T>): T {
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
  const parsed = parse(contentOf(document, file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((problem) => {
    const why = problem.message.replace(/^Invalid input: expected \w+, received undefined$/, 'is missing');
    return `${at(offsetOf(document.contents, problem))}: ${problem.path.join('.') || '(top)'}: ${why}`;
  });
  throw new SettingsError(wrong.join('\n'));
}

/** Where the field stands that is wrong or, where it is missing, what it is missing from. An unknown key is itself the place. */
function offsetOf(top: unknown, { path: keys, message }: Problem): number {
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

/** Names (`&`, `*`) that stand for ever more of one another would fill the memory; the library stops at a hundred. */
function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw new SettingsError(`${file}:1:1: (top): its names (& and *) stand for too much; write it out`);
  }
}
