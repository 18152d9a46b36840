import { z } from 'zod';
import { number } from './values.ts';

/** Where the service listens. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
}

/** The variables they are read from. */
export const serverEnvironment = z.object({
  HOST: z.string().optional(),
  PORT: number.int().min(0).max(65_535).default(3000),
});

/** The demo has sign-ins that anybody can use: it listens to this machine alone unless it is told otherwise. */
export function serverOf(e: z.infer<typeof serverEnvironment>, demo: boolean): ServerSettings {
  return { host: e.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'), port: e.PORT };
}
