import { describe, expect, it } from 'vitest';
import type { Context } from '#src/care/context.ts';
import type { Event } from '#src/care/event.ts';
import { hours } from '#src/care/words.ts';
import { echo, message, openKit, virtualClock } from './kit.ts';

/** Ten at night in Karachi is five in the afternoon in UTC; quiet hours end at seven, two in UTC. */
const evening = Date.parse('2026-11-23T16:55:00Z');
const night = Date.parse('2026-11-23T17:05:00Z');
const morning = Date.parse('2026-11-24T02:00:00Z');

/** A message of a plan as care makes it, and one that keeps its hour, as a dose does. */
function decide(context: Context, event: Event) {
  const decision = echo(context, event);
  const outgoing = decision.outgoing.map((row) =>
    row.body.kind === 'say' && row.body.text.includes('dose')
      ? { ...row, body: { ...row.body, rests: undefined } }
      : row,
  );
  return { ...decision, outgoing: outgoing as unknown as typeof decision.outgoing };
}

describe('a reminder that could not leave before the quiet hours', () => {
  it('rests until they are over, and is not lost', async () => {
    const clockface = virtualClock(evening);
    const { corridor, outlet, store } = await openKit({ clockface, decide });
    outlet.answer = () => (clockface.now() < night ? { outcome: 'retry', at: night, why: 'http 503' } : undefined);
    await corridor.door.accept([message('amna', 'remind of a week')]);
    await corridor.settle();
    expect(outlet.texts).toEqual(['remind of a week']);
    clockface.at = night;
    await corridor.settle();
    expect(outlet.texts).toHaveLength(1);
    expect(await store.nextDue()).toBe(morning);
    clockface.at = morning;
    await corridor.settle();
    expect(outlet.seen.map((s) => s.at)).toEqual([evening, morning]);
    await store.close();
  });

  it('holds back neither an answer nor a dose of that night', async () => {
    const clockface = virtualClock(evening);
    const { corridor, outlet, store } = await openKit({ clockface, decide });
    outlet.answer = () => (clockface.now() < night ? { outcome: 'retry', at: night, why: 'http 503' } : undefined);
    await corridor.door.accept([message('amna', 'remind of a week')]);
    await corridor.settle();
    clockface.at = night;
    await corridor.settle();
    clockface.at = night + hours(1);
    await corridor.door.accept([message('amna', 'remind of a dose'), message('amna', 'salam')]);
    await corridor.settle();
    expect(outlet.texts.slice(1).sort()).toEqual(['remind of a dose', 'salam']);
    await store.close();
  });

  it('is told to care once a night, so that tomorrow has room for one less', async () => {
    const clockface = virtualClock(night);
    const held: Event[] = [];
    const { corridor, store } = await openKit({
      clockface,
      decide: (context, event) => {
        if (event.type === 'delivery.held') held.push(event);
        return decide(context, event);
      },
    });
    await corridor.door.accept([message('amna', 'remind of a week')]);
    await corridor.settle();
    expect(held).toMatchObject([{ until: morning }]);
    await store.close();
  });
});
