import type { AuditRecord } from '#src/store/store.ts';
import type { Role } from './wire.ts';

/**
 * What page and server say to one another about accounts and the audit: over HTTP, since nothing of it is live. Every body is
 * JSON; what is refused is answered with an `error` and, where a field was wrong, its name and why.
 */
export const officePaths = {
  session: '/console/api/session',
  account: '/console/api/account',
  secondFactor: '/console/api/account/second-factor',
  password: '/console/api/account/password',
  endSessions: '/console/api/account/sessions/end',
  invitation: '/console/api/invitation',
  users: '/console/api/users',
  audit: '/console/api/audit',
} as const;

/** Who is there, as the page asks first. */
export interface SessionAnswer {
  readonly counselor: { readonly id: string; readonly name: string } | null;
  readonly role: Role | null;
  /** A second factor has to be set up before anything else. */
  readonly half: boolean;
}

export interface SessionView {
  readonly id: string;
  readonly address: string | null;
  /** What the browser calls itself. */
  readonly device: string | null;
  /** ISO 8601. */
  readonly since: string;
  readonly seenAt: string;
  readonly current?: boolean;
}

export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  /** `none` where the demo has none: its accounts are everybody's. */
  readonly secondFactorIs: SecondFactorIs;
  readonly sessions: readonly SessionView[];
}

export const secondFactorSettings = ['required', 'optional', 'none'] as const;
export type SecondFactorIs = (typeof secondFactorSettings)[number];

/** What an authenticator app needs: a picture to scan, the same key to type, and the codes for when the phone is lost. */
export interface SecondFactorBegun {
  /** As the address of a picture in itself. */
  readonly picture: string;
  readonly key: string;
  readonly codes: readonly string[];
}

export interface UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  /** Has not set a password yet. */
  readonly invited: boolean;
  /** ISO 8601; null where there is no session. */
  readonly seenAt: string | null;
}

/** Where an invitation leads: the token stands behind the `#`, which no server and no log is ever sent. */
export function invitationLink(origin: string, token: string): string {
  return `${origin}/console#invite=${token}`;
}

export interface AuditPage {
  readonly records: readonly AuditRecord[];
  /** Names of who did it, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The `after` of the next page; null where there is none. */
  readonly next: number | null;
}
