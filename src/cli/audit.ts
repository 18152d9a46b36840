import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createSignIn } from '#src/console/signIn.ts';
import type { AuditRecord, Store } from '#src/store/store.ts';
import { readSettings } from '../config.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam audit verify [--noted <row>:<hash>]
hamdam audit list [--person <id>] [--by <id or e-mail>] [--from <instant>] [--to <instant>] [--limit <n>]

Who looked at what, who did what, to whom and when: a chain of rows, each bound to the one before it by a keyed hash.

verify   goes along the whole chain and prints where it ends. Keep that end elsewhere, on paper if need be: given back with
         --noted, it shows that nothing before it was cut off together with the record of it.
list     prints rows as JSON lines, in their order. Instants are ISO 8601, such as 2026-11-23 or 2026-11-23T09:00+05:00.

Listing is a look, too, and goes on record. The service may be running meanwhile.
Exit code 0: the chain holds, or rows were listed; 1: it does not, with the first broken row; 2: wrong arguments or settings.`;

/** Checks or prints the audit. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { noted: text, person: text, by: text, from: text, to: text, limit: text };
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
  const [verb] = positionals;
  if (verb !== 'verify' && verb !== 'list') throw new UsageError(help);
  const noted = notedOf(values.noted);
  const span = { ...instant('from', values.from), ...instant('to', values.to) };
  const limit = wholeOf('limit', values.limit);
  const { store } = await openMemory(readSettings(process.env));
  try {
    if (verb === 'verify') return await verify(store, noted, io);
    const by = values.by === undefined ? undefined : await idOf(store.connection, values.by);
    const asked = { ...span, ...(values.person !== undefined && { person: values.person }), ...(by && { by }) };
    const id = `cli:${randomUUID()}`;
    const { person = '' } = values;
    await store.audit([{ id, person, at: Date.now(), actor: 'operator', action: 'audit.read', detail: '' }]);
    await list(store, asked, limit, io);
    return 0;
  } finally {
    await store.close();
  }
}

async function verify(
  store: Store,
  noted: { readonly row: number; readonly hash: string } | undefined,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const { fault, rows, erased } = await store.verifyAudit(noted);
  if (fault) {
    const where = fault.row === null ? 'the chain' : `row ${fault.row}`;
    stderr.write(`hamdam audit: ${where}: ${fault.why}\n`);
    return 1;
  }
  const head = await store.auditHead();
  stdout.write(`${rows} rows hold${erased > 0 ? `, of ${erased} who and what for was erased` : ''}\n`);
  if (head) stdout.write(`the end: ${head.row}:${head.hash}\n`);
  return 0;
}

const pageLength = 1_000;

/** A page at a time, so that a long audit needs no more memory than a short one. */
async function list(
  store: Store,
  query: Parameters<Store['auditTrail']>[0],
  limit: number,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<void> {
  let after = 0;
  for (let left = limit; left > 0; ) {
    const page = await store.auditTrail({ ...query, after, limit: Math.min(left, pageLength) });
    for (const record of page) stdout.write(`${JSON.stringify(lineOf(record))}\n`);
    if (page.length < Math.min(left, pageLength)) return;
    left -= page.length;
    after = page.at(-1)!.row;
  }
}

function lineOf({ row, at, actor, action, person, detail }: AuditRecord) {
  return { row, at: new Date(at).toISOString(), by: actor, action, person: person || null, detail };
}

async function idOf(connection: Parameters<typeof createSignIn>[0], by: string): Promise<string> {
  if (!by.includes('@')) return by;
  const user = await (await createSignIn(connection, { secret: 'x'.repeat(32), demo: false })).user(by);
  if (!user) throw new UsageError('--by is nobody’s e-mail address here');
  return user.id;
}

function notedOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const [, row, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!row || !hash) throw new UsageError('--noted must look like <row>:<hash>, as verify printed it');
  return { row: Number(row), hash };
}

function instant(name: 'from' | 'to', text: string | undefined): { from?: number; to?: number } {
  if (text === undefined) return {};
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new UsageError(`--${name} must be an instant, such as 2026-11-23T09:00+05:00`);
  return { [name]: at };
}

function wholeOf(name: string, text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1) throw new UsageError(`--${name} must be a whole number from 1`);
  return n;
}
