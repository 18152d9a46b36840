/** Codes of Node, of the operating system and of SQLite. Any other `code` may be anything. */
const codes = /^(E[A-Z0-9]{2,30}|ERR_[A-Z0-9_]{2,60}|SQLITE_[A-Z_]{2,40})$/;

/**
 * What may be told of an error: its class, its code and the functions of ours that it passed through, innermost first.
 * Never its message, which may carry what a person wrote.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an Error';
  const stack = error.stack ?? '';
  // The stack begins with the message, whose lines may look like frames.
  const frames = stack
    .slice(error.message ? stack.indexOf(error.message) + error.message.length : 0)
    .split('\n')
    .filter((line) => line.includes('/src/') && !line.includes('node_modules'))
    .map((line) => /^\s+at (?:async )?(?:new )?([\w$.<>]+) \(/.exec(line)?.[1])
    .filter((name) => name !== undefined)
    .slice(0, 6);
  return [`${error.constructor.name}${codeOf(error)}`, ...frames].join(' < ');
}

/** The code of the error or of what caused it; libraries wrap the errors of the database. */
function codeOf(error: Error, depth = 3): string {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && codes.test(code)) return ` (${code})`;
  return depth > 0 && error.cause instanceof Error ? codeOf(error.cause, depth - 1) : '';
}
