import { pino } from 'pino';
import type { Log } from '#src/channels/channel.ts';
import { faultOf } from '#src/pipeline/fault.ts';

/** Fields that never belong in a log. Whoever writes one all the same finds it blotted out. */
const never = [
  'text',
  'name',
  'address',
  'phone',
  'number',
  'label',
  'body',
  'words',
  'token',
  'secret',
  'password',
  'cookie',
];

/**
 * JSON lines on standard error, one per happening. Errors are told by class and place, never by message, and the fields
 * that could hold what a person wrote, a name, a number or a secret are blotted out.
 */
export function createLog(level: string, write?: (line: string) => void): Log {
  const to = write ? { write } : pino.destination({ dest: 2, sync: true });
  const logger = pino(
    { level, base: null, redact: { paths: never.flatMap((n) => [n, `*.${n}`, `*.*.${n}`]), censor: '[redacted]' } },
    to,
  );
  return {
    info: (fields, message) => logger.info(told(fields), message),
    warn: (fields, message) => logger.warn(told(fields), message),
    error: (fields, message) => logger.error(told(fields), message),
  };
}

/** Says nothing: for simulations and tests. */
export const silentLog: Log = { info() {}, warn() {}, error() {} };

function told(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v instanceof Error ? faultOf(v) : v]));
}
