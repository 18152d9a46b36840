/** Arguments or a script that a verb cannot work with. Its message is for whoever typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether an error is the doing of whoever typed the command: ours, or that of Node's own argument parser. */
export function isWrongUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS_');
}
