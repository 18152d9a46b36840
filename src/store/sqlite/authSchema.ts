import { customType, index, integer, sqliteTable, text } from './drizzle.ts';

/**
 * The tables of better-auth 1.7, in which counselors and staff sign in: its own column names and declared types
 * (it writes dates as ISO text into columns declared `date`). `role` and `disabled` are ours; the second factor is its two-factor plugin.
 */
const date = customType<{ data: string }>({ dataType: () => 'date' });

export const user = sqliteTable('user', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('emailVerified').notNull(),
  image: text('image'),
  createdAt: date('createdAt').notNull(),
  updatedAt: date('updatedAt').notNull(),
  role: text('role'),
  twoFactorEnabled: integer('twoFactorEnabled'),
  disabled: integer('disabled'),
});

/** Wrong guesses at an account, from an address, and at one from the other, under hashes of them. */
export const signInTries = sqliteTable(
  'sign_in_tries',
  {
    name: text('name').primaryKey().notNull(),
    failures: integer('failures').notNull(),
    at: integer('at').notNull(),
    until: integer('until').notNull(),
    rightAt: integer('right_at'),
  },
  (t) => [index('sign_in_tries_at').on(t.at)],
);

const userId = () =>
  text('userId')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

export const session = sqliteTable(
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

export const account = sqliteTable(
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

export const verification = sqliteTable(
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

export const twoFactor = sqliteTable(
  'twoFactor',
  {
    id: text('id').primaryKey().notNull(),
    secret: text('secret').notNull(),
    backupCodes: text('backupCodes').notNull(),
    userId: userId(),
    verified: integer('verified'),
    failedVerificationCount: integer('failedVerificationCount'),
    lockedUntil: date('lockedUntil'),
  },
  (t) => [index('twoFactor_secret_idx').on(t.secret), index('twoFactor_userId_idx').on(t.userId)],
);
