import { z } from 'zod';
import type { SecondFactorIs } from '#src/console/office.ts';
import type { OperationEnvironment } from './operation.ts';
import { flag, url } from './values.ts';

/** How people and other systems reach the console and the API. */
export interface ConsoleSettings {
  /** The address people reach the console at, such as `https://hamdam.example.org`, where it differs from our own. */
  readonly origin: string | null;
  /** A proxy of the operator's own stands in front: what it says of where a request came from can be believed. */
  readonly behindProxy: boolean;
  /** Whether who signs in at the console has to have a second factor; the demo has none. */
  readonly secondFactor: SecondFactorIs;
  /** The file of the tokens by which other systems use the API; null where there is none. */
  readonly apiTokens: string | null;
}

/** The variables they are read from. */
export const consoleEnvironment = z.object({
  HAMDAM_ORIGIN: url.optional(),
  HAMDAM_BEHIND_PROXY: flag,
  HAMDAM_SECOND_FACTOR: z.enum(['required', 'optional'], { error: 'must be required or optional' }).optional(),
  HAMDAM_API_TOKENS: z.string().optional(),
});

export type ConsoleEnvironment = z.infer<typeof consoleEnvironment>;

/** Production asks for a second factor unless it is told otherwise; the demo has none, whatever it is told. */
export function consoleOf(
  e: ConsoleEnvironment & Pick<OperationEnvironment, 'HAMDAM_PRODUCTION'>,
  demo: boolean,
): ConsoleSettings {
  return {
    origin: e.HAMDAM_ORIGIN ? new URL(e.HAMDAM_ORIGIN).origin : null,
    behindProxy: e.HAMDAM_BEHIND_PROXY,
    secondFactor: demo ? 'none' : (e.HAMDAM_SECOND_FACTOR ?? (e.HAMDAM_PRODUCTION ? 'required' : 'optional')),
    apiTokens: e.HAMDAM_API_TOKENS ?? null,
  };
}
