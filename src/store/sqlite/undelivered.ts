import type { Arrival, Refusal } from '#src/care/event.ts';
import type { Option, Say } from '#src/care/outgoing.ts';
import { priorities, type Topic } from '#src/care/words.ts';
import { unseal } from '../seal.ts';
import { againId, type CommunicationState, type UndeliveredEntry } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents } from './documents.ts';

/** Words to people that ended refused or expired, for whoever looks after them. */
export class Undelivered {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents) {
    this.documents = documents;
    const whole = (from: string) => `
      SELECT o.seq, o.id, o.channel, o.priority, o.topic, o.expires_at AS expiresAt, o.said_at AS saidAt, o.state, o.why,
        o.version, o.body, k.person
      FROM outbox AS o ${from} JOIN keys AS k ON k.key = o.person
      WHERE o.state IN ('refused', 'expired') AND o.said_at IS NOT NULL`;
    this.statements = {
      before: connection.prepare<[before: number, limit: number], Row>(
        `${whole('INDEXED BY outbox_undelivered')} AND o.seq < ? ORDER BY o.seq DESC LIMIT ?`,
      ),
      one: connection.prepare<[id: string], Row>(`${whole('')} AND o.id = ?`),
      asked: connection.prepare<[id: string], { payload: Buffer }>('SELECT payload FROM inbox WHERE id = ?'),
      became: connection.prepare<[id: string], { state: string; version: number }>(
        'SELECT state, version FROM outbox WHERE id = ?',
      ),
    };
  }

  /**
   * So many before that place, the latest first. Those that no longer open are left out, since nobody could say them again,
   * and others stand in their place: fewer are returned only where there are no more.
   */
  list(before: number | null, limit: number): UndeliveredEntry[] {
    const found: UndeliveredEntry[] = [];
    let seq = before ?? Number.MAX_SAFE_INTEGER;
    while (found.length < limit) {
      const rows = this.statements.before.all(seq, limit - found.length);
      const last = rows.at(-1);
      if (!last) break;
      seq = last.seq;
      found.push(...rows.flatMap((row) => this.readable(row) ?? []));
    }
    return found;
  }

  /** One of them with its words; null where no such row failed. */
  words(id: string): { entry: UndeliveredEntry; text: string; options: readonly Option[] } | null {
    const row = this.statements.one.get(id);
    if (!row) return null;
    const say = this.open(row);
    return { entry: this.entry(row, say), text: say.text, options: say.options };
  }

  private readable(row: Row): UndeliveredEntry | null {
    try {
      return this.entry(row, this.open(row));
    } catch {
      return null;
    }
  }

  private open(row: Row): Say {
    const { dataKey } = this.documents.person(row.person)!;
    return JSON.parse(unseal(dataKey, `outbox|${row.id}|body`, row.body).toString());
  }

  private entry(row: Row, say: Say): UndeliveredEntry {
    const again = this.again(row);
    const { id, person, channel, seq, why, topic, expiresAt } = row;
    const counselor = 'counselor' in say.from;
    return {
      ...{ id, person, channel, seq, why },
      at: row.saidAt,
      state: row.state as CommunicationState,
      row: { priority: priorities[row.priority]!, topic, expiresAt, counselor },
      again: again && { by: again.by, at: again.at, state: again.state },
      version: row.version + (again ? 1 + again.version : 0),
    };
  }

  /** Who had it said again, and what became of that row. */
  private again({ id, person }: Row): (NonNullable<UndeliveredEntry['again']> & { version: number }) | null {
    const asked = this.statements.asked.get(againId(id));
    if (!asked) return null;
    const { dataKey } = this.documents.person(person)!;
    const event = JSON.parse(unseal(dataKey, `inbox|${againId(id)}|payload`, asked.payload).toString()) as Arrival;
    if (event.type !== 'undelivered.repeated') return null;
    const row = this.statements.became.get(`${againId(id)}/repeat/0`);
    const state = (row?.state === 'held' ? 'due' : (row?.state ?? 'withdrawn')) as CommunicationState;
    return { by: event.counselor.name, at: event.sentAt, state, version: row?.version ?? 0 };
  }
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly person: string;
  readonly channel: string;
  /** Rank, 0 first. */
  readonly priority: number;
  readonly topic: Topic;
  readonly expiresAt: number | null;
  readonly saidAt: number;
  readonly state: string;
  readonly why: Refusal | null;
  readonly version: number;
  readonly body: Buffer;
}
