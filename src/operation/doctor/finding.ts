export const states = ['ok', 'warn', 'fail'] as const;

/** What was looked at, how it stands, and what an operator does about it. */
export interface Finding {
  readonly what: string;
  readonly state: (typeof states)[number];
  readonly says: string;
  /** Null where there is nothing to do. */
  readonly do: string | null;
}

export const ok = (what: string, says: string): Finding => ({ what, state: 'ok', says, do: null });
export const warn = (what: string, says: string, todo: string): Finding => ({ what, state: 'warn', says, do: todo });
export const fail = (what: string, says: string, todo: string): Finding => ({ what, state: 'fail', says, do: todo });
