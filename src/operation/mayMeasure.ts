import { hash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Settings } from '../config.ts';

/** Headers by which a proxy says that it asks for somebody else. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'];
const ownMachine = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Who may read the metrics, which tell how much is written and how many wait: who brings the token or, where none is set,
 * whoever asks from this machine itself and not through a proxy.
 */
export function mayMeasure({ metricsToken }: Pick<Settings, 'metricsToken'>): (c: Context) => boolean {
  if (metricsToken !== null) {
    const expected = hash('sha256', `Bearer ${metricsToken}`, 'buffer');
    return (c) => timingSafeEqual(expected, hash('sha256', c.req.header('authorization') ?? '', 'buffer'));
  }
  return (c) => {
    const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } };
    const from = incoming?.socket.remoteAddress ?? '';
    return ownMachine.test(from) && forwarded.every((name) => c.req.header(name) === undefined);
  };
}
