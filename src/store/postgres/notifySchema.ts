import { bytea, index, integer, numbered, pgTable, sql, text, uniqueIndex, whole } from './columns.ts';

/**
 * How counselors are called away from the page. Addresses are sealed, and looked up by keyed hashes; a page names the
 * conversation and nothing of what was said in it.
 */

/** Where a counselor is paged: a browser's push subscription, or their own chat at Telegram. */
export const pagers = pgTable(
  'pagers',
  {
    id: text('id').primaryKey(),
    counselor: text('counselor').notNull(),
    kind: text('kind').notNull(),
    /** A keyed hash of the address: one device is one pager, whoever uses it. */
    lookup: bytea('lookup').notNull(),
    address: bytea('address').notNull(),
    language: text('language').notNull(),
    createdAt: whole('created_at').notNull(),
  },
  (t) => [uniqueIndex('pagers_lookup').on(t.kind, t.lookup), index('pagers_counselor').on(t.counselor)],
);

/** One-time codes by which a chat becomes a counselor's pager, under keyed hashes; kept after use, so that a repeat is known. */
export const pagerCodes = pgTable('pager_codes', {
  code: bytea('code').primaryKey(),
  counselor: text('counselor').notNull(),
  language: text('language').notNull(),
  until: whole('until').notNull(),
  usedBy: bytea('used_by'),
});

/** One call of a handover's chain, to be sent to one pager; what is not settled is tried until the call is over. */
export const pages = pgTable(
  'pages',
  {
    key: numbered('key'),
    handover: text('handover').notNull(),
    /** When the call was made, which tells it from the ones before. */
    calledAt: whole('called_at').notNull(),
    person: text('person').notNull(),
    urgency: text('urgency').notNull(),
    call: integer('call').notNull(),
    waitingSince: whole('waiting_since').notNull(),
    kind: text('kind').notNull(),
    /** Empty where there is one for all. */
    pager: text('pager').notNull(),
    dueAt: whole('due_at').notNull(),
    attempts: integer('attempts').notNull(),
    settled: text('settled'),
    settledAt: whole('settled_at'),
  },
  (t) => [
    uniqueIndex('pages_once').on(t.handover, t.calledAt, t.kind, t.pager),
    index('pages_due').on(t.kind, t.dueAt).where(sql`${t.settled} is null`),
    index('pages_settled').on(t.settledAt).where(sql`${t.settled} is not null`),
  ],
);
