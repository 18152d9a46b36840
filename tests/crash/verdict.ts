import type { Say } from '#src/care/outgoing.ts';
import { render } from '#src/channels/telegram/render.ts';
import type { Communication, Store } from '#src/store/store.ts';
import type { BotApi } from '../emulators/bot-api.ts';
import type { Database } from './database.ts';
import type { Desk } from './desk.ts';
import type { Promised } from './enrol.ts';
import type { Deed, Patient } from './patients.ts';

/** What the people and the provider know, against which the store is held. */
export interface Witness {
  readonly database: Database;
  readonly api: BotApi;
  readonly patients: readonly Patient[];
  readonly desks: readonly Desk[];
  readonly promised: readonly Promised[];
  /** When the service had nothing left to do. */
  readonly drainedAt: number;
}

export interface Verdict {
  /** Everything that must not be; empty when all holds. */
  readonly broken: string[];
  readonly events: number;
  readonly rows: number;
  /** Messages that reached a phone more often than they were decided. */
  readonly repeats: number;
  /** Tries whose outcome stayed unknown. */
  readonly unknowns: number;
  readonly reminders: number;
  readonly replies: number;
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly unknowns: number;
  readonly due_at: number;
}

const ended = new Set(['sent', 'delivered', 'read', 'refused', 'expired', 'withdrawn']);

/** Holds the store, after the last stop, against what the witnesses saw. */
export async function judge(witness: Witness): Promise<Verdict> {
  const { database } = witness;
  const store = await database.open();
  try {
    const broken: string[] = [];
    const all = async <T>(sql: string): Promise<T[]> => (await database.rows<T>(sql)) ?? [];
    const said = await all<Row>('SELECT id, state, attempts, unknowns, due_at FROM outbox WHERE said_at IS NOT NULL');
    const rows = new Map(said.map((r) => [r.id, { ...r, due_at: Number(r.due_at) }]));
    for (const row of rows.values()) {
      if (!ended.has(row.state) && row.due_at < witness.drainedAt)
        broken.push(`row ${row.id} has no end: ${row.state}`);
    }
    const events = new Map(
      (
        await all<{ id: string; waits: number | null; set_aside: number | boolean }>(
          'SELECT i.id, w.seq AS waits, i.set_aside FROM inbox AS i LEFT JOIN waiting AS w ON w.seq = i.seq',
        )
      ).map((e) => [e.id, e]),
    );
    for (const [id, e] of events) {
      if (e.waits !== null) broken.push(`event ${id} was not decided`);
      if (e.set_aside) broken.push(`event ${id} was set aside`);
    }
    for (const wake of await all<{ id: string; due_at: number }>('SELECT id, due_at FROM wakes')) {
      if (Number(wake.due_at) < witness.drainedAt - 2_000) broken.push(`wake ${wake.id} did not ring`);
    }
    let repeats = 0;
    for (const patient of witness.patients) repeats += await judgePatient(store, witness, patient, rows, broken);
    let replies = 0;
    for (const desk of witness.desks) replies += judgeDesk(desk, events, rows, broken);
    const reminders = await judgePromises(store, witness, rows, broken);
    const unknowns = [...rows.values()].reduce((sum, row) => sum + row.unknowns, 0);
    if (repeats > unknowns) broken.push(`${repeats} repeats, and only ${unknowns} were counted`);
    return { broken, events: events.size, rows: rows.size, repeats, unknowns, reminders, replies };
  } finally {
    await store.close();
  }
}

/** One person's conversation on record against what they did and what their phone shows. Returns how much came twice. */
async function judgePatient(
  store: Store,
  { api }: Witness,
  { chat, deeds, lines }: Patient,
  rows: ReadonlyMap<string, Row>,
  broken: string[],
): Promise<number> {
  const account = api.token.split(':')[0]!;
  const point = await store.contactPointOf('telegram', account, String(chat));
  if (!point) {
    if (deeds.length > 0) broken.push(`person ${chat % 100}: nobody knows them`);
    return 0;
  }
  const talk = await store.communications(point.person, Number.MAX_SAFE_INTEGER, 1_000_000);
  const idOf = (deed: Deed) => `telegram:${account}:${deed.update}`;
  const wanted = deeds.map((d) => `${idOf(d)} ${d.text}${d.choice ?? ''}`);
  const kept = talk
    .filter((c) => c.direction === 'in' && c.id.startsWith('telegram:'))
    .map((c) => `${c.id} ${c.text}${c.choice ?? ''}`);
  if (kept.length !== wanted.length)
    broken.push(`person ${chat % 100}: ${wanted.length} updates, ${kept.length} on record`);
  const wrong = wanted.findIndex((w, i) => kept[i] !== w);
  // Where words differ, only the id may be told: the words are somebody's.
  if (wrong >= 0) broken.push(`person ${chat % 100}: update ${idOf(deeds[wrong]!)} is not at its place`);
  return judgePhone(talk, { chat, account, lines }, rows, broken);
}

/** Every row was shown, and none more often than its unknown outcomes explain. */
function judgePhone(
  talk: readonly Communication[],
  { chat, account, lines }: { chat: number; account: string; lines: Patient['lines'] },
  rows: ReadonlyMap<string, Row>,
  broken: string[],
): number {
  const to = { channel: 'telegram', account, address: String(chat) };
  const shown = Map.groupBy(
    lines.filter((l) => l.from === 'bot'),
    (l) => `${l.text}|${l.buttons.flat().map((b) => b.callback_data)}`,
  );
  // Rows of one person in the very same words cannot be told apart on a phone: they are judged together.
  const said = Map.groupBy(
    talk.filter((c) => c.direction === 'out'),
    (c) => {
      const from = c.from === 'companion' || c.from === 'person' ? ({ companion: true } as const) : c.from;
      const say: Say = { kind: 'say', to, text: c.text, keys: [], options: c.options, language: 'en', from };
      const [part] = render(say);
      return `${part!.text}|${c.options.map((o) => o.id)}`;
    },
  );
  let repeats = 0;
  for (const [words, same] of said) {
    const seen = shown.get(words)?.length ?? 0;
    let [least, once, most] = [0, 0, 0];
    for (const { id } of same) {
      const { state, attempts, unknowns } = rows.get(id)!;
      const arrived = state === 'sent' || state === 'delivered' || state === 'read';
      // What was withdrawn while it was on its way may have arrived.
      const perhaps = state === 'withdrawn' && attempts > 0;
      least += arrived ? 1 : 0;
      once += arrived || perhaps ? 1 : 0;
      most += unknowns + (arrived || perhaps ? 1 : 0);
    }
    if (seen < least) broken.push(`row ${same[0]!.id} is recorded as sent ${least} times and was shown ${seen} times`);
    if (seen > most) broken.push(`row ${same[0]!.id} was shown ${seen} times, and ${most} can be explained`);
    repeats += Math.max(0, seen - once);
  }
  for (const [words, seen] of shown) {
    if (!said.has(words))
      broken.push(`person ${chat % 100} was shown something that is not on record, ${seen.length} times`);
  }
  return repeats;
}

/** Every command that was answered with ok is decided, and every reply became words to the person. */
function judgeDesk(
  desk: Desk,
  events: ReadonlyMap<string, unknown>,
  rows: ReadonlyMap<string, Row>,
  broken: string[],
): number {
  let replies = 0;
  for (const { name, payload } of desk.done) {
    const id = `console:${desk.counselor}:${payload.id}`;
    // A handover that this counselor had claimed or closed already needs no second event.
    const needsNone = name === 'handover.claim' || name === 'handover.close';
    if (!events.has(id) && !needsNone) broken.push(`command ${id} was acknowledged and lost`);
    if (name !== 'handover.reply') continue;
    replies++;
    if (![...rows.keys()].some((row) => row.startsWith(`${id}/`)))
      broken.push(`reply ${id} was acknowledged and not said`);
  }
  return replies;
}

/** Every promised reminder of a person who did nothing came, once. */
async function judgePromises(
  store: Store,
  { api, patients, promised }: Witness,
  rows: ReadonlyMap<string, Row>,
  broken: string[],
): Promise<number> {
  const idle = new Set(patients.filter((p) => p.deeds.length === 0).map((p) => p.chat));
  const due = promised.filter(({ chat }) => idle.has(chat));
  for (const { chat, nth } of due) {
    const point = await store.contactPointOf('telegram', api.token.split(':')[0]!, String(chat));
    const born = [...rows.values()].filter((r) =>
      r.id.startsWith(`occurrence:${point?.person}:timer:medicine:${nth}:`),
    );
    if (born.length !== 1 || born[0]!.state !== 'sent') {
      broken.push(`person ${chat % 100}: the reminder of ${nth} came as ${JSON.stringify(born.map((r) => r.state))}`);
    }
  }
  return due.length;
}
