import { z } from 'zod';
import { chronicSchema, noChronic } from './chronic/chronic.ts';
import { consentSchema, noConsent } from './consent/consent.ts';
import { erasureSchema } from './consent/erasure.ts';
import { meetingSchema, unmet } from './consent/meeting.ts';
import { noPermissions, permissionsSchema } from './consent/permissions.ts';
import { enrolmentSchema } from './enrolment/enrolment.ts';
import { handoverSchema } from './handover/handover.ts';
import { keptSuggestions, suggestionSchema } from './handover/suggestion.ts';
import { lifeSchema, noLife } from './life/life.ts';
import { maternalSchema, notMaternal } from './maternal/maternal.ts';
import { mediaSchema, noMedia } from './media/media.ts';
import { medicationSchema, noMedication } from './medication/medication.ts';
import { noPlanState, planStateSchema } from './plan/plan.ts';
import { readingSchema } from './readings/reading.ts';
import { noSafety, safetySchema } from './safety/safety.ts';
import { noScreening, screeningSchema } from './screening/screening.ts';
import { sharingSchema } from './sharing/sharing.ts';
import { concernIds, findingSubjects } from './triage/concern.ts';
import { languages, topics, urgencies } from './words.ts';

const instant = z.number();

/** A concern that stands: what was found, where, and in which words. */
export const openConcernSchema = z.object({
  concern: z.enum(concernIds),
  urgency: z.enum(urgencies),
  evidence: z.string(),
  subject: z.enum(findingSubjects),
  /** The event that raised it. */
  event: z.string(),
  at: instant,
});
export type OpenConcern = z.infer<typeof openConcernSchema>;

/** The question that is open: which dialogue asked it and which answers can be tapped or typed as a number. */
export const askingSchema = z.object({
  dialogue: z.string(),
  step: z.string(),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
  /** What the dialogue wants to remember until the answer comes. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  topic: z.enum(topics),
  askedAt: instant,
});
export type Asking = z.infer<typeof askingSchema>;

/** Whom we serve (FHIR Patient): a bounded document that carries the windows it is judged by. */
export const personSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** When the person was first heard of; null before the first decision. */
  since: instant.nullable(),
  /** Contact point ids, the preferred one first. */
  contactPoints: z.array(z.string()).max(8),
  language: z.enum(languages).nullable(),
  /** IANA zone; null means the programme's. */
  timeZone: z.string().nullable(),
  optedOutAt: instant.nullable(),
  consent: consentSchema,
  /** What they chose for each purpose. Documents from before it was kept have none. */
  permissions: permissionsSchema.default(noPermissions),
  /** Everything is to be erased. Documents from before it was kept have none. */
  erasure: erasureSchema.default(null),
  meeting: meetingSchema,
  /** By whom they were enrolled; null for who came by themselves. */
  enrolment: enrolmentSchema.nullable().default(null),
  maternal: maternalSchema,
  medication: medicationSchema,
  chronic: chronicSchema,
  screening: screeningSchema,
  plan: planStateSchema,
  media: mediaSchema,
  /** What follows a crisis. Documents from before it was kept have none. */
  safety: safetySchema.default(noSafety),
  /** Where they are and how they wish to be written to. Documents from before it was kept have none. */
  life: lifeSchema.default(noLife),
  /** Timers to come by name; a new one under the same name replaces the old. */
  timers: z.record(z.string(), z.object({ nth: z.string(), dueAt: instant, data: z.record(z.string(), z.string()) })),
  asking: askingSchema.nullable(),
  /** The choices that were shown last, where they stood under words that asked nothing: a number that is written means these. */
  offered: z.array(z.object({ id: z.string(), label: z.string() })).default([]),
  /** What stands. Urgent and emergency stand until a named human closes the handover; `soon` lapses after 72 h. */
  concerns: z.array(openConcernSchema).max(24),
  handover: handoverSchema.nullable(),
  /** What a model wrote for counselors, oldest first. */
  suggestions: z.array(suggestionSchema).max(keptSuggestions).default([]),
  /** A human of the programme answers from the account's own phone: there the companion steps aside until then. */
  aside: z.object({ contactPoint: z.string(), until: instant }).nullable(),
  /** The last readings, newest last. */
  readings: z.array(readingSchema.extend({ at: instant })).max(40),
  /** The last turns of the talk, newest last: what a message is judged against. */
  recent: z
    .array(
      z.object({
        from: z.enum(['person', 'companion', 'counselor']),
        text: z.string(),
        at: instant,
        event: z.string(),
      }),
    )
    .max(12),
  /** An answer that waits for the model's opinion. */
  held: z.object({ event: z.string(), outgoing: z.array(z.string()), until: instant }).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** A channel address and what its provider has told about it. */
export const contactPointSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  person: z.string(),
  channel: z.string(),
  account: z.string(),
  address: z.string(),
  /** To within five minutes, never later than the truth. Null before the first message. */
  lastHeardAt: instant.nullable(),
  /** Since when the provider refuses it, and why. */
  unreachable: z.object({ since: instant, why: z.string() }).nullable(),
  /** When it was last tried in place of another that failed, nothing having been heard from it yet. */
  triedAt: instant.nullable().default(null),
  /** Where several people are reached here; null where it is one person's. */
  sharing: sharingSchema.nullable().default(null),
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

/** A person nobody has heard of yet, with the given id. */
export function newPerson(id: string, contactPoint: string): Person {
  return {
    version: 1,
    id,
    since: null,
    contactPoints: [contactPoint],
    language: null,
    timeZone: null,
    optedOutAt: null,
    consent: noConsent,
    permissions: noPermissions,
    erasure: null,
    meeting: unmet,
    enrolment: null,
    maternal: notMaternal,
    medication: noMedication,
    chronic: noChronic,
    screening: noScreening,
    plan: noPlanState,
    media: noMedia,
    safety: noSafety,
    life: noLife,
    timers: {},
    asking: null,
    offered: [],
    concerns: [],
    handover: null,
    suggestions: [],
    aside: null,
    readings: [],
    recent: [],
    held: null,
  };
}

/** A contact point that has not spoken yet. */
export function newContactPoint(of: {
  id: string;
  person: string;
  channel: string;
  account: string;
  address: string;
}): ContactPoint {
  return { version: 1, ...of, lastHeardAt: null, unreachable: null, triedAt: null, sharing: null };
}
