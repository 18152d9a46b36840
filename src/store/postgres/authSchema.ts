import { boolean, index, integer, pgTable, text, timestamp, whole } from './columns.ts';

/**
 * The tables of better-auth 1.7, in which counselors and staff sign in: its own column names. `role` and `disabled` are ours; the second factor is its two-factor plugin.
 */
const date = (name: string) => timestamp(name, { withTimezone: true });

export const user = pgTable('user', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('emailVerified').notNull(),
  image: text('image'),
  createdAt: date('createdAt').notNull(),
  updatedAt: date('updatedAt').notNull(),
  role: text('role'),
  twoFactorEnabled: boolean('twoFactorEnabled'),
  disabled: boolean('disabled'),
});

/** Wrong guesses at an account, from an address, and at one from the other, under hashes of them. */
export const signInTries = pgTable(
  'sign_in_tries',
  {
    name: text('name').primaryKey().notNull(),
    failures: integer('failures').notNull(),
    at: whole('at').notNull(),
    until: whole('until').notNull(),
    rightAt: whole('right_at'),
  },
  (t) => [index('sign_in_tries_at').on(t.at)],
);

const userId = () =>
  text('userId')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey().notNull(),
    expiresAt: date('expiresAt').notNull(),
    token: text('token').notNull().unique(),
    createdAt: date('createdAt').notNull(),
    updatedAt: date('updatedAt').notNull(),
    ipAddress: text('ipAddress'),
    userAgent: text('userAgent'),
    userId: userId(),
  },
  (t) => [index('session_userId_idx').on(t.userId)],
);

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey().notNull(),
    accountId: text('accountId').notNull(),
    providerId: text('providerId').notNull(),
    userId: userId(),
    accessToken: text('accessToken'),
    refreshToken: text('refreshToken'),
    idToken: text('idToken'),
    accessTokenExpiresAt: date('accessTokenExpiresAt'),
    refreshTokenExpiresAt: date('refreshTokenExpiresAt'),
    scope: text('scope'),
    password: text('password'),
    createdAt: date('createdAt').notNull(),
    updatedAt: date('updatedAt').notNull(),
  },
  (t) => [index('account_userId_idx').on(t.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey().notNull(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: date('expiresAt').notNull(),
    createdAt: date('createdAt').notNull(),
    updatedAt: date('updatedAt').notNull(),
  },
  (t) => [index('verification_identifier_idx').on(t.identifier)],
);

export const twoFactor = pgTable(
  'twoFactor',
  {
    id: text('id').primaryKey().notNull(),
    secret: text('secret').notNull(),
    backupCodes: text('backupCodes').notNull(),
    userId: userId(),
    verified: boolean('verified'),
    failedVerificationCount: integer('failedVerificationCount'),
    lockedUntil: date('lockedUntil'),
  },
  (t) => [index('twoFactor_secret_idx').on(t.secret), index('twoFactor_userId_idx').on(t.userId)],
);
