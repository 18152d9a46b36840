import { timeOf } from '#src/care/plan/calendar.ts';
import type { BotApi } from '../emulators/bot-api.ts';
import type { Fault } from '../emulators/faults.ts';
import type { Canaries } from './canaries.ts';
import type { Desk } from './desk.ts';
import { type Patient, words } from './patients.ts';
import type { Served } from './serve.ts';

/** One round: everybody acts until the kill of one comes; counselors sit before each of those that serve. */
export async function disturb(stage: Stage, all: readonly Served[], served: Served): Promise<void> {
  let over = false;
  const attending = Promise.all(
    stage.desks.map(async (desk, i) => {
      const url = await all[i % all.length]!.url;
      if (url) await desk.attend(url, () => over);
    }),
  );
  const begun = served.url.then(() => {});
  const acting = (async () => {
    while (!over) {
      act(stage);
      await sleep(40 + stage.random() * 400);
    }
  })();
  // In every second round or so its database dies before it does.
  if (stage.crash && stage.random() < 0.5) {
    await begun;
    await sleep(stage.random() * 800);
    await stage.crash();
  }
  await killAtRandom(stage, served, begun);
  over = true;
  await served.ended;
  await Promise.all([acting, attending]);
}

/** Everybody and everything that acts while the service lives and dies. */
export interface Stage {
  readonly api: BotApi;
  readonly canaries: Canaries;
  readonly random: () => number;
  /** Those who write and tap. */
  readonly patients: readonly Patient[];
  readonly desks: readonly Desk[];
  readonly timeZone: string;
  /** Lets the database die and come back, where it has a life of its own. */
  readonly crash: (() => Promise<void>) | null;
}

/**
 * Four kinds of moments: any; right after somebody acted; while the provider is being told that updates are safe; while a
 * message is at the provider and not answered yet.
 */
async function killAtRandom({ api, random, ...stage }: Stage, served: Served, begun: Promise<void>): Promise<void> {
  const kind = random();
  if (kind < 0.25) return sleep(200 + random() ** 0.7 * 3_300).then(served.kill);
  await begun;
  await sleep(random() * 1_200);
  if (kind < 0.5) {
    for (let n = 0; n < 3; n++) act({ api, random, ...stage });
    return sleep(random() * 30).then(served.kill);
  }
  // The emulator lets look before it does what it is asked: the service never hears of it.
  const from = api.calls.length;
  const nth = 1 + Math.floor(random() * 8);
  const sends = () => api.calls.slice(from).filter((c) => c.method === 'sendMessage').length >= nth;
  const confirms = () => {
    const [call, first] = [api.calls.at(-1), api.updates.pending()[0]];
    return call?.method === 'getUpdates' && first && Number(call.payload.offset ?? 0) > first.update_id;
  };
  const now = kind < 0.7 ? confirms : sends;
  await api.until(() => now() && served.child.kill('SIGKILL'), 'the moment of the kill').catch(served.kill);
}

const faults: readonly (readonly [string, Fault])[] = [
  ['sendMessage', 'reset'],
  ['sendMessage', 'done-then-reset'],
  ['sendMessage', { status: 502, body: '<html>Bad Gateway</html>' }],
  [
    'sendMessage',
    {
      status: 429,
      body: { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
    },
  ],
  ['getUpdates', 'reset'],
];

/** Somebody does something, or the provider is about to fail. */
function act({ api, canaries, random, patients, timeZone }: Stage): void {
  const patient = patients[Math.floor(random() * patients.length)]!;
  const chance = random();
  const clock = () => timeOf(Date.now() + 60_000 * Math.ceil(random() * 3), timeZone);
  if (chance < 0.03) api.plan(...faults[Math.floor(random() * faults.length)]!);
  else if (chance < 0.45) patient.taps(random);
  else if (chance < 0.47) patient.speaks();
  else patient.writes(words(random, canaries, clock));
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
