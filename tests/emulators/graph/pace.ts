/** WhatsApp's limits: messages a second for a number; for one person a stock of so many that grows back by one in that time. */
export const graphPace = { perSecond: 80, pair: { everyMs: 6_000, stock: 45 } } as const;

export interface Reached {
  readonly at: number;
  readonly to: string;
  readonly text: string;
}

/** Counts what reaches one number's account by the given clock, and says what comes too fast. */
export function createPace(now: () => number) {
  const reached: Reached[] = [];
  const pairs = new Map<string, { stock: number; at: number }>();
  let lately: number[] = [];
  let hurried = 0;
  return {
    /** Everything that came, what was refused for coming too fast included. */
    reached,
    get hurried() {
      return hurried;
    },
    /** The code it is refused with, or null. */
    reaches(to: string, text: string): 130429 | 131056 | null {
      const at = now();
      reached.push({ at, to, text });
      lately = lately.filter((t) => t > at - 1_000);
      if (lately.length >= graphPace.perSecond) {
        hurried++;
        return 130429;
      }
      const { everyMs, stock } = graphPace.pair;
      const pair = pairs.get(to) ?? { stock, at };
      pair.stock = Math.min(stock, pair.stock + Math.max(0, at - pair.at) / everyMs);
      pair.at = at;
      pairs.set(to, pair);
      if (pair.stock < 1) {
        hurried++;
        return 131056;
      }
      pair.stock--;
      lately.push(at);
      return null;
    },
  };
}
