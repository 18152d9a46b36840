import type { Programme } from '#src/care/programme.ts';
import type { Instant, Topic } from '#src/care/words.ts';
import { createWorld, randomFrom, type Said } from '../world.ts';
import { instantOf, lengthOf, type Script } from './script.ts';

/** One line of a simulation: who said what, when. */
export interface Line {
  readonly at: Instant;
  readonly from: 'person' | 'hamdam';
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
    emit({ at, from: 'hamdam', text: body.text, options: body.options.map((o) => o.label), topic });
    const index = script.answers.findIndex((a) => body.keys.includes(a.to));
    const answer = script.answers[index];
    if (!answer) return;
    const times = answered.get(answer.to) ?? 0;
    if (answer.times !== undefined && times >= answer.times) return;
    answered.set(answer.to, times + 1);
    const [least, most] = answer.after.map(lengthOf) as [number, number];
    const when = at + least + Math.floor((random() * (most - least)) / 1000) * 1000;
    if (answer.text !== undefined) return plan({ at: when, text: pick(answer.text) });
    if (answer.tap === undefined) return;
    const wanted = pick(answer.tap);
    if (wanted === '') return;
    const option = body.options.find((o) => o.id === wanted || o.id.endsWith(`:${wanted}`) || o.label === wanted);
    if (!option)
      throw new Error(
        `the script taps "${wanted}" but ${body.keys.join(', ')} offers ${body.options.map((o) => o.id).join(', ')}`,
      );
    plan({ at: when, choice: option.id, label: option.label });
  };

  const start = instantOf(script, '0d', programme.timeZone);
  const end = instantOf(script, script.until, programme.timeZone);
  for (const { at, text, marks } of script.says) {
    plan({ at: instantOf(script, at, programme.timeZone), text, ...(marks && { marks }) });
  }
  const world = await createWorld({ programme, start, seed, said: heard });
  while (actions.length > 0 && actions[0]!.at <= end) {
    // What falls due before the next action may add an earlier one.
    const at = actions[0]!.at;
    const due = await world.store.nextDue();
    if (due !== null && due < at && due > world.now()) {
      await world.advance(due);
      continue;
    }
    await world.advance(at);
    const action = actions.shift()!;
    emit({ at: world.now(), from: 'person', text: action.text ?? `[${action.label}]`, options: [], topic: null });
    await world.hears(script.person, action.choice ? { choice: action.choice } : { text: action.text ?? '' });
    if (action.marks === 'loss') lost = true;
  }
  await world.advance(end);
  await world.close();
  return { lines, stageAfterLoss, byTopic };
}
