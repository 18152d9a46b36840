import type { Programme } from '#src/care/programme.ts';
import type { Instant, Topic } from '#src/care/words.ts';
import { UsageError } from '../usage.ts';
import { createWorld, randomFrom, type Said } from '../world.ts';
import { instantOf, lengthOf, type Script } from './script.ts';

/** One line of a simulation: who said what, when. */
export interface Line {
  readonly at: Instant;
  readonly from: 'person' | 'hamdam' | 'counselor';
  readonly text: string;
  readonly options: readonly string[];
  readonly topic: Topic | null;
}

/** How a simulation ended. */
export interface Ended {
  readonly lines: number;
  /** Sentences of pregnancy or baby topics that were sent after the script marked a loss. */
  readonly stageAfterLoss: number;
  readonly byTopic: Readonly<Record<string, number>>;
}

interface Action {
  readonly at: Instant;
  readonly order: number;
  readonly text?: string;
  readonly choice?: string;
  readonly label?: string;
  readonly marks?: 'loss' | 'birth';
  /** What the counselor does with that handover. */
  readonly deed?: {
    readonly type: 'claimed' | 'replied' | 'closed';
    readonly handover: string;
    readonly person: string;
  };
}

/** Runs one scripted person through the real corridor on a virtual clock. Calls `line` for everything said, in order. */
export async function runScript(
  script: Script,
  programme: Programme,
  seed: number,
  line: (line: Line) => void,
): Promise<Ended> {
  const random = randomFrom(seed);
  const actions: Action[] = [];
  const answered = new Map<string, number>();
  const byTopic: Record<string, number> = {};
  let order = 0;
  let lines = 0;
  let lost = false;
  let stageAfterLoss = 0;
  const emit = (l: Line) => {
    lines++;
    line(l);
  };

  const plan = (action: Omit<Action, 'order'>) => {
    actions.push({ ...action, order: order++ });
    actions.sort((a, b) => a.at - b.at || a.order - b.order);
  };
  const pick = (of: string | readonly string[]) =>
    typeof of === 'string' ? of : of[Math.floor(random() * of.length)]!;

  const heard = ({ at, topic, body }: Said) => {
    byTopic[topic] = (byTopic[topic] ?? 0) + 1;
    if (lost && (topic === 'pregnancy' || topic === 'baby')) stageAfterLoss++;
    const from = 'counselor' in body.from ? 'counselor' : 'hamdam';
    emit({ at, from, text: body.text, options: body.options.map((o) => o.label), topic });
    const index = script.answers.findIndex((a) => body.keys.includes(a.to));
    const answer = script.answers[index];
    if (!answer) return;
    const times = answered.get(answer.to) ?? 0;
    if (answer.times !== undefined && times >= answer.times) return;
    answered.set(answer.to, times + 1);
    const when = at + between(answer.after, random);
    if (answer.text !== undefined) {
      const text = pick(answer.text);
      // An empty one is silence.
      return text === '' ? undefined : plan({ at: when, text });
    }
    if (answer.tap === undefined) return;
    const wanted = pick(answer.tap);
    if (wanted === '') return;
    const option = body.options.find((o) => o.id === wanted || o.id.endsWith(`:${wanted}`) || o.label === wanted);
    if (!option)
      throw new UsageError(
        `the script taps "${wanted}" but ${body.keys.join(', ')} offers ${body.options.map((o) => o.id).join(', ')}`,
      );
    plan({ at: when, choice: option.id, label: option.label });
  };

  const act = async ({ text, label, choice, marks, deed }: Action) => {
    if (deed) {
      const { name, says, outcome } = script.counselor;
      const arrival = {
        id: `script:${deed.handover}:${deed.type}`,
        subject: { person: deed.person },
        sentAt: world.now(),
        handover: deed.handover,
        counselor: { id: 'scripted', name },
      };
      if (deed.type === 'replied') await world.happens({ ...arrival, type: 'handover.replied', text: says });
      else if (deed.type === 'closed') await world.happens({ ...arrival, type: 'handover.closed', outcome });
      else await world.happens({ ...arrival, type: 'handover.claimed' });
      return;
    }
    emit({ at: world.now(), from: 'person', text: text ?? `[${label}]`, options: [], topic: null });
    await world.hears(script.person, choice ? { choice } : { text: text ?? '' });
    if (marks === 'loss') lost = true;
  };

  const start = instantOf(script, '0d', programme.timeZone);
  const end = instantOf(script, script.until, programme.timeZone);
  for (const { at, text, marks } of script.says) {
    plan({ at: instantOf(script, at, programme.timeZone), text, ...(marks && { marks }) });
  }
  const known = new Set<string>();
  /** The counselor takes every handover that was opened, once. */
  const assign = async () => {
    for (const { handover, person } of await world.store.queue(10)) {
      if (known.has(handover.id)) continue;
      known.add(handover.id);
      const { claims, closes } = script.counselor;
      const claimed = world.now() + between(claims, random);
      const base = { handover: handover.id, person };
      plan({ at: claimed, deed: { ...base, type: 'claimed' } });
      plan({ at: claimed + 60_000, deed: { ...base, type: 'replied' } });
      plan({ at: claimed + between(closes, random), deed: { ...base, type: 'closed' } });
    }
  };
  const world = await createWorld({ programme, start, seed, said: heard });
  while (world.now() < end) {
    // What falls due before the next action may add an earlier one, so time moves from one due instant to the next.
    const next = Math.min(actions[0]?.at ?? end, end);
    const due = await world.store.nextDue();
    await world.advance(due !== null && due > world.now() && due < next ? due : next);
    while (actions[0] && actions[0].at <= world.now()) await act(actions.shift()!);
    await assign();
  }
  await world.close();
  return { lines, stageAfterLoss, byTopic };
}

/** A length between the two, drawn in whole seconds. */
function between([least, most]: readonly [string, string], random: () => number): number {
  return lengthOf(least) + Math.floor((random() * (lengthOf(most) - lengthOf(least))) / 1000) * 1000;
}
