import { z } from 'zod';
import { intents, mediaKinds, refusals, silences } from '#src/care/event.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { ageBands, conditions, type Language, languages, urgencies } from '#src/care/words.ts';

/**
 * The form of a golden conversation. Everything said in a turn must be expected in that turn's `then`; a turn without
 * `then` expects silence.
 */
const then = z
  .object({
    /** Wording keys in the order in which they are said; a counselor's words stand as `counselor`. */
    says: z.array(z.string()).default([]),
    /** Words that must stand somewhere in what was said. */
    contains: z.array(z.string()).default([]),
    /** Words that must not. */
    lacks: z.array(z.string()).default([]),
    /** The addresses it was said to, each once; the first one's is `synthetic`. */
    to: z.array(z.string()).optional(),
    /** The standing urgency. */
    urgency: z.enum(urgencies).optional(),
    handover: z.enum(['none', 'open', 'claimed', 'closed']).optional(),
    reason: z.string().optional(),
    /** Everything that stands, in any order. */
    concerns: z.array(z.enum(concernIds)).optional(),
    /** Values in the person's document by path, such as `maternal.status`. */
    person: z.record(z.string(), z.unknown()).default({}),
  })
  .strict();

// biome-ignore lint/suspicious/noThenProperty: a conversation reads `person: … then: …`; no promise is near.
const step = z.object({ then: then.optional() });
/** What is written or tapped: the same in every language, or each language's own words. */
const words = z.union([z.string(), z.record(z.enum(languages), z.string())]);
const counselor = z.union([
  z.object({ claim: z.string() }).strict(),
  z.object({ reply: z.string(), by: z.string().optional(), handover: z.string().optional() }).strict(),
  z.object({ note: z.string(), by: z.string().optional() }).strict(),
  z.object({ close: z.string(), by: z.string().optional() }).strict(),
  z.object({ link: z.string(), by: z.string().optional() }).strict(),
  /** The last words that did not arrive are said again. */
  z.object({ again: z.literal('last'), by: z.string().optional() }).strict(),
]);
const opinion = z.union([
  z.object({ unavailable: z.enum(silences) }).strict(),
  z
    .object({
      urgency: z.enum(urgencies),
      concerns: z.array(z.enum(concernIds)).default([]),
      intent: z.enum(intents).default('other'),
      language: z.string().default('en'),
    })
    .strict(),
]);

const turn = z.union([
  step.extend({ person: words, edited: z.boolean().optional(), from: z.string().optional() }).strict(),
  /** The label, or the end of the id, of an option said before; the newest first. */
  step.extend({ tap: words }).strict(),
  step
    .extend({
      media: z.enum(mediaKinds),
      /** Words that came with it. */
      caption: words.optional(),
      /** Its bytes can be had from the provider. */
      file: z.boolean().default(false),
      place: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
    })
    .strict(),
  /** The bytes of the last message with a file were fetched, or why not. */
  step.extend({ fetched: z.string() }).strict(),
  /** The speech service answers about the last voice note that was put to it. */
  step
    .extend({
      transcript: z.union([
        z.object({ unavailable: z.enum(silences) }).strict(),
        z.object({ text: words, confidence: z.number().nullable().default(0.9) }).strict(),
      ]),
    })
    .strict(),
  step.extend({ wait: z.string().regex(/^\d+[smhd]$/) }).strict(),
  step.extend({ counselor }).strict(),
  /** The model answers the last question put to it. */
  step.extend({ model: opinion }).strict(),
  /** From now on the provider refuses, or takes, what is sent. */
  step.extend({ phone: z.enum([...refusals, 'works']) }).strict(),
  /** The same of one address alone. */
  step.extend({ address: z.string(), answers: z.enum([...refusals, 'works']) }).strict(),
  /** The provider tells that the person is reached at another address now. */
  step.extend({ moved: z.string() }).strict(),
  /** The programme's staff record news of the life, as another system or the console sends it. */
  step.extend({ staff: z.record(z.string(), z.unknown()) }).strict(),
  /** A human of the programme answers from the account's own phone. */
  step.extend({ human: z.literal('answers') }).strict(),
  /** A message that deciding throws on. */
  step.extend({ broken: words }).strict(),
]);

export const scriptSchema = z
  .object({
    title: z.string(),
    /** `all`: played once in each language. */
    language: z.enum([...languages, 'all']).default('en'),
    start: z.iso.datetime({ offset: true }).default('2026-11-23T10:00:00+05:00'),
    /** Whether the person has been met and has agreed before the conversation begins. */
    met: z.boolean().default(true),
    /** Whether the programme has a model. */
    model: z.boolean().default(false),
    /** Whether it has a speech service. */
    speech: z.boolean().default(false),
    /** Days that the programme was told of; none where they are left out. */
    days: z
      .object({
        ramadan: z.object({ from: z.string(), to: z.string() }).optional(),
        muharram: z.object({ from: z.string(), to: z.string() }).optional(),
        eid: z.array(z.string()).default([]),
        ashura: z.array(z.string()).default([]),
        dailyLimit: z.number().optional(),
      })
      .strict()
      .optional(),
    /** The hours in which its one team is on duty, and those of its rota; without it everybody is, always. */
    duty: z.object({ hours: z.string(), onCall: z.string().optional() }).strict().optional(),
    profile: z
      .object({
        pregnantWeeks: z.number().optional(),
        postpartumDays: z.number().optional(),
        lostDays: z.number().optional(),
        conditions: z.array(z.enum(conditions)).default([]),
        ageBand: z.enum(ageBands).optional(),
      })
      .strict()
      .optional(),
    turns: z.array(turn).min(1),
  })
  .strict();

export type Script = Omit<z.infer<typeof scriptSchema>, 'language'> & { readonly language: Language };
export type ScriptTurn = z.infer<typeof turn>;
export type Expected = z.infer<typeof then>;

/** The conversations of a file: one, or a list of them, each in its own language or in all. Throws naming the field. */
export function parseScripts(file: string, content: unknown): Script[] {
  return (Array.isArray(content) ? content : [content]).flatMap((one, n) => {
    const parsed = scriptSchema.safeParse(one);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
      throw new Error(`${file}, conversation ${n + 1}: ${issues.join('; ')}`);
    }
    const { language } = parsed.data;
    return (language === 'all' ? languages : [language]).map((l) => ({ ...parsed.data, language: l }));
  });
}

const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The milliseconds of `90s`, `5m`, `8h`, `2d`. */
export function lengthOf(pause: string): number {
  return Number(pause.slice(0, -1)) * units[pause.slice(-1)]!;
}
