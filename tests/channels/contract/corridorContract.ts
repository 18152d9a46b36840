import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '#src/care/words.ts';
import { outletOf } from '#src/channels/outlet.ts';
import { readSettings } from '#src/config.ts';
import { type Corridor, type CorridorDeps, createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import { echo, masterKey, message, programme } from '../../pipeline/kit.ts';
import type { Lacks, Rig } from './channelContract.ts';
import { createTestDoor, type TestDoor } from './door.ts';

/** How far a test lets its time pass, where something later waits. */
const horizonMs = 10 * 60_000;
const rounds = 15_000;

/**
 * What a channel owes the house together with the rest of it: real inbox, outbox and dispatcher, on a clock that moves
 * only when it is told to.
 */
export function corridorContract(name: string, open: (door: TestDoor) => Promise<Rig>, lacks: Lacks): void {
  describe(`the channel contract through the corridor: ${name}`, () => {
    let door: TestDoor;
    let rig: Rig;
    let store: Store;
    let corridor: Corridor;
    const clockface = { now: () => door.now(), random: () => 0.5 };
    beforeEach(async () => {
      door = createTestDoor();
      door.stopTime();
      store = await openSqliteStore({ file: ':memory:', masterKey, now: () => door.now() });
      rig = await open(door);
      lay({ decide: echo });
    });
    afterEach(async () => {
      await corridor.stop(AbortSignal.abort());
      await rig.close();
      await store.close();
    });

    /** Lays a corridor from the door to the channel of this moment, as a start of the service does. */
    function lay(parts: Partial<CorridorDeps>): void {
      const outlets = { [rig.channel.name]: outletOf(rig.channel) };
      corridor = createCorridor({ store, programme, outlets, clockface, log: door.log, ...parts });
      door.leadTo(corridor.door);
    }

    /** Lets time pass until nothing is left to do within the horizon. */
    async function pump(): Promise<void> {
      const end = door.now() + horizonMs;
      for (let round = 0; round < rounds; round++) {
        const opens = (await corridor.settle()) ?? Number.POSITIVE_INFINITY;
        const due = (await store.nextDue()) ?? Number.POSITIVE_INFINITY;
        // What is due and was not sent waits for another row's end, of which the store does not tell.
        const next = Math.max(door.now() + 50, Math.min(opens, due));
        if (next > end) return;
        door.pass(next - door.now());
      }
      throw new Error('there is no end to what is due');
    }

    const itUnless = (lack: keyof Lacks, what: string, test: () => Promise<void>) => {
      const why = lacks[lack];
      if (why) it.skip(`${what} (skipped: ${why})`, () => {});
      else it(what, test);
    };

    itUnless('rate', 'keeps the provider’s limits, and the order to each person', async () => {
      const people = rig.others!(40);
      const words = ['one', 'two', 'three'];
      for (const word of words)
        await corridor.door.accept(
          people.map((to) => ({ ...message(to.address, word), subject: { contactPoint: to } })),
        );
      await pump();
      const reached = rig.reached!();
      expect(reached).toHaveLength(people.length * words.length);
      const { perSecond, perContactMs } = rig.allows!;
      expect(mostWithin(reached, 1_000)).toBeLessThanOrEqual(perSecond);
      expect(leastGap(reached)).toBeGreaterThanOrEqual(perContactMs);
      for (const { address } of people) {
        expect(reached.filter((r) => r.to === address).map((r) => r.text.split(/\s/).at(-1))).toEqual(words);
      }
    });

    it('takes a number for an answer, in every script', async () => {
      const speaking = loadProgramme(readSettings({}), door.now());
      // Care's own decisions here: the meeting asks for the language, then in that language for consent, and so on.
      lay({ programme: speaking });
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
      await writes('one');
      await rig.repeats();
      await door.until(() => door.duplicates.length > 0, 'the repeat');
      await pump();
      expect(await rig.hears(1)).toHaveLength(1);
    });

    itUnless('lost-answers', 'says again what may not have arrived, and counts it', async () => {
      rig.losesAnswer();
      await writes('one');
      const heard = await rig.hears(1);
      expect(heard.filter((text) => text.includes('one'))).toHaveLength(heard.length);
      expect(heard.length).toBeLessThanOrEqual(2);
      expect(await store.counts()).toMatchObject({ unknowns: 1, due: 0 });
    });

    itUnless('stalls', 'says once more what a stop broke off, and nothing else', async () => {
      await writes('before');
      door.pass(60_000);
      rig.stalls!();
      await rig.writes('middle');
      await door.has(2);
      await corridor.start();
      await rig.hears(2);
      await corridor.stop(AbortSignal.abort());
      await rig.restart(() => {});
      lay({ decide: echo });
      await pump();
      await writes('after');
      const heard = await rig.hears(4);
      for (const [word, times] of Object.entries({ before: 1, middle: 2, after: 1 })) {
        expect(heard.filter((text) => text.includes(word))).toHaveLength(times);
      }
      expect(await store.counts()).toMatchObject({ unknowns: 1, due: 0 });
    });

    /** The person writes; resolves when everything that follows has happened. */
    async function writes(text: string): Promise<void> {
      const before = door.arrivals.length;
      await rig.writes(text);
      await door.has(before + 1);
      await pump();
    }
  });
}

/** What was laid out, without the marks of direction that a channel adds. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();

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
