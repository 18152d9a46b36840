import type { Arrival } from '#src/care/event.ts';
import type { Problem, Read } from '#src/records/enrolment.ts';
import type { Store } from '#src/store/store.ts';
import type { Row } from './rows.ts';

/** What became of a file. */
export interface Tally {
  rows: number;
  enrolled: number;
  /** Enrolled before, by this file or otherwise. */
  known: number;
  refused: number;
}

/** What takes the rows: the store, the door, and when all that it was given is decided. Nothing is written where it is null. */
export interface Taker {
  readonly store: Pick<Store, 'contactPointOf' | 'person'>;
  accept(arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]>;
  idle(): Promise<void>;
}

type Good = { readonly line: number } & Extract<Read, { ok: true }>;

/** So many people are enrolled in one go. */
const together = 250;

/**
 * Enrols row by row. `tell` is called with every wrong field of a refused row, by its line; `progress` after each batch. With
 * `dryRun` nothing is written and who would be enrolled is counted as enrolled.
 */
export async function enrolRows(o: {
  readonly rows: AsyncIterable<Row>;
  readonly read: (fields: unknown) => Read;
  readonly taker: Taker | null;
  readonly dryRun: boolean;
  readonly tell: (line: number, problem: Problem) => void;
  readonly progress: (tally: Tally) => void;
}): Promise<Tally> {
  const tally: Tally = { rows: 0, enrolled: 0, known: 0, refused: 0 };
  const seen = new Map<string, number>();
  let batch: Good[] = [];
  const refuse = (line: number, ...problems: readonly Problem[]): void => {
    tally.refused += 1;
    for (const problem of problems) o.tell(line, problem);
  };
  const take = async (): Promise<void> => {
    const good = batch;
    batch = [];
    if (good.length > 0) await takeBatch(good, o, tally, refuse);
    o.progress(tally);
  };
  for await (const row of o.rows) {
    tally.rows += 1;
    if ('unreadable' in row) {
      refuse(row.line, { field: 'row', reason: row.unreadable });
      continue;
    }
    const read = o.read(row.fields);
    if (!read.ok) {
      refuse(row.line, ...read.problems);
      continue;
    }
    const { channel, account, address } = read.address;
    const before = seen.get(`${channel}|${account}|${address}`);
    if (before !== undefined) {
      refuse(row.line, { field: 'address', reason: `is the one of line ${before}` });
      continue;
    }
    seen.set(`${channel}|${account}|${address}`, row.line);
    batch.push({ line: row.line, ...read });
    if (batch.length >= together) await take();
  }
  await take();
  return tally;
}

async function takeBatch(
  rows: readonly Good[],
  { taker, dryRun }: { readonly taker: Taker | null; readonly dryRun: boolean },
  tally: Tally,
  refuse: (line: number, problem: Problem) => void,
): Promise<void> {
  if (!taker) {
    tally.enrolled += rows.length;
    return;
  }
  const good: Good[] = [];
  for (const one of rows) {
    if (await isAnothers(taker, one)) refuse(one.line, { field: 'address', reason: 'is shared by several people' });
    else good.push(one);
  }
  if (dryRun) {
    for (const one of good) tally[(await isEnrolled(taker, one)) ? 'known' : 'enrolled'] += 1;
    return;
  }
  const before = new Set<Good>();
  for (const one of good) if (await isEnrolled(taker, one)) before.add(one);
  await taker.accept(good.map((one) => one.arrival));
  await taker.idle();
  for (const one of good) {
    if (before.has(one)) tally.known += 1;
    else if (await isEnrolled(taker, one)) tally.enrolled += 1;
    else
      refuse(one.line, { field: 'consentOn', reason: 'is not later than their own no, or the end of their enrolment' });
  }
}

/** On a number of several people a row is the same one's only where it is the same form: nobody is enrolled as another. */
async function isAnothers({ store }: Taker, { address, arrival }: Good): Promise<boolean> {
  const point = await store.contactPointOf(address.channel, address.account, address.address);
  if (!point?.sharing || arrival.type !== 'person.enrolled') return false;
  const known = (await store.person(point.person))?.person.enrolment;
  const { consentOn, name = null } = arrival.form;
  return !(known?.endedAt === null && known.consentOn === consentOn && known.name === name);
}

async function isEnrolled({ store }: Taker, { address }: Good): Promise<boolean> {
  const point = await store.contactPointOf(address.channel, address.account, address.address);
  const person = point && (await store.person(point.person));
  return person?.person.enrolment?.endedAt === null;
}
