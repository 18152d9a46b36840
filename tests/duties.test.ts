import { describe, expect, it } from 'vitest';
import { createDuties } from '#src/duties.ts';
import type { Fellows } from '#src/store/store.ts';
import { keepingLog } from './pipeline/kit.ts';

/** A fellowship that gives and takes duties as the test says. */
function fellowship() {
  const held = new Map<string, { taken(): void; lost(): void }>();
  const fellows = {
    async hold(duty: string, on: { taken(): void; lost(): void }) {
      held.set(duty, on);
      if (free.has(duty)) on.taken();
    },
  } as unknown as Fellows;
  const free = new Set<string>();
  return {
    fellows,
    free,
    give: (duty: string) => held.get(duty)!.taken(),
    take: (duty: string) => held.get(duty)!.lost(),
  };
}

function part(log: string[], name: string, slow = 0) {
  const step = async (what: string) => {
    log.push(`${name} ${what}`);
    if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
    log.push(`${name} ${what} done`);
  };
  return { start: () => step('starts'), stop: () => step('stops') };
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('duties', () => {
  it('are all this process’s where nobody shares the store, and what a start throws is thrown', async () => {
    const log: string[] = [];
    const duties = createDuties(undefined, keepingLog());
    await duties.run('clock', part(log, 'clock'));
    expect([duties.has('clock'), duties.has('anything')]).toEqual([true, true]);
    const broken = { start: () => Promise.reject(new Error('no')), stop: () => {} };
    await expect(duties.run('pagers', broken)).rejects.toThrow('no');
    await duties.stop();
    expect(log).toEqual(['clock starts', 'clock starts done', 'clock stops', 'clock stops done']);
  });

  it('are awaited where they are free at once, and come and go later as they are taken and lost', async () => {
    const log: string[] = [];
    const { fellows, free, give, take } = fellowship();
    free.add('clock');
    const duties = createDuties(fellows, keepingLog());
    await duties.run('clock', part(log, 'clock', 5));
    expect(log.at(-1)).toBe('clock starts done');
    await duties.run('pagers', part(log, 'pagers'));
    expect([duties.has('clock'), duties.has('pagers')]).toEqual([true, false]);
    give('pagers');
    take('clock');
    await turns();
    expect([duties.has('clock'), duties.has('pagers')]).toEqual([false, true]);
    expect(log.slice(2)).toEqual(expect.arrayContaining(['clock stops done', 'pagers starts done']));
    await duties.stop();
    expect(log.filter((line) => line === 'clock stops')).toHaveLength(1);
    expect(log.at(-1)).toBe('pagers stops done');
  });

  it('start and stop a part one after the other, however fast they come and go, and leave it as was wanted last', async () => {
    const log: string[] = [];
    const { fellows, give, take } = fellowship();
    const duties = createDuties(fellows, keepingLog());
    await duties.run('clock', part(log, 'clock', 5));
    for (let n = 0; n < 5; n++) {
      give('clock');
      take('clock');
    }
    give('clock');
    await turns();
    expect(log.at(-1)).toBe('clock starts done');
    log.forEach((line, i) => {
      if (i % 2 === 1) expect(line).toBe(`${log[i - 1]} done`);
    });
    await duties.stop();
    give('clock');
    await turns();
    expect(log.at(-1)).toBe('clock stops done');
  });

  it('share one lock where several parts belong to one', async () => {
    const log: string[] = [];
    const { fellows, give } = fellowship();
    const duties = createDuties(fellows, keepingLog());
    await duties.run('outlet telegram', part(log, 'sending'));
    await duties.run('outlet telegram', part(log, 'receiving'));
    give('outlet telegram');
    await turns();
    expect(log.filter((line) => line.endsWith('starts done'))).toEqual([
      'sending starts done',
      'receiving starts done',
    ]);
    await duties.stop();
  });
});
