import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Say } from '#src/care/outgoing.ts';
import { newContactPoint, newPerson } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { render } from '#src/channels/telegram/render.ts';
import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { againId, type Communication } from '#src/store/store.ts';
import { type Member, wordsOf } from './crowd.ts';

export interface Verdict {
  /** Everything that must not be; empty when all holds. It names rows and events, never words. */
  readonly broken: readonly string[];
  readonly messages: number;
  readonly rows: number;
  readonly arrived: number;
  /** Rows that a phone shows more than once. */
  readonly doubled: number;
  /** Tries whose outcome stayed unknown: as many repeats can be explained. */
  readonly unknowns: number;
  readonly handovers: number;
  /** Answers that were compared with what care says to the same messages in fair weather. */
  readonly compared: number;
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly unknowns: number;
  readonly expires_at: number | null;
}

const arrived = new Set(['sent', 'delivered', 'read']);

/** Holds the store, when nothing is owed any more, against what people wrote and what their phones show. */
export async function judge(of: {
  readonly store: SqliteStore;
  readonly crowd: readonly Member[];
  /** Rows that a counselor had said again. */
  readonly saidAgain: ReadonlySet<string>;
  readonly programme: Programme;
}): Promise<Verdict> {
  const { store, crowd } = of;
  const broken: string[] = [];
  const all = <T>(sql: string) => store.connection.prepare<[], T>(sql).all();
  const rows = new Map(
    all<Row>('SELECT id, state, unknowns, expires_at FROM outbox WHERE said_at IS NOT NULL').map((r) => [r.id, r]),
  );
  for (const { id } of all<{ id: string }>('SELECT id FROM inbox WHERE set_aside <> 0'))
    broken.push(`${id} was set aside`);
  for (const row of rows.values()) judgeRow(row, of.saidAgain, rows, broken);
  const sum = { doubled: 0, handovers: 0, compared: 0 };
  for (const member of crowd) {
    const point = await store.contactPointOf(member.channel, member.account, member.address);
    if (!point) {
      if (member.written.length > 0) broken.push(`${member.channel} ${member.address}: nobody knows them`);
      continue;
    }
    const talk = await store.communications(point.person, Number.MAX_SAFE_INTEGER, 100_000);
    judgeRecord(member, talk, broken);
    sum.doubled += judgePhone(member, talk, rows, broken);
    sum.compared += judgeAnswers(member, talk, of.programme, point.person, broken);
    const entry = await store.entry(point.person);
    if (entry) sum.handovers++;
    if (member.endangered && entry?.handover.urgency !== 'emergency' && wroteDanger(member))
      broken.push(`${member.channel} ${member.address}: in danger, and no human was called`);
  }
  const unknowns = [...rows.values()].reduce((n, row) => n + row.unknowns, 0);
  if (sum.doubled > unknowns) broken.push(`${sum.doubled} repeats, and only ${unknowns} unknown outcomes were counted`);
  return {
    ...{ broken, ...sum, unknowns, rows: rows.size },
    messages: crowd.reduce((n, member) => n + member.written.length, 0),
    arrived: [...rows.values()].filter((row) => arrived.has(row.state)).length,
  };
}

const wroteDanger = ({ written }: Member): boolean => written.some(({ text }) => /marna|zeher|kill/.test(text));

/** Every row has an end; what was refused was said again and arrived then. Only what had an end of its time may be too late. */
function judgeRow(row: Row, saidAgain: ReadonlySet<string>, rows: ReadonlyMap<string, Row>, broken: string[]): void {
  const { id, state } = row;
  if (arrived.has(state)) return;
  const ended = state === 'refused' || state === 'expired';
  // Its time was over before anybody could have it said again: it would have been wrong by then.
  if (ended && row.expires_at !== null && !saidAgain.has(id)) return;
  const again = rows.get(`${againId(id)}/repeat/0`);
  if (ended && saidAgain.has(id) && again && arrived.has(again.state)) return;
  broken.push(`row ${id} ended ${state}${again ? `, said again ${again.state}` : ''}`);
}

/** Everything that was written is on record once, in its own words. */
function judgeRecord({ written }: Member, talk: readonly Communication[], broken: string[]): void {
  const kept = new Map(talk.filter((c) => c.direction === 'in').map((c) => [c.id, c.text]));
  for (const { id, text } of written)
    if (kept.get(id) !== text) broken.push(`message ${id} is not on record as it was`);
  if (kept.size !== written.length) broken.push(`${written.length} messages, ${kept.size} on record`);
}

/** Every row that arrived is shown, and none more often than its unknown outcomes explain. Returns how much came twice. */
function judgePhone(
  member: Member,
  talk: readonly Communication[],
  rows: ReadonlyMap<string, Row>,
  broken: string[],
): number {
  const shown = member.shown();
  // Telegram carries no id of ours: rows of one person in the very same words are judged together.
  const said = Map.groupBy(
    talk.filter((c) => c.direction === 'out'),
    (c) => (member.channel === 'telegram' ? wordsOf(partOf(c, member)) : c.id),
  );
  let doubled = 0;
  for (const [key, same] of said) {
    const seen = shown.get(key) ?? 0;
    const ended = same.map(({ id }) => rows.get(id)!);
    const least = ended.filter((row) => arrived.has(row.state)).length;
    const most = ended.reduce((n, row) => n + row.unknowns + (arrived.has(row.state) ? 1 : 0), 0);
    if (seen < least) broken.push(`row ${same[0]!.id}: sent ${least} times and shown ${seen} times`);
    if (seen > most) broken.push(`row ${same[0]!.id}: shown ${seen} times, and ${most} can be explained`);
    doubled += Math.max(0, seen - same.length);
  }
  for (const [key, times] of shown)
    if (!said.has(key)) broken.push(`${member.address} was shown ${times} times what nobody said`);
  return doubled;
}

/** A row's first part as Telegram shows it. */
function partOf({ text, options, from }: Communication, { account, address }: Member): string {
  const to = { channel: 'telegram', account, address };
  const speaker = typeof from === 'string' ? ({ companion: true } as const) : from;
  const say: Say = { kind: 'say', to, text, keys: [], options, language: 'en', from: speaker };
  return render(say)[0]!.text;
}

/** What care says to the same messages in the same order, with nothing around them but time. Returns how many answers were compared. */
function judgeAnswers(
  { channel, account, address }: Member,
  talk: readonly Communication[],
  programme: Programme,
  person: string,
  broken: string[],
): number {
  const point = newContactPoint({ id: 'cp', person, channel, account, address });
  let context: Context = { programme, person: newPerson(person, 'cp'), contactPoint: point };
  let compared = 0;
  for (const { id, text, at } of talk.filter((c) => c.direction === 'in')) {
    const message = { type: 'message.received', text, choice: null, media: null, edited: false } as const;
    const subject = { contactPoint: { channel, account, address } };
    const decision = decide(context, { id, subject, sentAt: at, at, ...message });
    context = apply(context, decision.changes);
    const wanted = decision.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body.text] : []));
    const answers = talk.filter((c) => c.id.startsWith(`${id}/`) && /^\d+$/.test(c.id.slice(id.length + 1)));
    if (answers.length === 0) broken.push(`message ${id} was not answered`);
    if (JSON.stringify(answers.map((c) => c.text)) !== JSON.stringify(wanted))
      broken.push(`message ${id} has another answer`);
    compared += answers.length;
  }
  return compared;
}
