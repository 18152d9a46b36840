import fs from 'node:fs';
import { z } from 'zod';
import type { Instant } from '#src/care/words.ts';
import type { Tokens } from './chat.ts';

/** What a day (UTC) may bring; null where it is not limited. */
export interface DailyLimits {
  readonly requests: number | null;
  readonly tokens: number | null;
  /** In the currency of `price`. */
  readonly cost: number | null;
  /** For a million tokens asked and answered; null where nothing is known of it. */
  readonly price: { readonly asked: number; readonly answered: number } | null;
  /** Requests for one person, so that nobody can use up everybody's. */
  readonly perPerson: number | null;
}

export interface Spent {
  readonly requests: number;
  readonly tokens: number;
  readonly cost: number;
}

/** A part of the day's budget that is set aside for one request. */
export interface Reservation {
  /** Puts what it really took in the place of what was set aside; where nobody counted, that stands. */
  settle(took: Tokens | null): void;
  /** Nothing was asked after all. */
  cancel(): void;
}

export interface Budget {
  /** Sets aside what the request may take at the worst, or says that the day's limits or that person's share do not allow it. */
  reserve(worst: Tokens, person: string | null): Reservation | 'limit' | 'share';
  spent(): Spent;
}

const nothing: Spent = { requests: 0, tokens: 0, cost: 0 };
const spentSchema = z.object({
  day: z.iso.date(),
  requests: z.number().min(0),
  tokens: z.number().min(0),
  cost: z.number().min(0),
});

/**
 * Keeps to the day's limits. What was spent lies in `file`, so that a restart does not begin the day anew; a file that cannot
 * be read counts as nothing spent, and one that cannot be written is left (what is in memory counts). It holds nothing of a person.
 */
export function createBudget(limits: DailyLimits, now: () => Instant, file: string | null = null): Budget {
  const dayOf = (at: Instant) => new Date(at).toISOString().slice(0, 10);
  let day = dayOf(now());
  let spent = { ...nothing, ...readSpent(file, day) };
  const persons = new Map<string, number>();

  const turnDay = () => {
    const today = dayOf(now());
    if (today === day) return;
    day = today;
    spent = { ...nothing };
    persons.clear();
  };
  const costOf = ({ asked, answered }: Tokens) =>
    limits.price ? (asked * limits.price.asked + answered * limits.price.answered) / 1_000_000 : 0;
  const keep = () => {
    if (file) writeSpent(file, { day, ...spent });
  };
  const add = (tokens: Tokens, sign: 1 | -1) => {
    spent.tokens = Math.max(0, spent.tokens + sign * (tokens.asked + tokens.answered));
    spent.cost = Math.max(0, spent.cost + sign * costOf(tokens));
  };

  return {
    reserve(worst, person) {
      turnDay();
      const over = (limit: number | null, would: number) => limit !== null && would > limit;
      const ofPerson = person === null ? 0 : (persons.get(person) ?? 0);
      if (
        over(limits.requests, spent.requests + 1) ||
        over(limits.tokens, spent.tokens + worst.asked + worst.answered) ||
        over(limits.cost, spent.cost + costOf(worst))
      )
        return 'limit';
      if (person !== null && over(limits.perPerson, ofPerson + 1)) return 'share';
      spent.requests++;
      add(worst, 1);
      if (person !== null) persons.set(person, ofPerson + 1);
      keep();
      const reservedOn = day;
      const instead = (took: Tokens) => {
        // What was asked before midnight is counted on the day before.
        if (reservedOn !== day) return;
        add(worst, -1);
        add(took, 1);
        keep();
      };
      return {
        settle: (took) => (took ? instead(took) : undefined),
        cancel() {
          if (reservedOn === day) spent.requests--;
          if (reservedOn === day && person !== null) persons.set(person, (persons.get(person) ?? 1) - 1);
          instead({ asked: 0, answered: 0 });
        },
      };
    },
    spent() {
      turnDay();
      return { ...spent };
    },
  };
}

function readSpent(file: string | null, today: string): Partial<Spent> {
  try {
    const { day, ...spent } = spentSchema.parse(JSON.parse(fs.readFileSync(file ?? '', 'utf8')));
    return day === today ? spent : {};
  } catch {
    return {};
  }
}

function writeSpent(file: string, spent: z.infer<typeof spentSchema>): void {
  try {
    fs.writeFileSync(`${file}.new`, JSON.stringify(spent), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  } catch {
    // A disk that is full must not cost an opinion.
  }
}
