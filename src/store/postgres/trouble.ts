import { LookAgain } from './transaction.ts';

/** The database cannot be reached, or will not have us now. What was asked may be asked again. */
export class DatabaseDown extends Error {
  override readonly name = 'DatabaseDown';
  /** As the database itself calls a lost connection. */
  readonly code = '08006';

  constructor(cause: unknown) {
    super('the database cannot be reached', { cause });
  }
}

/** Lost, refused or shut down; too many connections; no room. */
const down = /^(08|53|57P0[123]|58)|^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
/** The driver gives these no code. */
const lost =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Cannot use a pool)/;

/** Whether the database itself is out of reach, so that no row is to blame. */
export function isDown(error: unknown): boolean {
  if (error instanceof DatabaseDown) return true;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return down.test(code);
  return typeof message === 'string' && lost.test(message);
}

/** Whether another process was in the way: deadlock, serialization, a lock that took too long. The same may go through the next time. */
export function isInTheWay(error: unknown): boolean {
  if (error instanceof LookAgain) return true;
  const { code } = (error ?? {}) as { code?: unknown };
  return code === '40P01' || code === '40001' || code === '55P03';
}
