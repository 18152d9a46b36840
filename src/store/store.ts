import type { Context } from '#src/care/context.ts';
import type { AuditEntry, Decision, Observation, Wake } from '#src/care/decision.ts';
import type {
  Arrival,
  Event,
  KeptMedia,
  Place,
  Refusal,
  Silence,
  Transcript,
  UndeliveredRow,
} from '#src/care/event.ts';
import type { Flow, FlowMeasure } from '#src/care/handover/flow.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import type { Option, Outcome, Outgoing } from '#src/care/outgoing.ts';
import type { ContactPoint, OpenConcern, Person } from '#src/care/person.ts';
import type { Measure } from '#src/care/plan/measures.ts';
import type { Instant, Language, PlainDate, Urgency } from '#src/care/words.ts';

/** An accepted event that waits to be decided. */
export interface Waiting {
  /** Grows in the order of acceptance. */
  readonly seq: number;
  /** The person it is about: events of one lane are decided one after the other. */
  readonly person: string;
  readonly contactPoint: string | null;
  readonly attempts: number;
  /** Stored when it was first tried and failed, so that a later try decides at the same instant. */
  readonly handledAt: Instant | null;
  readonly arrival: Arrival;
}

export type Acceptance =
  | {
      readonly status: 'accepted';
      readonly waiting: Waiting;
      /** What was decided and written with it; it does not wait then. */
      readonly decided?: {
        readonly decision: Decision /** Events for other subjects. */;
        readonly accepted: readonly Waiting[];
      };
    }
  | { readonly status: 'duplicate' };

/** Decides an event while it is being accepted, in the same transaction; null where it has to wait for its turn. */
export type AtOnce = (waiting: Waiting, documents: Loaded['documents']) => Decision | null;

/** Documents as they were read, with the versions a commit must find unchanged. */
export interface Loaded {
  readonly documents: Pick<Context, 'person' | 'contactPoint'>;
  /** 0 for a document that does not exist yet. */
  readonly versions: { readonly person: number; readonly contactPoint: number };
}

export interface Decided {
  readonly waiting: Waiting;
  readonly event: Event;
  readonly loaded: Loaded;
  readonly decision: Decision;
}

/** `moved`: a document changed since it was read; load again and decide again. Nothing of it was written. */
export type Verdict =
  | {
      readonly verdict: 'committed' /** Events for other subjects, accepted with it. */;
      readonly accepted: readonly Waiting[];
    }
  | { readonly verdict: 'moved' };

/** A row claimed for sending under a lease. */
export interface Claimed {
  readonly outgoing: Outgoing;
  /** How often it was tried before. */
  readonly attempts: number;
  /** How often it may have been said already: tries whose outcome is unknown. */
  readonly unknowns: number;
}

export interface Settlement {
  readonly outgoing: string;
  readonly outcome: Outcome;
  /** For `retry` and `unknown`: when it is due again. */
  readonly dueAt: Instant | null;
  /** It was put back without having been tried, until then: what comes after it need not wait for it. */
  readonly untried?: true;
  /** What came of it, accepted in the same transaction. */
  readonly event: Arrival | null;
}

export const communicationStates = [
  'received',
  'due',
  'sending',
  'sent',
  'delivered',
  'read',
  'refused',
  'expired',
  'withdrawn',
] as const;
export type CommunicationState = (typeof communicationStates)[number];

/** What came with a message and can be heard or looked at, and what became of it. */
export interface Attachment {
  /** Null while it is being fetched. */
  readonly media: KeptMedia | { readonly unavailable: string } | null;
  /** The words of a voice note; null where nobody was asked for them, or while they are awaited. */
  readonly transcript: Transcript | { readonly unavailable: Silence } | null;
}

/** Bytes to be kept, sealed, until then. */
export interface MediaToKeep {
  readonly id: string;
  readonly person: string;
  /** By what the bytes are. */
  readonly mimeType: string;
  readonly bytes: Buffer;
  readonly keepUntil: Instant;
}

/** Bytes that are kept. */
export interface StoredMedia {
  readonly person: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** One message of a conversation as it stands on record (FHIR Communication), in or out. */
export interface Communication {
  readonly id: string;
  readonly person: string;
  readonly direction: 'in' | 'out';
  readonly at: Instant;
  readonly text: string;
  readonly media: string | null;
  /** The id of the option a person tapped; its label stands in the `options` of an earlier message. */
  readonly choice: string | null;
  readonly options: readonly Option[];
  readonly from: 'person' | 'companion' | { readonly counselor: string };
  readonly state: CommunicationState;
  readonly attachment?: Attachment;
  readonly place?: Place;
  /** Clients keep the greater. */
  readonly version: number;
}

/** An internal note of a counselor. */
export interface Note {
  readonly id: string;
  readonly person: string;
  readonly at: Instant;
  readonly counselor: string;
  readonly text: string;
}

/** One line of the counselors' queue. */
export interface QueueEntry {
  readonly handover: Handover;
  readonly person: string;
  readonly channel: string;
  readonly language: Language | null;
  readonly concerns: readonly OpenConcern[];
  readonly lastHeardAt: Instant | null;
  /** The person document's version: clients keep the greater. */
  readonly version: number;
}

/** Words to a person that never arrived, as the list of them shows it: nothing of what they say. */
export interface UndeliveredEntry {
  /** The row's id. */
  readonly id: string;
  readonly person: string;
  readonly channel: string;
  /** When they were to be said. */
  readonly at: Instant;
  readonly state: CommunicationState;
  /** Why the provider refused them; null where their time ran out, or nobody told. */
  readonly why: Refusal | null;
  readonly row: UndeliveredRow;
  /** Who had them said again, when, and what came of it. It is done once. */
  readonly again: { readonly by: string; readonly at: Instant; readonly state: CommunicationState } | null;
  /** Its place in the list, which grows. */
  readonly seq: number;
  /** Clients keep the greater. */
  readonly version: number;
}

/** The programme's counts: whom each plan follows now, and what happened in some days; and those days one by one. */
export interface ProgrammeCounts {
  readonly totals: readonly {
    readonly plan: string;
    readonly district: string;
    readonly measure: Measure;
    readonly total: number;
  }[];
  readonly days: readonly { readonly day: PlainDate; readonly measure: Measure; readonly total: number }[];
}

/** A row of the audit as it is read. */
export interface AuditRecord extends AuditEntry {
  /** Its place, which grows. */
  readonly row: number;
}

/** Which rows of the audit: about whom, by whom, in what time (both ends among it), behind which place, and how many. */
export interface AuditQuery {
  readonly person?: string;
  readonly by?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly after?: number;
  readonly limit?: number;
}

/** Where the audit's chain ends. Noted elsewhere, it proves later that nothing before it was cut off. */
export interface AuditHead {
  readonly row: number;
  /** How many rows are in the chain. */
  readonly rows: number;
  /** In hex. */
  readonly hash: string;
}

/** The first place where the audit's chain breaks; null where it is no row's. */
export interface AuditFault {
  readonly row: number | null;
  readonly why: string;
}

/** What is kept for a time of its own, besides media: messages with what was answered, readings, and who did what and why. */
export const retained = ['messages', 'readings', 'audit'] as const;
export type Retained = (typeof retained)[number];

/** Somebody who was erased. */
export interface Erased {
  /** Its place in the list. */
  readonly row: number;
  /** A keyed hash: it names nobody. */
  readonly person: string;
  readonly at: Instant;
}

export interface AuditCheck {
  /** Null where the chain holds. */
  readonly fault: AuditFault | null;
  /** How many rows of the chain were gone along, and of how many who and what for was erased. */
  readonly rows: number;
  readonly erased: number;
}

/** By what the team's counts can be summed. */
export const flowKeys = ['hour', 'team', 'counselor', 'urgency'] as const;
export type FlowKey = (typeof flowKeys)[number];

/** A sum of the team's counts; of what it was not summed by, it holds nothing. */
export interface FlowCount extends Partial<Pick<Flow, FlowKey>> {
  readonly measure: FlowMeasure;
  readonly bucket: number;
  readonly n: number;
}

/** What stands of one urgency at this moment. */
export interface WaitingNow {
  readonly urgency: Urgency;
  /** Open, and nobody has it. */
  readonly waiting: number;
  /** Of these, for how many the time in which a human must act is over. */
  readonly overdue: number;
  /** When the one that waits longest was opened; null where none waits. */
  readonly oldestAt: Instant | null;
  /** A named counselor has it. */
  readonly claimed: number;
}

/** What there was before, as the record has it. */
export interface History {
  readonly readings: readonly Observation[];
  readonly handovers: readonly Handover[];
}

/** How many conversations a counselor has at this moment. */
export interface LoadNow {
  /** The counselor's id. */
  readonly counselor: string;
  readonly has: number;
}

/** The inbox key of having a row said again by hand: whoever asks for it, it is one event. */
export const againId = (outgoing: string): string => `again:${outgoing}`;

/** What changed, for whoever watches: a value with its version, never a difference. */
export type Notice =
  | { readonly kind: 'handover'; readonly value: QueueEntry }
  | { readonly kind: 'communication'; readonly value: Communication }
  | { readonly kind: 'note'; readonly value: Note };

/** How processes on one database send each other what is kept nowhere, as `@socket.io/postgres-adapter` asks it of a pool. */
export interface Bus {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
  /** A connection of its own, which ends when it is released. */
  connect(): Promise<unknown>;
}

/** The other processes on the same database. */
export interface Fellows {
  readonly bus: Bus;
  /** Takes the database to serve from; false where another process serves and one of the two wants to be alone. */
  serve(how: 'alone' | 'together'): Promise<boolean>;
  /**
   * Wants a duty that one process has at a time: it is `taken` as soon as nobody has it, and `lost` when that can no longer be
   * known; then it is wanted again. Both are called in turn. Resolves when it was tried.
   */
  hold(duty: string, on: { taken(): void; lost(): void }): Promise<void>;
  listen(listener: {
    /** Another process wrote a row that is due then. */
    due(at: Instant): void;
    /** Some processes ended: their leases did, too, and what they accepted is among what is `waiting`. */
    gone(): void;
    /** What others changed was perhaps not told to the watchers. */
    missed(): void;
  }): void;
}

/**
 * The one memory. Everything durable goes through here; one contract suite (`tests/store/contract`) runs on every database.
 * What people wrote, names and addresses are encrypted at rest; look-ups go by keyed hashes.
 */
export interface Store {
  /**
   * Writes events to the inbox; resolves when they are on disk. A repeated id is a `duplicate`.
   * An accepted occurrence is removed from the wakes in the same transaction.
   * Calls of one turn of the event loop share one transaction. What `atOnce` decides is written in it too; where that
   * cannot be written the events are accepted all the same, and wait. A group that failed is tried again: it may be called twice.
   */
  accept(arrivals: readonly Arrival[], atOnce?: AtOnce): Promise<readonly Acceptance[]>;
  /** Where several processes can share a database: what they know of each other. */
  readonly fellows?: Fellows;
  /** Accepted events that were not decided and are in no other process's hands, oldest first, after that seq: what a start-up takes up. */
  waiting(after: number, limit: number): Promise<readonly Waiting[]>;
  /** The documents each event is decided on. Fresh ones, with version 0, for people nobody has heard of. */
  load(waiting: readonly Waiting[]): Promise<readonly Loaded[]>;
  /** Writes finished decisions, several people's at once, each whole or not at all, in one transaction. */
  commit(decided: readonly Decided[]): Promise<readonly Verdict[]>;
  /** Records that deciding threw; returns how often it has by now. */
  failed(waiting: Waiting, handledAt: Instant): Promise<number>;
  /** Takes an event out of the way for good and accepts `instead` in the same transaction. */
  setAside(waiting: Waiting, instead: Arrival | null): Promise<readonly Acceptance[]>;

  /** Wakes due at or before `now`, oldest first. */
  dueWakes(now: Instant, limit: number): Promise<readonly Wake[]>;
  /**
   * The machine’s clock was set back from `was` to `now`: leases, and rows and timers that were near by the old time,
   * keep their distance, so that nobody waits for an answer until the old time comes again. What plans set stays where the
   * calendar has it. Returns how many were moved. Absent where the database keeps time by itself.
   */
  setBack?(was: Instant, now: Instant): Promise<number>;
  /** The earliest instant at which a wake or an outbox row is due, or null. */
  nextDue(): Promise<Instant | null>;

  /**
   * Claims rows that are due, by priority then age, under a lease: at most one in flight to a contact point, a row that is being
   * retried keeps later rows of its priority to that contact point back, and of each channel at most `room[channel]`
   * (`model` for rows without a contact point). Rows whose lease ran out count as `unknown` and are claimed again.
   */
  claim(now: Instant, leaseMs: number, room: Readonly<Record<string, number>>): Promise<readonly Claimed[]>;
  /** Whether a claimed row may still be sent: nothing has withdrawn it since. Read right before the request leaves. */
  stands(outgoing: string): boolean | Promise<boolean>;
  /** Writes what came of claimed rows. A sent row stays on record. */
  settle(settlements: readonly Settlement[]): Promise<readonly Acceptance[]>;
  /** The row that a provider knows under that id, for receipts. */
  outgoingByProviderId(
    channel: string,
    account: string,
    providerId: string,
  ): Promise<{ readonly outgoing: string; readonly person: string } | null>;
  /** Ends the leases of an earlier process of ours: its rows may have been said. Called once at start-up. Returns how many. */
  recoverLeases(now: Instant): Promise<number>;

  /** Open and claimed handovers, gravest first, then longest waiting; those behind that handover, where one is named. */
  queue(limit: number, after?: string): Promise<readonly QueueEntry[]>;
  entry(person: string): Promise<QueueEntry | null>;
  /**
   * The latest handovers, closed ones among them, of each person the last one alone: so many before that place, or from the
   * end. `next` is the place to go on from; null where there are no more.
   */
  handovers(
    before: number | null,
    limit: number,
  ): Promise<{ readonly entries: readonly QueueEntry[]; readonly next: number | null }>;
  person(id: string): Promise<{ readonly person: Person; readonly version: number } | null>;
  contactPointOf(channel: string, account: string, address: string): Promise<ContactPoint | null>;
  /** Every contact point of a person, by id; none where nobody is known. */
  contactPoints(person: string): Promise<readonly ContactPoint[]>;
  /** The ids of all people, in their order: so many behind that one, or from the beginning where it is empty. */
  people(after: string, limit: number): Promise<readonly string[]>;
  /** The conversation, oldest first: the last `limit` before that instant. */
  communications(person: string, before: Instant, limit: number): Promise<readonly Communication[]>;
  notes(person: string, limit: number): Promise<readonly Note[]>;
  /** What was measured of a person and what was escalated, each the latest first. */
  history(person: string, limit: number): Promise<History>;
  /** Words that never arrived, the latest first: so many before that place in the list, or from its beginning. */
  undelivered(before: number | null, limit: number): Promise<readonly UndeliveredEntry[]>;
  /** One of them with its words; null where no such row failed. */
  undeliveredWords(
    outgoing: string,
  ): Promise<{ readonly entry: UndeliveredEntry; readonly text: string; readonly options: readonly Option[] } | null>;
  /** What the programme counts, with the days from that one on. No person's document is visited for it. */
  programmeCounts(from: PlainDate): Promise<ProgrammeCounts>;
  /** What happened from that day to that one, both included, by plan, district and measure. Visits nobody. */
  countsBetween(from: PlainDate, to: PlainDate): Promise<ProgrammeCounts['totals']>;
  /**
   * Adds rows to the audit that no decision writes: who looked at what, who signed in. `person` is empty where it is about nobody
   * we serve. Resolves when they are on disk.
   */
  audit(entries: readonly AuditEntry[]): Promise<void>;
  /** Rows of the audit in their order. */
  auditTrail(query: AuditQuery): Promise<readonly AuditRecord[]>;
  auditHead(): Promise<AuditHead | null>;
  /** Goes along the whole chain of the audit. `kept` is an end that was noted elsewhere. */
  verifyAudit(kept?: Pick<AuditHead, 'row' | 'hash'>): Promise<AuditCheck>;
  /** What was counted of the team's work from that hour to that one, both included, summed by what is named. Visits nobody. */
  teamCounts(from: string, to: string, by: readonly FlowKey[]): Promise<readonly FlowCount[]>;
  /** How much stands by urgency, gravest first. Visits nobody. */
  waitingNow(now: Instant): Promise<readonly WaitingNow[]>;
  /** How many conversations each counselor has who has any. Visits nobody. */
  loadNow(): Promise<readonly LoadNow[]>;
  /** Keeps the bytes of a message, sealed; resolves when they are on disk. What is kept under that id already stays as it is. */
  keepMedia(media: MediaToKeep): Promise<void>;
  /** Null where there is nothing of that id, or not any more. */
  media(id: string): Promise<StoredMedia | null>;
  /** Deletes some of what is kept no longer, in one transaction; returns how many files. */
  purgeMedia(now: Instant): Promise<number>;
  /**
   * Deletes some of what is from before that instant, in one transaction; returns how much. What waits to be decided or to be
   * sent stays. Of the audit who and what for goes, and its chain still holds.
   */
  purgeBefore(kind: Retained, before: Instant): Promise<number>;
  /** Who was erased, behind that place of the list: kept outside a backup, it says whom to erase in it. */
  erasures(after: number, limit: number): Promise<readonly Erased[]>;
  /** Erases whoever of that list is here, as an older copy of the database is put back. Returns how many. */
  eraseAgain(people: readonly string[]): Promise<number>;
  /**
   * Deletes some of what is left, sealed for nobody, of people who were erased. False when nothing is left, in the log of the
   * database neither, or when it has to be tried again later. After an erasure the store begins with it by itself; called again, it takes up what a crash left.
   */
  sweepErased(): Promise<boolean>;
  /** Tells the watcher of every committed change, after the commit, in order. Returns how to stop. */
  watch(watcher: (notices: readonly Notice[]) => void): () => void;
  /** How much waits and what was counted, for metrics and readiness. */
  counts(): Promise<{
    readonly waiting: number;
    readonly due: number;
    readonly unknowns: number;
    readonly openHandovers: number;
  }>;

  close(): Promise<void>;
}
