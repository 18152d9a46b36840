/**
 * What may be told of an error: its class and the functions of ours that it passed through, innermost first. Never its
 * message, which may carry what a person wrote.
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
  return [error.constructor.name, ...frames].join(' < ');
}
