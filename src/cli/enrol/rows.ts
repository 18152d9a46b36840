import type { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { UsageError } from '../usage.ts';

/** One row: the line it begins at, and its fields by the form's names, or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly unreadable: string };

/** The columns of a file, by the form's names. The order is free, and so are capitals, blanks and `_` in a heading. */
export const columns = [
  ...[
    'channel',
    'account',
    'address',
    'name',
    'word',
    'language',
    'for',
    'age',
    'guardian',
    'lmp',
    'edd',
    'eddFrom',
    'birth',
  ],
  ...['conditions', 'medicines', 'district', 'consentOn', 'consentHow'],
] as const;
const required = ['channel', 'address', 'language', 'consentOn', 'consentHow'];
const lists = new Set(['conditions', 'medicines']);
const numbers = new Set(['age']);

/**
 * The rows of a CSV file (RFC 4180, UTF-8, the headings first), one after the other however long the file is. An empty cell
 * is no field; several conditions or medicines in one cell are parted by `;`. Throws a `UsageError` where the headings are wrong.
 */
export async function* rowsOf(input: Readable): AsyncGenerator<Row> {
  const skipped: Row[] = [];
  const parser = parse({
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 20_000,
  });
  parser.on('skip', (error: CsvError & { lines?: number }) => {
    skipped.push({ line: error.lines ?? 0, unreadable: 'the quotes do not close, or the row is too long' });
  });
  input.on('error', (error) => parser.destroy(error));
  let names: readonly string[] | null = null;
  let begins = 1;
  for await (const { record, info } of input.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* skipped.splice(0);
    const line = begins;
    begins = info.lines + 1;
    if (!names) names = namesOf(record);
    else if (record.length === names.length) yield { line, fields: fieldsOf(names, record) };
    else yield { line, unreadable: `has ${record.length} cells, and the heading ${names.length}` };
  }
  if (!names) throw new UsageError('the file is empty: its first line names the columns');
  yield* skipped.splice(0);
}

function namesOf(headings: readonly string[]): readonly string[] {
  const plain = (heading: string): string => heading.toLowerCase().replace(/[\s_-]/g, '');
  const known = new Map<string, string>(columns.map((name) => [plain(name), name]));
  const names = headings.map((heading) => known.get(plain(heading)) ?? heading);
  const strange = names.filter((name) => !(columns as readonly string[]).includes(name));
  if (strange.length > 0)
    throw new UsageError(`unknown columns: ${strange.join(', ')}; known are ${columns.join(', ')}`);
  const twice = names.filter((name, n) => names.indexOf(name) !== n);
  if (twice.length > 0) throw new UsageError(`columns that are there twice: ${twice.join(', ')}`);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new UsageError(`columns that are missing: ${missing.join(', ')}`);
  return names;
}

function fieldsOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [n, name] of names.entries()) {
    const cell = cells[n]!;
    if (cell !== '') fields[name] = contentOf(name, cell);
  }
  return fields;
}

function contentOf(name: string, cell: string): unknown {
  if (numbers.has(name)) return Number(cell);
  if (!lists.has(name)) return cell;
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
