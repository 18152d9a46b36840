import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomFrom } from '#src/cli/world.ts';
import { type BotApi, startBotApi } from '../emulators/bot-api.ts';
import { createCanaries, leaksIn, stemsIn } from './canaries.ts';
import { type DatabaseName, newDatabaseOf } from './database.ts';
import { Desk } from './desk.ts';
import { disturb, type Stage } from './disturb.ts';
import { enrol } from './enrol.ts';
import { Patient } from './patients.ts';
import { type Served, serve } from './serve.ts';
import { judge, type Verdict } from './verdict.ts';
import { wreckIn } from './wreck.ts';

export interface Plan {
  readonly rounds: number;
  readonly seed: number;
  readonly database: DatabaseName;
  /** How many serve at once: in each round any of them is killed. On SQLite one alone can. */
  readonly processes?: number;
  /** Told after every round. */
  readonly progress?: (line: string) => void;
}

/** What came of a campaign. */
export interface Findings extends Verdict {
  readonly rounds: number;
  /** Updates the provider handed out, and how many of them it saw confirmed when a kill came, all told. */
  readonly updates: number;
  /** Kills that found accepted events undecided, and kills that found rows on their way. */
  readonly killsAtWork: { readonly undecided: number; readonly inFlight: number };
  /** Canaries found where they must not be. */
  readonly leaks: readonly string[];
  readonly searchedBytes: number;
  /** The same search over the provider's own memory, where all of them must be found. */
  readonly control: { readonly found: number; readonly planted: number };
  /** The first that is not 0, or 0. */
  readonly exitCode: number | null;
  readonly seconds: number;
}

const people = { idle: 6, enrolled: 8, strangers: 6 } as const;
/** About the time of one round, to spread the reminders over the run. */
const roundMs = 2_600;
const token = '4200000001:synthetic-token-of-no-bot';

/**
 * The whole service killed at random moments, again and again, while people write and tap, doses come due, counselors work
 * and the provider fails now and then. Afterwards the store is held against what the people and the provider know.
 * The seed fixes what is done, not when the machine does it: two runs of a seed are alike, not the same.
 */
export async function campaign({
  rounds,
  seed,
  database: name,
  processes = 1,
  progress = () => {},
}: Plan): Promise<Findings> {
  const began = Date.now();
  const random = randomFrom(seed);
  const canaries = createCanaries(random);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-campaign-'));
  const api = await startBotApi({ token });
  const database = await newDatabaseOf(name, folder);
  const killed: Served[] = [];
  try {
    const timeZone = zoneOfNoon(began);
    const chats = Array.from({ length: people.idle + people.enrolled + people.strangers }, (_, i) => canaries.chat(i));
    const { counselors, promised } = await enrol({
      ...{ database, api, timeZone, canaries, chats: chats.slice(0, people.idle + people.enrolled) },
      ...{ doses: rounds > 20 ? 8 : 3, from: began + 4_000, spanMs: rounds * roundMs },
    });
    const patients = chats.map((chat) => new Patient(api, chat, canaries));
    const desks = counselors.map((user) => new Desk(user, { random, canaries }));
    const stage = {
      api,
      canaries,
      random,
      patients: patients.slice(people.idle),
      desks,
      timeZone,
      crash: database.crash,
    };
    const start = (slot: number) => {
      const env = {
        ...database.env,
        ...(slot > 0 && { HAMDAM_DATA: path.join(folder, `process-${slot}`) }),
        HAMDAM_TIME_ZONE: timeZone,
        HAMDAM_SPREAD_MINUTES: '0',
        TELEGRAM_API_ROOT: api.url,
      };
      const served = serve({ ...env, TELEGRAM_BOT_TOKEN: token });
      killed.push(served);
      return served;
    };

    const broken: string[] = [];
    const leaks = new Set<string>();
    let searchedBytes = 0;
    const atWork = { undecided: 0, inFlight: 0 };
    const search = () => {
      for (const one of database.folders) {
        const found = leaksIn(one, canaries.stems);
        for (const leak of found.leaks) leaks.add(leak);
        searchedBytes += found.bytes;
      }
    };
    const slots = Array.from({ length: processes }, () => null as Served | null);
    const startAll = () =>
      slots.map((served, slot) => {
        const serving = served ?? start(slot);
        slots[slot] = serving;
        return serving;
      });
    for (let round = 1; round <= rounds; round++) {
      const all = startAll();
      const victim = Math.floor(random() * processes);
      await disturb(stage, all, all[victim]!);
      slots[victim] = null;
      search();
      const wreck = await wreckIn(database);
      const confirmed = confirmedOf(api, patients);
      for (const id of confirmed) {
        if (wreck && !wreck.accepted.has(id)) broken.push(`round ${round}: ${id} was confirmed and is not on disk`);
      }
      if ((wreck?.undecided ?? 0) > 0) atWork.undecided++;
      if ((wreck?.inFlight ?? 0) > 0) atWork.inFlight++;
      progress(
        `round ${round}: ${confirmed.length} updates confirmed, ${wreck?.undecided} undecided, ${wreck?.inFlight} on their way`,
      );
    }

    const last = startAll();
    const due = Math.max(0, ...promised.map((p) => p.dueAt));
    const drainedAt = await drain(stage, last, due);
    for (const { child } of last) child.kill('SIGTERM');
    const exitCode = (await Promise.all(last.map(({ ended }) => ended))).find((code) => code !== 0) ?? 0;
    search();
    for (const { written } of killed) {
      const text = Buffer.from(written());
      searchedBytes += text.length;
      for (const stem of stemsIn(text, canaries.stems)) leaks.add(`output: ${stem}`);
    }
    const verdict = await judge({ database, api, patients, desks, promised, drainedAt });
    const memory =
      JSON.stringify([...api.people.values()].map((p) => p.lines)) + JSON.stringify(api.calls) + seen(stage);
    return {
      ...verdict,
      broken: [...broken, ...verdict.broken],
      rounds,
      updates: patients.reduce((sum, p) => sum + p.deeds.length, 0),
      killsAtWork: atWork,
      leaks: [...leaks],
      searchedBytes,
      control: { found: stemsIn(Buffer.from(memory), canaries.stems).length, planted: canaries.stems.length },
      exitCode,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    for (const served of killed) await served.kill();
    await api.stop();
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets everything come to its end: all confirmed, decided and sent, every command answered. Returns since when. */
async function drain({ api, desks }: Stage, all: readonly Served[], lastDue: number): Promise<number> {
  const urls = await Promise.all(
    all.map(async ({ url, written }) => {
      const at = await url;
      if (!at) throw new Error(`the service did not start again: ${written()}`);
      return at;
    }),
  );
  // The counselors have some quiet time to work before they bring what they began to its end.
  const worksUntil = Date.now() + 3_000;
  await Promise.all(desks.map((d, i) => d.attend(urls[i % urls.length]!, () => Date.now() > worksUntil)));
  for (let calm = 0, before = '', end = 0; calm < 5; ) {
    const metrics = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
    const value = (of: string, name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(of)?.[1] ?? Number.NaN);
    const left = metrics.flatMap((of) =>
      ['hamdam_waiting', 'hamdam_due', 'hamdam_handling', 'hamdam_sending'].map((name) => value(of, name)),
    );
    const rests = left.every((n) => n === 0) && api.updates.pending().length === 0 && Date.now() > lastDue + 2_000;
    calm = rests ? calm + 1 : 0;
    // It may take its time, one message a second to each phone, but not stand still.
    if (`${left}` !== before || Date.now() < lastDue) end = Date.now() + 60_000;
    if (Date.now() > end) throw new Error(`the service does not come to rest: ${left}`);
    before = `${left}`;
    await sleep(100);
  }
  return Date.now();
}

/** Inbox ids of the updates that the provider was told are safe. */
function confirmedOf(api: BotApi, patients: readonly Patient[]): string[] {
  const pending = new Set(api.updates.pending().map((u) => u.update_id));
  const account = token.split(':')[0];
  return patients.flatMap((p) =>
    p.deeds.filter((d) => !pending.has(d.update)).map((d) => `telegram:${account}:${d.update}`),
  );
}

/** What people sent, names and numbers included, as the provider saw it. */
function seen({ patients }: Stage): string {
  return patients.map((p) => JSON.stringify(p)).join();
}

/** An offset at which it is about noon now, so that no day ends and no quiet hour begins during a run. */
function zoneOfNoon(now: number): string {
  const minutes = 720 - (Math.floor(now / 60_000) % 1_440);
  const [h, m] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
