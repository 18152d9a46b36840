import { z } from 'zod';

/**
 * What we read of the Cloud API's webhook, and no more: unknown fields are let through and ignored, so that a new version
 * breaks nothing. One notice may carry many messages and reports of several of our numbers; each is read by itself, so that
 * one that cannot be read holds up no other.
 */
const envelopeSchema = z.looseObject({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.looseObject({ changes: z.array(z.looseObject({ field: z.string(), value: z.looseObject({}).optional() })) }),
  ),
});

const list = z.array(z.unknown()).optional();
const valueSchema = z.looseObject({
  metadata: z.looseObject({ phone_number_id: z.string().min(1) }),
  messages: list,
  statuses: list,
  message_echoes: list,
  errors: list,
});

/** Seconds since 1970, as text. What is missing or no number is told by our own clock instead. */
const seconds = z.coerce.number().int().positive().optional().catch(undefined);
/** A provider's key. Bounded, since it is stored and looked up by. */
const key = z.string().min(1).max(512);

const media = z.looseObject({
  id: key,
  mime_type: z.string().max(256).optional(),
  caption: z.string().optional(),
  voice: z.boolean().optional(),
});
/** The content of a message by its type. What does not fit is content that we cannot read, not a message to be lost. */
export const contents = {
  text: z.looseObject({ body: z.string() }),
  button: z.looseObject({ payload: key.optional(), text: z.string().optional() }),
  interactive: z.looseObject({
    button_reply: z.looseObject({ id: key }).optional(),
    list_reply: z.looseObject({ id: key }).optional(),
  }),
  audio: media,
  image: media,
  video: media,
  document: media,
  sticker: media,
  location: z.looseObject({
    latitude: z.coerce.number().min(-90).max(90),
    longitude: z.coerce.number().min(-180).max(180),
    name: z.string().optional(),
    address: z.string().optional(),
  }),
  reaction: z.looseObject({ emoji: z.string().optional() }),
  system: z.looseObject({
    type: z.string(),
    wa_id: key.optional(),
    new_wa_id: key.optional(),
    user_id: key.optional(),
    previous_user_id: key.optional(),
  }),
  edit: z.looseObject({
    message: z.looseObject({ type: z.string() }),
  }),
} as const;

export const messageSchema = z
  .looseObject({
    id: key,
    type: z.string(),
    timestamp: seconds,
    /** The phone number. Absent where the person goes by a username. */
    from: key.optional(),
    /** The business-scoped user id, which stays when a phone number is hidden. */
    from_user_id: key.optional(),
    group_id: z.string().optional(),
  })
  .refine((m) => m.from !== undefined || m.from_user_id !== undefined, { path: ['from'], error: 'nobody wrote it' });
export type CloudMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.looseObject({
  id: key,
  status: z.string(),
  timestamp: seconds,
  recipient_id: key.optional(),
  recipient_user_id: key.optional(),
  biz_opaque_callback_data: z.string().max(1_024).optional(),
  /** That it failed counts, also where why cannot be read. */
  errors: z
    .array(z.looseObject({ code: z.coerce.number() }))
    .optional()
    .catch(undefined),
});
export type CloudStatus = z.infer<typeof statusSchema>;

/** A message that a human of the programme sent from the WhatsApp Business app on the account's own phone. */
export const echoSchema = z
  .looseObject({ id: key, timestamp: seconds, to: key.optional(), to_user_id: key.optional() })
  .refine((m) => m.to !== undefined || m.to_user_id !== undefined, { path: ['to'], error: 'to nobody' });
export type CloudEcho = z.infer<typeof echoSchema>;

/** What one notice holds for one of our numbers. */
export interface Batch {
  readonly account: string;
  readonly messages: readonly CloudMessage[];
  readonly statuses: readonly CloudStatus[];
  readonly echoes: readonly CloudEcho[];
  /** Codes of what is wrong with the account itself. */
  readonly errors: readonly number[];
}

/** A notice read: what it holds by number, and the fields that were wrong in what could not be read (paths, never values). */
export interface Notice {
  readonly batches: readonly Batch[];
  readonly wrong: readonly string[];
  /** Changes of other kinds, by the name of their field: a template was paused, an account was reviewed. */
  readonly others: readonly string[];
}

/** The fields that carry messages. */
const carriers = new Set(['messages', 'smb_message_echoes']);

/** Reads a notice; null where it is none of WhatsApp's. */
export function parseNotice(raw: unknown): Notice | null {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return null;
  const wrong: string[] = [];
  const batches: Batch[] = [];
  const others: string[] = [];
  for (const { field, value } of envelope.data.entry.flatMap((entry) => entry.changes)) {
    if (!carriers.has(field)) {
      others.push(field);
      continue;
    }
    const read = valueSchema.safeParse(value);
    if (!read.success) {
      wrong.push(...problemsOf(read.error, field));
      continue;
    }
    const { metadata, messages, statuses, message_echoes, errors } = read.data;
    batches.push({
      account: metadata.phone_number_id,
      messages: each(messages, messageSchema, 'messages', wrong),
      statuses: each(statuses, statusSchema, 'statuses', wrong),
      echoes: each(message_echoes, echoSchema, 'message_echoes', wrong),
      errors: each(errors, z.looseObject({ code: z.number() }), 'errors', wrong).map((e) => e.code),
    });
  }
  return { batches, wrong, others };
}

function each<T>(raw: readonly unknown[] | undefined, schema: z.ZodType<T>, field: string, wrong: string[]): T[] {
  return (raw ?? []).flatMap((one) => {
    const read = schema.safeParse(one);
    if (read.success) return [read.data];
    wrong.push(...problemsOf(read.error, field));
    return [];
  });
}

const problemsOf = (error: z.ZodError, field: string): string[] =>
  error.issues.map((issue) => `${[field, ...issue.path].join('.')}: ${issue.code}`);
