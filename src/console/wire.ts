import type { Target } from '#src/care/chronic/chronic.ts';
import type { Stale } from '#src/care/delivery/undelivered.ts';
import type { Change } from '#src/care/enrolment/changeForm.ts';
import type { LifeNews } from '#src/care/enrolment/lifeNews.ts';
import type { Measured } from '#src/care/enrolment/readingForm.ts';
import type { Counselor } from '#src/care/event.ts';
import type { Sbar } from '#src/care/handover/sbar.ts';
import type { InstrumentId } from '#src/care/screening/instrument.ts';
import type { Instant, Language, PlainDate } from '#src/care/words.ts';
import type {
  Communication,
  History,
  LoadNow,
  Note,
  Notice,
  ProgrammeCounts,
  QueueEntry,
  UndeliveredEntry,
  WaitingNow,
} from '#src/store/store.ts';
import type { Profile } from './profile.ts';
import type { groupedFigures, TeamFigures } from './teamFigures.ts';

/**
 * What page and server say to one another, for both sides to compile against.
 * Every command is answered through its acknowledgement; every change comes as a notice.
 */
export interface Commands {
  /** Watches the queue. Subscribed first, then read, so that nothing falls between. */
  'queue.open': { payload: Record<string, never>; answer: QueueSnapshot };
  /** The lines behind those that are known; `after` is the `next` that came with them. */
  'queue.more': { payload: { after: string }; answer: { entries: readonly QueueEntry[]; next: string | null } };
  /** Watches one conversation, in the same order. */
  'chat.open': { payload: { person: string }; answer: ChatSnapshot };
  'chat.close': { payload: { person: string }; answer: Nothing };
  /** Earlier messages: the last ones at or before that instant. */
  'chat.earlier': { payload: { person: string; before: Instant }; answer: Earlier };
  /** This counselor is writing in an open conversation, or has stopped: told to who else has it open, and kept nowhere. */
  'chat.typing': { payload: { person: string; typing: boolean }; answer: Nothing };
  /** Messages of one conversation that hold these words, the latest first. */
  'chat.search': { payload: { person: string; text: string }; answer: Found };
  /**
   * The latest handovers, closed ones among them, by the end of a person's id, the name they were enrolled by or who has
   * them; or by concern and reason, which the page knows by name.
   */
  'queue.search': {
    payload: { text: string; concerns: readonly string[]; reasons: readonly string[] };
    answer: { entries: readonly QueueEntry[] };
  };
  /** The programme's ready replies, and what fills their blanks. They are never sent by themselves. */
  'replies.open': { payload: Record<string, never>; answer: ReadyReplies };
  /** What was measured, and what was escalated before, for the charts and the history of risk. */
  'chat.history': { payload: { person: string }; answer: History };
  'handover.claim': { payload: HandoverPayload; answer: Nothing };
  /** `draft`: the `id` by which the model's draft was asked for that these words began as. */
  'handover.reply': { payload: HandoverPayload & { text: string; draft?: string | undefined }; answer: Nothing };
  /**
   * Asks the model to translate a message on record, whose instant is `at`, or to begin a reply. What comes of it is one of the
   * profile's `suggestions`, whose id ends with this one; it is said to nobody.
   */
  'handover.suggest': {
    payload: HandoverPayload & {
      wish: { kind: 'translation'; message: string; at: Instant; into: 'en' | 'ur' } | { kind: 'draft' };
    };
    answer: Nothing;
  };
  /** `mentions`: the ids of colleagues who are named in it, and who are told. */
  'handover.note': {
    payload: HandoverPayload & { text: string; mentions?: readonly string[] | undefined };
    answer: Nothing;
  };
  /** Notes that name this counselor, which they have not looked at; the latest first. */
  'mentions.open': { payload: Record<string, never>; answer: { mentions: readonly Mention[] } };
  /** They have looked at that one, or wish to hear no more of it. */
  'mentions.seen': { payload: { note: string }; answer: Nothing };
  /** Adds another contact point of the same person. */
  'handover.link': { payload: HandoverPayload & { channel: string; address: string }; answer: Nothing };
  /** The answers of a questionnaire that was filled on paper or asked aloud, as its form codes them; null where one is missing. */
  'handover.score': {
    payload: HandoverPayload & { instrument: InstrumentId; answers: readonly (number | null)[] };
    answer: Nothing;
  };
  /** The goal that a clinician set for a condition; null where the usual one holds again. */
  'handover.target': {
    payload: HandoverPayload & { condition: 'hypertension' | 'diabetes'; target: Target | null };
    answer: Nothing;
  };
  /** What was measured now, which is judged like what the person tells themselves. */
  'handover.reading': { payload: HandoverPayload & { reading: Measured }; answer: Nothing };
  /** A medicine, a plan of follow-up, their plan for hard times. */
  'handover.change': { payload: HandoverPayload & { change: Change }; answer: Nothing };
  /** Where somebody is, how they are to be written to, or where a clinician puts the doses of who fasts. */
  'handover.life': { payload: HandoverPayload & { news: RecordedLife }; answer: Nothing };
  /** What never arrived, for supervisors; in the same order. */
  'undelivered.open': { payload: Record<string, never>; answer: UndeliveredPage };
  'undelivered.earlier': { payload: { before: number }; answer: UndeliveredPage };
  /** The words of one of them; `stale` where they must not be said again. `id` is made by the page, once per reading. */
  'undelivered.read': {
    payload: { outgoing: string; id: string };
    answer: { text: string; options: readonly string[]; stale: Stale | null };
  };
  'undelivered.again': { payload: { outgoing: string }; answer: Nothing };
  /** Whoever has it hands it on, with a note to whoever takes it up. `counselor` is a colleague's id, `team` a team's. */
  'handover.transfer': {
    payload: HandoverPayload & { to: { counselor: string } | { team: string }; note: string };
    answer: Nothing;
  };
  /** Takes it from a colleague: a supervisor at any time, anybody once the person has waited for the colleague's answer. */
  'handover.takeOver': { payload: HandoverPayload & { reason: string }; answer: Nothing };
  /** Gives it back to all, who are called. The note may be empty. */
  'handover.giveBack': { payload: HandoverPayload & { note: string }; answer: Nothing };
  /** Takes up a closed one again, within 72 hours, by whoever closed it or a supervisor. */
  'handover.reopen': { payload: HandoverPayload & { reason: string }; answer: Nothing };
  /** Takes back a reply that has not left yet; `reply` is the `id` it was given with. Refused with `has-left` where it has. */
  'handover.undo': { payload: HandoverPayload & { reply: string }; answer: Nothing };
  /** A day, today or later, on which a handover opens for this person; null where none is wanted any more. */
  'handover.followUp': { payload: HandoverPayload & { on: PlainDate | null; note: string }; answer: Nothing };
  /** Who can be handed a conversation: teams and colleagues, with who is on duty and how much each has. */
  'team.list': { payload: Record<string, never>; answer: TeamList };
  'handover.close': {
    payload: HandoverPayload & { outcome: CloseOutcome; summary: string; followUp?: PlainDate };
    answer: Nothing;
  };
}
export type CommandName = keyof Commands;
export type Payload<N extends CommandName> = Commands[N]['payload'];
export type Answer<N extends CommandName> = ({ readonly ok: true } & Commands[N]['answer']) | Refused;
export type Nothing = Record<never, never>;

/** What a counselor records of a life. Another number is linked instead, and the programme ended by who enrolled. */
export type RecordedLife = Exclude<LifeNews, { what: 'number' | 'ended' }>;

interface HandoverPayload {
  person: string;
  handover: string;
  /** Made by the page once per deed: sent again with the same id, a deed is done once. */
  id: string;
}

/** How a handover ended. The words beside it go to the notes. */
export const closeOutcomes = [
  'safe-for-now',
  'referred',
  'emergency-service',
  'family-involved',
  'no-answer',
  'not-needed',
  /** Nothing more is said to that phone by itself. */
  'died',
  // Of a check-up that was missed.
  'kept',
  'agreed',
  'will-come',
  'moved',
  'refused',
  'elsewhere',
  /** It is not theirs: nothing more is said to it. */
  'wrong-number',
] as const;
/** The outcomes that a conversation of that reason can have: how a missed check-up is traced stands apart. */
export function outcomesFor(reason: string): readonly CloseOutcome[] {
  const ofVisit = closeOutcomes.indexOf('kept');
  if (reason !== 'missed-visit') return closeOutcomes.slice(0, ofVisit);
  return [...closeOutcomes.slice(ofVisit), 'no-answer', 'died'];
}
export type CloseOutcome = (typeof closeOutcomes)[number];

export const reasons = [
  /** The payload's field is missing, empty, too long or of the wrong kind. */
  'malformed',
  'signed-out',
  'unknown-person',
  'unknown-handover',
  'claimed-by-other',
  'not-claimed',
  'closed',
  /** It takes a supervisor. */
  'not-allowed',
  'unknown-row',
  /** Somebody had it said again before. */
  'already',
  'too-late',
  /** They have not agreed that anything is kept. */
  'no-consent',
  /** Daily use of that medicine can kill. */
  'too-often',
  'stage-over',
  'opted-out',
  'nowhere',
  /** Somebody with a story of their own writes from that address. */
  'address-taken',
  'no-address',
  /** The colleague is answering, or the person has not waited long enough for them. */
  'still-answering',
  /** It was closed too long ago. */
  'too-old',
  'not-closed',
  /** The reply is on its way, or there. */
  'has-left',
  'unknown-counselor',
  'unknown-team',
  'past-day',
  'no-model',
  /** Nobody is handed generated words to say there. */
  'emergency',
  /** It is of a plan for hard times, which may name others. */
  'private',
  'too-long',
  /** Something broke on our side; the deed can be sent again with the same id. */
  'failed',
] as const;
export type Reason = (typeof reasons)[number];

export interface Refused {
  readonly ok: false;
  readonly error: { readonly field: string; readonly reason: Reason; readonly by?: string };
}

/** How much stands in the queue. */
export interface QueueCounts {
  /** Open handovers in all, claimed ones among them; more than a snapshot holds where the queue is long. */
  readonly total: number;
  readonly counts: readonly WaitingNow[];
}

export interface QueueSnapshot extends QueueCounts {
  /** The first hundred, the gravest first, then who waits longest. */
  readonly entries: readonly QueueEntry[];
  /** Where the lines behind these are asked for; null where there are none. */
  readonly next: string | null;
  readonly counselor: Counselor;
  readonly role: Role;
  /** The channels by which a person can be reached. */
  readonly channels: readonly string[];
  /** The server's clock, from which waiting times are told. */
  readonly now: Instant;
  /** For how many milliseconds a reply can be taken back; 0 where it leaves at once. */
  readonly undoMs: number;
}

export interface TeamList {
  readonly teams: readonly {
    readonly id: string;
    readonly name: Readonly<Record<string, string>>;
    readonly onDuty: boolean;
  }[];
  readonly counselors: readonly Colleague[];
}

export interface Colleague extends Counselor {
  readonly onDuty: boolean;
  /** Conversations they have now, and how many they should have at most; null where nobody set it. */
  readonly has: number;
  readonly capacity: number | null;
}

/** How a channel is doing, for supervisors; over HTTP, since a code that a phone scans changes by itself. */
export interface ChannelView {
  readonly channel: string;
  readonly account: string;
  readonly state: 'starting' | 'needs-pairing' | 'ready' | 'failing' | 'stopped';
  readonly since: Instant | null;
  readonly unofficial: boolean;
  /** What a phone must scan, as the address of a picture in itself. */
  readonly picture: string | null;
}
export const channelsPath = '/console/api/channels';

/** What the programme counts, for supervisors: running counts and the last days together, and the days one by one. */
export interface ProgrammeView extends ProgrammeCounts {
  readonly at: Instant;
  readonly from: PlainDate;
  readonly today: PlainDate;
}
export const programmePath = '/console/api/programme';

/** How the counselors do, for supervisors: what stands now, and the last days' counts by hour, team, counselor and urgency. */
export interface TeamworkView {
  readonly at: Instant;
  readonly from: PlainDate;
  readonly today: PlainDate;
  readonly waiting: readonly WaitingNow[];
  readonly total: TeamFigures;
  /** Hours (`YYYY-MM-DDTHH`) in which nothing happened are left out. */
  readonly hours: ReturnType<typeof groupedFigures>;
  readonly teams: ReturnType<typeof groupedFigures>;
  readonly counselors: ReturnType<typeof groupedFigures>;
  readonly urgencies: ReturnType<typeof groupedFigures>;
  /** How many conversations each counselor has now; who has none is left out. */
  readonly load: readonly LoadNow[];
  /** By id. A team's is by language. */
  readonly names: {
    readonly counselors: Readonly<Record<string, string>>;
    readonly teams: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;
  };
}
/** With `?days=`, 7 where it is not told. */
export const teamworkPath = '/console/api/teamwork';
export const teamworkCsvPath = '/console/api/teamwork.csv';

export const roles = ['counselor', 'clinician', 'supervisor', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

export interface UndeliveredPage {
  /** The latest first. */
  readonly entries: readonly UndeliveredEntry[];
  /** Whether there are none before these. */
  readonly complete: boolean;
}

/** A colleague named this counselor in a note: its event, and nothing of what it says. */
export interface Mention {
  readonly person: string;
  /** The colleague's name. */
  readonly by: string;
  readonly note: string;
  readonly at: Instant;
}

/** Who has a conversation open, and whether they are writing in it. */
export interface Viewer extends Counselor {
  readonly typing: boolean;
}

export interface Found {
  readonly communications: readonly Communication[];
  /** How far back was looked: earlier messages than that are not among those that were searched; null where all were. */
  readonly since: Instant | null;
}

/** A counselor's ready reply in each language, with blanks such as `{counselor}`. */
export interface ReadyReply {
  readonly id: string;
  readonly title: Readonly<Record<'en' | 'ur', string>>;
  readonly text: Readonly<Record<Language, string>>;
}
export interface ReadyReplies {
  readonly replies: readonly ReadyReply[];
  /** What fills a blank, whoever is written to: the programme's name, and the numbers of services by what they serve. */
  readonly blanks: Readonly<Record<string, string>>;
  /** What the provider approved to carry a counselor's words where the channel's window is closed, `{{1}}` in their place. */
  readonly template?: Readonly<Partial<Record<Language, string>>>;
}

export interface ChatSnapshot extends Earlier {
  readonly entry: QueueEntry;
  readonly profile: Profile | null;
  readonly notes: readonly Note[];
  /** A summary made of facts on record, to be edited: null where the house has no wording for it. */
  readonly sbar: { readonly en: Sbar; readonly ur: Sbar } | null;
}

export interface Earlier {
  readonly communications: readonly Communication[];
  /** Whether there are none before these. */
  readonly complete: boolean;
}

/** A value with its version: the page keeps the greater. */
export type WireNotice = Notice | { readonly kind: 'profile'; readonly value: Profile };

export type ClientEvents = {
  [N in CommandName]: (payload: Payload<N>, answer: (answer: Answer<N>) => void) => void;
};

export interface ServerEvents {
  /** How much stands in the queue, within a second of a change. */
  queue: (counts: QueueCounts) => void;
  notices: (notices: readonly WireNotice[]) => void;
  /** Entries of what never arrived that came or changed, and rows that arrived after all. */
  undelivered: (changed: { readonly entries: readonly UndeliveredEntry[]; readonly gone: readonly string[] }) => void;
  /** Who has a conversation open that this connection has open, too. */
  present: (present: { readonly person: string; readonly viewers: readonly Viewer[] }) => void;
  /** A colleague named this counselor in a note. */
  mentioned: (mention: Mention) => void;
  /** The session has ended; the connection is closed right after. */
  'signed-out': () => void;
}

export const socketPath = '/console/socket';
/** Where the bytes of a voice note or picture are, by `?id=`. */
export const mediaPath = '/console/media';
export const authPath = '/console/api/auth';
/** Messages are cut nowhere: a longer reply than every channel can carry is refused instead. */
export const longestReply = 4000;

/** Where a person's record is had as a file; `exportedForms` in `house.ts`. */
export const exportPath = '/console/api/record';
