import type { Arrival } from '#src/care/event.ts';
import { fold } from '#src/care/language/answers.ts';
import { isKnown, type Problem, type Read, whoseIs, whyNobody } from '#src/records/enrolment.ts';
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
  const seen = new Map<string, { readonly line: number; readonly word: string | null }[]>();
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
    const word = read.form.word === undefined ? null : fold(read.form.word);
    const at = `${channel}|${account}|${address}`;
    const before = seen.get(at) ?? [];
    const same = before.find((b) => b.word === word || b.word === null || word === null);
    if (same) {
      const why = same.word === word && word !== null ? '' : ': give each of them a private word';
      refuse(row.line, { field: 'address', reason: `is the one of line ${same.line}${why}` });
      continue;
    }
    seen.set(at, [...before, { line: row.line, word }]);
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
  const before = new Set<Good>();
  for (const one of rows) {
    const { place, person } = await whoseIs(taker.store, one);
    if (place.whose === 'nobody') {
      refuse(one.line, whyNobody[place.why]);
      continue;
    }
    good.push(one);
    // Among the rows before it may be whose phone it is: only who is there by their own word was there before.
    if (isKnown(person, one.form)) before.add(one);
  }
  if (!dryRun) {
    await taker.accept(good.map((one) => one.arrival));
    await taker.idle();
  }
  for (const one of good) {
    if (before.has(one)) tally.known += 1;
    else if (dryRun || (await isEnrolled(taker, one))) tally.enrolled += 1;
    else
      refuse(one.line, { field: 'consentOn', reason: 'is not later than their own no, or the end of their enrolment' });
  }
}

async function isEnrolled({ store }: Taker, one: Good): Promise<boolean> {
  return isKnown((await whoseIs(store, one)).person, one.form);
}
