import { z } from 'zod';

/** An address, as WhatsApp Web's own object or as text. */
const wid = z
  .union([z.string(), z.looseObject({ _serialized: z.string() })])
  .transform((id) => (typeof id === 'string' ? id : id._serialized));

/**
 * What we read of a message of WhatsApp Web, and no more: unknown fields are let through and ignored, since this is no
 * documented interface and changes with every release. What is odd in a field we could do without counts as absent.
 */
export const messageSchema = z.looseObject({
  id: z.looseObject({ fromMe: z.boolean(), remote: wid, id: z.string().min(1), _serialized: z.string() }),
  type: z.string(),
  /** Words; of a file or a place it is a small picture of it. */
  body: z.string().optional().catch(undefined),
  caption: z.string().optional().catch(undefined),
  /** Seconds since 1970. */
  t: z.number(),
  from: wid,
  to: wid,
  /** There is a file to be had. */
  directPath: z.string().optional().catch(undefined),
  mimetype: z.string().max(256).optional().catch(undefined),
  size: z.coerce.number().nonnegative().optional().catch(undefined),
  duration: z.coerce.number().nonnegative().optional().catch(undefined),
  lat: z.number().optional().catch(undefined),
  lng: z.number().optional().catch(undefined),
  loc: z.string().optional().catch(undefined),
  broadcast: z.boolean().optional().catch(undefined),
  isStatusV3: z.boolean().optional().catch(undefined),
  ack: z.number().optional().catch(undefined),
  /** Of a notice that somebody took another number: both numbers. `to` is the new one. */
  templateParams: z.array(wid).optional().catch(undefined),
  latestEditSenderTimestampMs: z.number().optional().catch(undefined),
});
export type WebMessage = z.infer<typeof messageSchema>;

const reactionSchema = z.looseObject({
  id: messageSchema.shape.id,
  /** The emoji; empty where it was taken back. */
  reaction: z.string().min(1),
  senderId: z.string(),
  /** Seconds since 1970. */
  timestamp: z.number(),
});

/**
 * An emoji that was set on a message, as the message without words that it is; null where there is none. It may stand on an
 * old question, so it never is an answer.
 */
export function messageOfReaction(raw: unknown): WebMessage | null {
  const parsed = reactionSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id, senderId, timestamp } = parsed.data;
  return { id, type: 'sticker', t: Math.floor(timestamp), from: senderId, to: senderId };
}

/** A message read, or the fields that were wrong with it (paths only, never their values). */
export function parseMessage(raw: unknown): { readonly message: WebMessage } | { readonly wrong: string } {
  const parsed = messageSchema.safeParse(raw);
  if (parsed.success) return { message: parsed.data };
  return { wrong: parsed.error.issues.map((i) => `${i.path.join('.') || 'message'}: ${i.code}`).join(', ') };
}
