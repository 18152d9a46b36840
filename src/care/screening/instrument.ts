import type { ConcernId } from '../triage/concern.ts';
import type { Language, Urgency } from '../words.ts';

export const instrumentIds = ['phq-2', 'phq-9', 'gad-2', 'gad-7', 'who-5', 'epds'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** Instruments of one family share their items: the first two of the PHQ-9 are the PHQ-2. */
export const families = ['phq', 'gad', 'who', 'epds'] as const;
export type Family = (typeof families)[number];

/** Scores from one to another, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** When the same instrument is asked again, in days (facts §2.2, re-screen intervals). */
export interface Again {
  /** Only who once scored within this is followed up; null for everybody. */
  readonly since: Range | null;
  /** The last score within it, the first that fits: after so many days. */
  readonly every: readonly (Range & { readonly days: number })[];
  /** Below this score they are well again, and asked so often more after so many days each. */
  readonly well: { readonly below: number; readonly days: number; readonly times: number } | null;
}

/** A questionnaire as data: all that scoring it, asking it and acting on it takes. The one form of every instrument. */
export interface Instrument {
  readonly id: InstrumentId;
  /** As clinicians call it. */
  readonly title: string;
  /** Of this form: it changes whenever items, answers or cut-offs do. */
  readonly version: string;
  readonly family: Family;
  readonly items: number;
  /** The codes of the answers in the order in which the form prints them. */
  readonly choices: readonly number[];
  /** The wording of the answers, `screening.<scale>.<code>`; null where the text is not ours to embed. */
  readonly scale: 'days' | 'time' | null;
  /** Items that count the other way round: the highest code counts nothing. */
  readonly reversed: readonly number[];
  /** The score is the sum times this. */
  readonly times: number;
  /** How far the items look back: they are not asked again sooner. */
  readonly recallDays: number;
  /** Names of scores, lowest first; each from its score up to the next. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  /** With so many items missing the score is still estimated, for a clinician's eyes. */
  readonly mostMissing: number;
  readonly higherIsWorse: boolean;
  /** A score within it is followed by another instrument. */
  readonly leadsTo: (Range & { readonly instrument: InstrumentId }) | null;
  /** A score within it brings a human, the first that fits. */
  readonly human: readonly (Range & { readonly urgency: Exclude<Urgency, 'routine'> })[];
  /**
   * Answers that are acted on the moment they are given, whatever the score. `urgency` holds for everybody, `graver` for a
   * mother during pregnancy and six weeks after, and for whoever is under 18.
   */
  readonly flags: readonly {
    readonly item: number;
    /** What the answer counts. */
    readonly from: number;
    readonly concern: ConcernId;
    readonly urgency: Urgency;
    readonly graver: Urgency;
  }[];
  /** An item after the last that is not scored: `screening.difficulty`. Asked where anything else was troubling. */
  readonly difficulty: boolean;
  /** From one time to the next, so many points mean a change; null where the facts give none. */
  readonly meaningfulChange: number | null;
  /** Below this score, remission; a fall to half, response. Null where the facts give none. */
  readonly remissionBelow: number | null;
  readonly again: Again | null;
  /** LOINC codes of panel and total; null where there is none (facts §8). */
  readonly loinc: { readonly panel: string; readonly total: string } | null;
  readonly source: string;
  /** The notice that has to stay with it. */
  readonly licence: string;
  /** Whether the wording that is asked here is a validated one; null where the form is not ours. */
  readonly validated: Readonly<Record<Language, boolean>> | null;
}

export const isWithin = (score: number, { from, to }: Range): boolean => score >= from && score <= to;
