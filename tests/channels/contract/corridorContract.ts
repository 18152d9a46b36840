import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import { echo, message } from '../../pipeline/kit.ts';
import type { TestDoor } from './door.ts';
import { type Ground, openGround, plain } from './ground.ts';
import type { Lacks, Rig } from './rig.ts';

/** What a channel owes the house together with the rest of it: real inbox, outbox and dispatcher. */
export function corridorContract(name: string, open: (door: TestDoor) => Promise<Rig>, lacks: Lacks): void {
  describe(`the channel contract through the corridor: ${name}`, () => {
    let ground: Ground;
    beforeEach(async () => {
      ground = await openGround(open);
      ground.lay({ decide: echo });
    });
    afterEach(() => ground.close());

    const itUnless = (lack: keyof Lacks, what: string, test: () => Promise<void>) => {
      const why = lacks[lack];
      if (why) it.skip(`${what} (skipped: ${why})`, () => {});
      else it(what, test);
    };

    itUnless('rate', 'keeps the provider’s limits, and the order to each person', async () => {
      const { rig, corridor } = ground;
      const people = rig.others!(40);
      const words = ['one', 'two', 'three'];
      for (const word of words) {
        await corridor.door.accept(
          people.map((to) => ({ ...message(to.address, word), subject: { contactPoint: to } })),
        );
      }
      await ground.pump(ground.door.now() + 10 * 60_000);
      const reached = rig.reached!();
      expect(reached).toHaveLength(people.length * words.length);
      const { perSecond, perContactMs } = rig.allows!;
      expect(mostWithin(reached, 1_000)).toBeLessThanOrEqual(perSecond);
      expect(leastGap(reached)).toBeGreaterThanOrEqual(perContactMs);
      for (const { address } of people) {
        const heard = reached.filter((r) => r.to === address).map((r) => r.text.split(/\s/).at(-1));
        expect(heard).toEqual(words);
      }
    });

    itUnless(
      'storms',
      'loses nothing and doubles only what it counts while the provider fails a fifth of all',
      async () => {
        const { rig, corridor, door, store } = ground;
        const people = rig.others!(20);
        const words = ['one', 'two', 'three', 'four', 'five'];
        rig.storms!();
        for (const word of words) {
          await corridor.door.accept(
            people.map((to) => ({ ...message(to.address, word), subject: { contactPoint: to } })),
          );
        }
        await rig.writes('in the storm');
        await door.has(1);
        await ground.pump(door.now() + 3 * 3_600_000);
        expect(await store.counts()).toMatchObject({ waiting: 0, due: 0 });
        expect((await rig.hears(1)).join()).toContain('in the storm');
        const reached = rig.reached!();
        let doubled = 0;
        for (const { address } of people) {
          const heard = reached.filter((r) => r.to === address).map((r) => r.text.split(/\s/).at(-1));
          // What is said again comes before what was to be said next.
          expect(heard.filter((word, i) => word !== heard[i - 1])).toEqual(words);
          doubled += heard.length - words.length;
        }
        expect(doubled).toBeLessThanOrEqual((await store.counts()).unknowns);
        expect(mostWithin(reached, 1_000)).toBeLessThanOrEqual(rig.allows!.perSecond);
      },
    );

    it('takes a number for an answer, in every script', async () => {
      const { rig, writes } = ground;
      const speaking = loadProgramme(readSettings({}), ground.door.now());
      // Care's own decisions here: the meeting asks for the language, then in that language for consent, and so on.
      ground.lay({ programme: speaking });
      await writes('salam');
      const answers = [
        ['2', 'meeting.consent'],
        ['۱', 'meeting.for'],
        ['٢', 'meeting.age'],
      ] as const;
      for (const [number, next] of answers) {
        await writes(number);
        const asked = plain(speaking.wording.text('ur', next, { programme: speaking.name }));
        await vi.waitFor(async () => expect((await rig.hears(0)).map(plain).join('\n')).toContain(asked));
      }
    });

    itUnless('redelivery', 'answers a repeated message once', async () => {
      const { rig, door } = ground;
      await ground.writes('one');
      await rig.repeats();
      await door.until(() => door.duplicates.length > 0, 'the repeat');
      await ground.pump();
      expect(await rig.hears(1)).toHaveLength(1);
    });

    itUnless('lost-answers', 'says again what may not have arrived, and counts it', async () => {
      ground.rig.losesAnswer();
      await ground.writes('one');
      const heard = await ground.rig.hears(1);
      expect(heard.filter((text) => text.includes('one'))).toHaveLength(heard.length);
      expect(heard.length).toBeLessThanOrEqual(2);
      expect(await ground.store.counts()).toMatchObject({ unknowns: 1, due: 0 });
    });

    itUnless('stalls', 'says once more what a stop broke off, and nothing else', async () => {
      const { rig, door } = ground;
      await ground.writes('before');
      door.pass(60_000);
      rig.stalls!();
      await rig.writes('middle');
      await door.has(2);
      await ground.corridor.start();
      await rig.hears(2);
      await ground.corridor.stop(AbortSignal.abort());
      await rig.restart(() => {});
      ground.lay({ decide: echo });
      await ground.pump();
      await ground.writes('after');
      const heard = await rig.hears(4);
      for (const [word, times] of Object.entries({ before: 1, middle: 2, after: 1 })) {
        expect(heard.filter((text) => text.includes(word))).toHaveLength(times);
      }
      expect(await ground.store.counts()).toMatchObject({ unknowns: 1, due: 0 });
    });
  });
}

/** The most messages that reached the provider in any window of that length. */
function mostWithin(reached: readonly { readonly at: Instant }[], ms: number): number {
  const at = reached.map((r) => r.at).toSorted((a, b) => a - b);
  return Math.max(...at.map((from) => at.filter((t) => t >= from && t < from + ms).length));
}

/** The least time between two messages to one person. */
function leastGap(reached: readonly { readonly at: Instant; readonly to: string }[]): number {
  const gaps = [...Map.groupBy(reached, (r) => r.to).values()].flatMap((of) =>
    of.slice(1).map((r, i) => r.at - of[i]!.at),
  );
  return Math.min(...gaps);
}
