import type { Role } from '#src/console/wire.ts';
import type { World } from './world.ts';

/** What an attempt goes after. */
export const kinds = [
  'authentication',
  'authorisation',
  'cross-site',
  'header',
  'path',
  'injection',
  'webhook',
  'replay',
  'media',
  'socket',
  'CSV',
  'YAML',
  'flooding',
] as const;
export type Kind = (typeof kinds)[number];

/** Asks by HTTP; refused with one of these codes. `as` brings the session of somebody in that role. */
export interface HttpAttempt {
  readonly method?: string;
  readonly path: string | ((world: World) => string);
  readonly headers?:
    | Readonly<Record<string, string>>
    | ((world: World, body: string) => Readonly<Record<string, string>>);
  /** What is not text is written as JSON. */
  readonly body?: unknown;
  readonly as?: Role;
  readonly refused: readonly number[];
}

/** Bytes on a connection of its own, as no library would send them; refused with one of these codes, or by closing it. */
export interface RawAttempt {
  readonly raw: string | ((world: World) => string);
  readonly refused: readonly (number | 'closed')[];
}

/** A command on the console's socket; refused with that reason, or when connecting. */
export interface SocketAttempt {
  readonly event: string;
  readonly payload: unknown | ((world: World) => unknown);
  readonly as?: Role;
  readonly origin?: string;
  readonly cookie?: string;
  readonly refused: RegExp;
}

/** Anything else: tells what got through, or null where all of it was refused. */
export type Deed = (world: World) => Promise<string | null>;

export type Attempt = { readonly kind: Kind; readonly name: string } & (
  | { readonly http: HttpAttempt }
  | { readonly send: RawAttempt }
  | { readonly socket: SocketAttempt }
  | { readonly deed: Deed }
);
