import type { Instant } from '#src/care/words.ts';

/**
 * So many requests a minute for each name, and as many at once after a quiet minute. Returns 0 where a request may go on, else the
 * seconds after which the next one may. Names are few: they are those of tokens.
 */
export function createRate(perMinute: number, now: () => Instant): (name: string) => number {
  const buckets = new Map<string, { left: number; at: Instant }>();
  return (name) => {
    const at = now();
    const bucket = buckets.get(name) ?? { left: perMinute, at };
    // A clock that was set back fills nothing and takes nothing.
    const left = Math.min(perMinute, bucket.left + (Math.max(0, at - bucket.at) * perMinute) / 60_000);
    const may = left >= 1;
    buckets.set(name, { left: may ? left - 1 : left, at });
    return may ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
  };
}
