import {
  boolean,
  bytea,
  index,
  integer,
  numbered,
  pgTable,
  primaryKey,
  smallint,
  sql,
  text,
  timestamp,
  whole,
} from './columns.ts';

export { account, session, signInTries, twoFactor, user, verification } from './authSchema.ts';
export { pagerCodes, pagers, pages } from './notifySchema.ts';

/**
 * The tables of the one memory, as they are on SQLite but for who has what in hand. A `bytea` is sealed under the person's data key (AES-256-GCM); what stands in the clear is
 * what must be queried. Every index over work to be done is partial, so that no cost grows with what is stored.
 */

/** The database's own keys, wrapped by the master key. */
export const meta = pgTable('meta', {
  name: text('name').primaryKey(),
  value: bytea('value').notNull(),
});

/** One data key per person, wrapped by the master key. `key` is the person in all other tables; erasure deletes the row. */
export const keys = pgTable('keys', {
  key: numbered('key'),
  person: text('person').notNull().unique(),
  wrapped: bytea('wrapped').notNull(),
});

/**
 * Who was erased: a list of keyed hashes that name nobody, by which a backup made before is erased, too. Their key is never given
 * to another; `swept_at` is when the last of their rows and of their pages in the log had gone.
 */
export const erasures = pgTable(
  'erasures',
  {
    key: whole('key').primaryKey(),
    person: text('person').notNull().unique(),
    at: whole('at').notNull(),
    sweptAt: whole('swept_at'),
  },
  (t) => [index('erasures_open').on(t.key).where(sql`swept_at IS NULL`)],
);

/** Messages of erased people that a provider may bring once more, by keyed hashes; kept for as long as providers repeat. */
export const spent = pgTable('spent', { id: bytea('id').primaryKey(), until: whole('until').notNull() }, (t) => [
  index('spent_until').on(t.until),
]);

/**
 * The part of the person's document that changes with every message (`parts.ts`), null before the first decision that
 * changed it, and where their conversation ends: the last message of theirs that does not wait any more, and the last row
 * said to them. Written with the document, so that a conversation costs no index.
 */
export const people = pgTable('people', {
  key: whole('key').primaryKey(),
  version: integer('version').notNull(),
  lastMessage: whole('last_message'),
  lastSaid: whole('last_said'),
  document: bytea('document'),
});

/** The person's readings: the part of the document that changes with some messages. */
export const personReadings = pgTable('person_readings', {
  key: whole('key').primaryKey(),
  document: bytea('document').notNull(),
});

/** Everything else that is known of the person: the part of the document that changes with few messages. */
export const personRecords = pgTable('person_records', {
  key: whole('key').primaryKey(),
  document: bytea('document').notNull(),
});

/** Which person a channel address belongs to, and its document. Version 0 until a decision changes it. */
export const contactPoints = pgTable(
  'contact_points',
  {
    key: numbered('key'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    version: integer('version').notNull(),
    document: bytea('document').notNull(),
  },
  (t) => [index('contact_points_person').on(t.person)],
);

/** Every event that was ever accepted, once per id. What people wrote stands here and nowhere else. */
export const inbox = pgTable(
  'inbox',
  {
    seq: numbered('seq'),
    id: text('id').notNull().unique(),
    type: text('type').notNull(),
    person: whole('person').notNull(),
    contactPoint: whole('contact_point'),
    sentAt: whole('sent_at').notNull(),
    /** Its place in the conversation; null for what nobody wrote. */
    saidAt: whole('said_at'),
    /** The person's message before it, and the latest `said_at` of all before it: a chain that is read backwards. */
    beforeSeq: whole('before_seq'),
    beforeAt: whole('before_at'),
    /** It could not be decided and was taken out of the way. */
    setAside: boolean('set_aside').notNull().default(false),
    payload: bytea('payload').notNull(),
  },
  (t) => [index('inbox_notes').on(t.person, t.saidAt).where(sql`type = 'handover.noted'`)],
);

/**
 * Which events of the inbox wait to be decided. The row goes when its event is decided or set aside, so that what is
 * decided costs no second visit to the inbox's pages.
 */
export const waiting = pgTable(
  'waiting',
  {
    seq: whole('seq').primaryKey(),
    person: whole('person').notNull(),
    /** Whether it is words of theirs, which stand in the conversation. */
    message: boolean('message').notNull(),
    /** The process that has it in hand. */
    owner: integer('owner').notNull(),
    attempts: integer('attempts').notNull().default(0),
    handledAt: whole('handled_at'),
  },
  (t) => [index('waiting_person').on(t.person, t.seq), index('waiting_owner').on(t.owner, t.seq)],
);

/**
 * Everything that must go out. `due` can be claimed when its instant comes, `held` is due but another row of its contact
 * point goes first, `sending` is claimed under a lease; the others are final, but for receipts.
 */
export const outbox = pgTable(
  'outbox',
  {
    seq: numbered('seq'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    contactPoint: whole('contact_point'),
    /** The channel it leaves by; `model` without a contact point. */
    channel: text('channel').notNull(),
    /** The rank of the priority, 0 first. */
    priority: smallint('priority').notNull(),
    topic: text('topic').notNull(),
    dueAt: whole('due_at').notNull(),
    expiresAt: whole('expires_at'),
    /** Its place in the conversation; null for what is not said to a person. */
    saidAt: whole('said_at'),
    /** What was said to the person before it, and the latest `said_at` of all before it: a chain that is read backwards. */
    beforeSeq: whole('before_seq'),
    beforeAt: whole('before_at'),
    insteadOf: text('instead_of'),
    state: text('state').notNull().default('due'),
    /** Why the provider refused it. */
    why: text('why'),
    version: integer('version').notNull().default(1),
    /** Tries begun. */
    attempts: integer('attempts').notNull().default(0),
    /** Tries whose outcome is unknown. */
    unknowns: integer('unknowns').notNull().default(0),
    leaseUntil: whole('lease_until'),
    /** The process that claimed it last. */
    owner: integer('owner'),
    sentAt: whole('sent_at'),
    /** Keyed hash of the provider's id, for receipts. */
    providerId: bytea('provider_id'),
    body: bytea('body').notNull(),
  },
  (t) => [
    index('outbox_due').on(t.channel, t.priority, t.dueAt).where(sql`state = 'due'`),
    index('outbox_held').on(t.contactPoint, t.priority, t.dueAt).where(sql`state = 'held'`),
    index('outbox_busy').on(t.contactPoint).where(sql`attempts > 0 AND state IN ('due', 'held', 'sending')`),
    index('outbox_leased').on(t.leaseUntil).where(sql`state = 'sending'`),
    // Talk (`care`) is never withdrawn by topic, so the answers to messages need not pay for this.
    index('outbox_open').on(t.person, t.topic).where(sql`topic <> 'care' AND state IN ('due', 'held', 'sending')`),
    // Words that never arrived, for whoever looks after them.
    index('outbox_undelivered').on(t.seq).where(sql`state IN ('refused', 'expired') AND said_at IS NOT NULL`),
    index('outbox_unknown').on(t.unknowns).where(sql`unknowns > 0`),
    index('outbox_provider').on(t.providerId).where(sql`provider_id IS NOT NULL`),
  ],
);

/** Occurrences to come. The row goes when the occurrence is accepted. */
export const wakes = pgTable(
  'wakes',
  {
    key: numbered('key'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    plan: text('plan').notNull(),
    item: text('item').notNull(),
    nth: text('nth').notNull(),
    dueAt: whole('due_at').notNull(),
  },
  (t) => [index('wakes_due').on(t.dueAt), index('wakes_person').on(t.person)],
);

/** A projection of `person.handover`, for the order of the counselors' queue and the record of past ones. */
export const handovers = pgTable(
  'handovers',
  {
    key: numbered('key'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    state: text('state').notNull(),
    /** The rank of the urgency, 3 gravest. */
    urgency: smallint('urgency').notNull(),
    openedAt: whole('opened_at').notNull(),
    document: bytea('document').notNull(),
    /** The id of who has it; null for nobody. */
    counselor: text('counselor'),
  },
  (t) => [
    index('handovers_queue').on(t.urgency.desc(), t.openedAt).where(sql`state <> 'closed'`),
    index('handovers_person').on(t.person),
  ],
);

/** The bytes of voice notes and pictures. The row goes when its time is over. */
export const media = pgTable(
  'media',
  {
    key: numbered('key'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    mimeType: text('mime_type').notNull(),
    keepUntil: whole('keep_until').notNull(),
    data: bytea('data').notNull(),
  },
  (t) => [index('media_keep_until').on(t.keepUntil), index('media_person').on(t.person)],
);

/** What became of the media of a message of the inbox, by the message's id. */
export const attachments = pgTable(
  'attachments',
  {
    key: numbered('key'),
    about: text('about').notNull().unique(),
    person: whole('person').notNull(),
    version: integer('version').notNull(),
    document: bytea('document').notNull(),
  },
  (t) => [index('attachments_person').on(t.person)],
);

/** Measured values as they were reported. */
export const observations = pgTable(
  'observations',
  {
    key: numbered('key'),
    id: text('id').notNull().unique(),
    person: whole('person').notNull(),
    kind: text('kind').notNull(),
    at: whole('at').notNull(),
    document: bytea('document').notNull(),
  },
  (t) => [index('observations_person').on(t.person, t.at)],
);

/** Who did or decided what. Append-only; sealed under a key of its own, so that it outlives an erasure. */
export const audit = pgTable(
  'audit',
  {
    key: whole('key').primaryKey(),
    id: text('id').notNull().unique(),
    person: text('person').notNull(),
    at: whole('at').notNull(),
    action: text('action').notNull(),
    document: bytea('document').notNull(),
    /** Binds it to the row before; null for rows from before there was a chain. */
    hash: bytea('hash'),
  },
  (t) => [index('audit_person').on(t.person, t.at)],
);

/** What is counted of a team's work, by hour, team, counselor and urgency, times in buckets. It tells of nobody whom we serve. */
export const flows = pgTable(
  'flows',
  {
    hour: text('hour').notNull(),
    team: text('team').notNull(),
    counselor: text('counselor').notNull(),
    /** The rank of the urgency, 3 gravest. */
    urgency: smallint('urgency').notNull(),
    measure: text('measure').notNull(),
    bucket: integer('bucket').notNull(),
    n: whole('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.hour, t.team, t.counselor, t.urgency, t.measure, t.bucket] })],
);

/** What the consoles of several processes tell each other and is too long for a notification; gone within a minute. */
export const socketMessages = pgTable('socket_messages', {
  id: numbered('id'),
  created: timestamp('created_at', { withTimezone: true }).defaultNow(),
  payload: bytea('payload'),
});

/** What the programme counts, by day, plan and district; `enrolled` stands under no day. It tells of nobody. */
export const tallies = pgTable(
  'tallies',
  {
    day: text('day').notNull(),
    plan: text('plan').notNull(),
    district: text('district').notNull(),
    measure: text('measure').notNull(),
    n: whole('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.plan, t.district, t.measure] })],
);
