import type { Teams } from './handover/teams.ts';
import type { Wording } from './language/wording.ts';
import type { PlanDefinition } from './plan/definition.ts';
import type { Prayer } from './plan/vocabulary.ts';
import type { Library } from './talk/library.ts';
import type { Ear } from './triage/ear/ear.ts';
import type { Service } from './triage/service.ts';
import type { Instant, PlainDate, PlainTime } from './words.ts';

/** Days of the calendar, both ends among them. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What a health programme decides, read once at start-up and frozen: plans, wording, services, limits. */
export interface Programme {
  readonly name: string;
  /** IANA zone of people whose own is unknown. */
  readonly timeZone: string;
  readonly wording: Wording;
  readonly services: readonly Service[];
  readonly plans: readonly PlanDefinition[];
  /** What was learned from messages, beside the rules; null where it is left out. */
  readonly ear?: Ear | null;
  /** Short answers to what people ask, and how they are found; none where it is left out. */
  readonly library?: Library | null;
  readonly model: {
    readonly enabled: boolean /** How long an answer waits for the opinion. */;
    readonly holdMs: number;
    /** The model may say an answer of the library in words that fit the question. Not where it is not told. */
    readonly phrases?: boolean;
  };
  /** What the programme has of a speech service; nothing where it is not told. */
  readonly speech?: {
    /** Voice notes are turned into words. */
    readonly transcribes: boolean;
    /** Messages can be spoken, too. */
    readonly speaks: boolean;
  };
  /** No reminder of a plan goes out within it; answers, danger and doses at hours the person chose do. */
  readonly quietHours: { readonly from: PlainTime; readonly to: PlainTime };
  /** How many messages of plans one person is sent a day at most, doses apart; care's own number where it is not told. */
  readonly dailyLimit?: number;
  /** Over how many milliseconds after its time what many have due at once is spread, each person at a time of their own; none where it is not told. */
  readonly spreadMs?: number;
  /** When a prayer is at the programme's place on a day there; null where nobody told the place. */
  readonly prayerTime?: ((date: PlainDate, prayer: Prayer) => Instant) | null;
  /** The month of fasting as it was announced, first and last day; null where none was. Never computed (facts §4.4). */
  readonly ramadan?: Span | null;
  /** Days of Eid, on whose mornings no routine question comes, and of Ashura, on which none comes at all. */
  readonly holyDays?: { readonly eid: readonly PlainDate[]; readonly ashura: readonly PlainDate[] };
  /** The days of Muharram in which nothing is said with cheer; null where nobody told them. */
  readonly muharram?: Span | null;
  /** How long the companion steps aside where a human answered from the account's own phone; 12 hours where it is not told. */
  readonly asideMs?: number;
  /** Minutes after opening at which the counselors are called again, by urgency; the last step repeats. */
  readonly callAgain: { readonly emergency: readonly number[]; readonly urgent: readonly number[] };
  /** Who answers what, and when; null, or not told, where everyone is always on duty. */
  readonly teams?: Teams | null;
  /** For how long a counselor's reply can be taken back before it leaves; it leaves at once where it is not told. */
  readonly replyHoldMs?: number;
  /** Nothing has been reviewed by a clinician yet, and the demo says so. */
  readonly demo: boolean;
}
