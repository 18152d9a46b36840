import { z } from 'zod';
import { mediaKinds } from '#src/care/event.ts';
import { longestText } from './wire.ts';

/** What the longest text needs as JSON, every character escaped, with room for the rest. */
export const largestBody = 128 * 1024;

export const addressSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,31}$/, 'use 1 to 32 of a-z, 0-9, _ and -, beginning with a letter or digit');

export const sendingSchema = z
  .strictObject({
    address: addressSchema,
    id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'use 1 to 64 of A-Z, a-z, 0-9, _ and -'),
    // Half of a surrogate pair is no text in any encoding; it becomes U+FFFD, as browsers show it.
    text: z
      .string()
      .max(longestText)
      .transform((text) => text.toWellFormed())
      .optional(),
    choice: z.string().min(1).max(64).optional(),
    media: z.enum(mediaKinds).optional(),
    file: z.uuid().optional(),
    place: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .optional(),
  })
  .superRefine((sending, context) => {
    const { text, choice, media } = sending;
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (choice !== undefined && (text !== undefined || media !== undefined))
      refuse('choice', 'a tapped answer stands alone, without text or media');
    if (sending.file !== undefined && media === undefined) refuse('file', 'a file needs its kind of media');
    if (sending.place !== undefined && media !== 'location') refuse('place', 'a place is of media location');
    if (choice === undefined && media === undefined && !text?.trim())
      refuse('text', 'a message needs text, a choice or media');
  });
export type Sending = z.infer<typeof sendingSchema>;

export const receiptsSchema = z.strictObject({
  address: addressSchema,
  state: z.enum(['delivered', 'read']),
  messages: z.array(z.string().min(1).max(200)).min(1).max(100),
});
export type Receipts = z.infer<typeof receiptsSchema>;

/** Whom one page listens for. */
export const listeningSchema = z.strictObject({ address: z.array(addressSchema).min(1).max(20) });

export type Parsed<T> =
  | { readonly value: T }
  | { readonly status: 400 | 413; readonly error: { readonly field: string; readonly reason: string } };

/** What was sent, read by that schema; or the first field that is wrong with it. Never repeats what it holds. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): Parsed<z.output<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0]!;
  const field =
    issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ').slice(0, 100) : 'body');
  const status = issue.code === 'too_big' && field === 'text' ? 413 : 400;
  return { status, error: { field, reason: issue.message } };
}
