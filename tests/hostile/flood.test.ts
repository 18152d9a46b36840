import { afterEach, expect, it } from 'vitest';
import { type House, openHouse } from './kit.ts';

/** One person writes 10,000 messages; another is in danger. Made-up people and words. */
let house: House | null = null;
afterEach(() => house?.stop());

const flood = 10_000;
/** How many events of the flood may be decided between the coming of danger and its answer. */
const bound = 200;

it('answers danger through a flood of one person, within a bounded number of its events, and loses none of them', async () => {
  house = await openHouse('polling');
  const { api, store, service } = house;
  const decided = store.connection
    .prepare('SELECT (SELECT count(*) FROM inbox) - (SELECT count(*) FROM waiting)')
    .pluck();
  const seen: { came: number | null; answered: number | null; waiting: number } = {
    came: null,
    answered: null,
    waiting: 0,
  };
  const words = 'maine zeher kha liya hai';
  store.watch((notices) => {
    for (const { kind, value } of notices) {
      if (kind !== 'communication') continue;
      if (value.direction === 'in' && value.text === words) {
        seen.came = decided.get() as number;
        seen.waiting = service.corridor.handler.size;
      }
      if (seen.came !== null && seen.answered === null && value.direction === 'out' && /1122|115/.test(value.text)) {
        seen.answered = decided.get() as number;
      }
    }
  });

  const one = api.person(1);
  for (let n = 0; n < flood; n++) one.writes(`message ${n}`);
  const other = api.person(2);
  other.writes(words);
  await api.until(() => other.lines.some((l) => l.from === 'bot' && /1122|115/.test(l.text)), 'the answer to danger');
  expect(seen.waiting).toBeGreaterThan(1_000);
  expect(seen.answered! - seen.came!).toBeLessThanOrEqual(bound);
  await service.corridor.handler.idle();
  expect(decided.get()).toBeGreaterThan(flood);
  expect(await house.healthy()).toBe(true);
}, 120_000);
