import { expect, it } from 'vitest';
import { addressBehind } from '#src/console/guard.ts';
import { createKnocks } from '#src/console/recorder.ts';

it.each([
  [true, '198.51.100.9, 192.0.2.1', '127.0.0.1', '192.0.2.1'],
  [false, '198.51.100.9', '192.0.2.2', '192.0.2.2'],
  [true, undefined, '192.0.2.2', '192.0.2.2'],
  [true, '', '192.0.2.2', '192.0.2.2'],
])('behind a proxy %s that says %s, over a connection from %s, a request is from %s', (behind, said, own, from) => {
  expect(addressBehind(behind, said, own)).toBe(from);
});

it('puts an address that knocks on record once a minute', async () => {
  const lines: string[] = [];
  const clock = { now: 0 };
  const knock = createKnocks(
    async ({ detail }) => void lines.push(detail!),
    () => clock.now,
  );
  for (let n = 0; n < 100; n++) await knock('192.0.2.1', 'GET /console/media');
  await knock('192.0.2.2', 'socket');
  clock.now = 60_000;
  await knock('192.0.2.1', 'socket');
  expect(lines).toEqual(['GET /console/media from 192.0.2.1', 'socket from 192.0.2.2', 'socket from 192.0.2.1']);
});
