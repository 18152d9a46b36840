import type { createChanges } from '../changes.ts';
import { createFaults, type Fault, type Faults } from '../faults.ts';
import { createFiles, type Files } from './files.ts';
import { createPace } from './pace.ts';
import { TelegramPerson } from './people.ts';
import { createUpdates, type Update, type Updates } from './updates.ts';

/** A request that a bot made. */
export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A message that was sent to Telegram, also one that it refused for coming too fast. */
export interface Reached {
  readonly at: number;
  readonly to: string;
  readonly text: string;
}

/** One bot at Telegram: its token, its queue of updates, and the people as they are to it. */
export interface Bot {
  readonly token: string;
  readonly id: number;
  readonly calls: readonly Call[];
  readonly updates: Updates;
  readonly files: Files;
  readonly faults: Faults;
  readonly people: ReadonlyMap<number, TelegramPerson>;
  readonly reached: readonly Reached[];
  /** How many of these were refused for coming too fast. */
  readonly hurried: number;
  /** Whether the token still counts. */
  readonly valid: boolean;
  /** The owner takes the token back, or gives it again. */
  revoke(revoked?: boolean): void;
  /** The person of that chat id, made at the first mention. */
  person(id: number): TelegramPerson;
  /** What the next requests of a method meet, one fault each. */
  plan(method: string, ...faults: readonly Fault[]): void;
  /** An update with any content, malformed too. */
  bring(kind: string, content: object): number;
  bringRaw(update: Update): void;
  nextMessageId(): number;
  /** A request came in. */
  called(call: Call): void;
  /** A message for a chat: seconds to wait where it comes too fast, else null. */
  reaches(chat: number, text: string): number | null;
}

export function createBot(
  token: string,
  shared: {
    readonly changes: ReturnType<typeof createChanges>;
    readonly now: () => number;
    readonly random?: (() => number) | undefined;
  },
): Bot {
  const { changes, now } = shared;
  const updates = createUpdates();
  const files = createFiles();
  const faults = createFaults(shared.random);
  const pace = createPace(now);
  const people = new Map<number, TelegramPerson>();
  const calls: Call[] = [];
  const reached: Reached[] = [];
  let messageId = 100;
  let hurried = 0;
  let valid = true;
  const nextMessageId = () => ++messageId;
  return {
    token,
    id: Number(token.split(':')[0]),
    calls,
    updates,
    files,
    faults,
    people,
    reached,
    get hurried() {
      return hurried;
    },
    get valid() {
      return valid;
    },
    revoke(revoked = true) {
      valid = !revoked;
    },
    person(id) {
      const known = people.get(id) ?? new TelegramPerson(id, { updates, changes, files, nextMessageId });
      people.set(id, known);
      return known;
    },
    plan: faults.plan,
    bring: updates.add,
    bringRaw: updates.addRaw,
    nextMessageId,
    called(call) {
      calls.push(call);
      changes.changed();
    },
    reaches(chat, text) {
      const wait = pace.asks(chat);
      if (wait !== null) hurried++;
      reached.push({ at: now(), to: String(chat), text });
      return wait;
    },
  };
}
