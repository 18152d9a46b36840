import { z } from 'zod';
import type { ApprovedTemplate } from './templates.ts';
import { fillTemplate } from './templates.ts';

/** A button or a row of a list, as the person's phone shows it. */
export interface Answer {
  readonly id: string;
  readonly title: string;
  /** How a tap on it comes back. */
  readonly as: 'button_reply' | 'list_reply' | 'template';
}

/** What a request would show on the person's phone. */
export interface Shown {
  readonly text: string;
  readonly answers: readonly Answer[];
  /** Of a voice message. */
  readonly media?: string;
  readonly template?: string;
}

/** What the Cloud API refuses a request with. */
export interface Refused {
  readonly code: number;
  readonly details: string;
  readonly subcode?: number;
}

const title = (most: number) => z.string().trim().min(1).max(most);
const id = (most: number) => z.string().min(1).max(most);

const base = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  to: z
    .string()
    .regex(/^\+?\d+$/)
    .optional(),
  recipient: z
    .string()
    .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/)
    .optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
  context: z.looseObject({}).optional(),
};
const button = z.strictObject({ type: z.literal('reply'), reply: z.strictObject({ id: id(256), title: title(20) }) });
const row = z.strictObject({ id: id(200), title: title(24), description: z.string().max(72).optional() });

/** What `/messages` takes, with the limits that the real one has. */
export const sendSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('text'),
    text: z.strictObject({ body: z.string().trim().min(1).max(4_096), preview_url: z.boolean().optional() }),
  }),
  z.strictObject({
    ...base,
    type: z.literal('interactive'),
    interactive: z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('button'),
        body: z.strictObject({ text: z.string().trim().min(1).max(1_024) }),
        action: z.strictObject({ buttons: z.array(button).min(1).max(3).refine(distinct('reply')) }),
      }),
      z.strictObject({
        type: z.literal('list'),
        body: z.strictObject({ text: z.string().trim().min(1).max(4_096) }),
        action: z.strictObject({
          button: title(20),
          sections: z.array(z.strictObject({ title: title(24).optional(), rows: z.array(row).min(1) })).min(1),
        }),
      }),
    ]),
  }),
  z.strictObject({
    ...base,
    type: z.literal('audio'),
    audio: z.strictObject({ id: id(256), voice: z.boolean().optional() }),
  }),
  z.strictObject({
    ...base,
    type: z.literal('template'),
    template: z.strictObject({
      name: z.string(),
      language: z.strictObject({ code: z.string() }),
      components: z.array(z.looseObject({ type: z.enum(['body', 'button', 'header']) })).optional(),
    }),
  }),
]);
export type Sent = z.infer<typeof sendSchema>;

function distinct(field: 'reply') {
  return (buttons: readonly { readonly reply: { readonly id: string; readonly title: string } }[]) =>
    new Set(buttons.map((b) => b[field].title)).size === buttons.length &&
    new Set(buttons.map((b) => b[field].id)).size === buttons.length;
}

/** What the person sees of a request, or why WhatsApp will not have it. */
export function show(
  sent: Sent,
  templates: readonly ApprovedTemplate[],
  knows: (media: string) => boolean,
): Shown | Refused {
  switch (sent.type) {
    case 'text':
      return { text: sent.text.body, answers: [] };
    case 'audio':
      if (!knows(sent.audio.id)) return { code: 131053, details: 'the media is not known' };
      return { text: '', answers: [], media: sent.audio.id };
    case 'template':
      return fillTemplate(sent.template, templates);
    case 'interactive': {
      const { interactive } = sent;
      if (interactive.type === 'button') {
        const answers = interactive.action.buttons.map((b) => ({ ...b.reply, as: 'button_reply' as const }));
        return { text: interactive.body.text, answers };
      }
      const rows = interactive.action.sections.flatMap((s) => s.rows);
      if (rows.length > 10) return { code: 131009, details: 'more than 10 rows' };
      if (new Set(rows.map((r) => r.id)).size < rows.length) return { code: 131009, details: 'row ids repeat' };
      const answers = rows.map((r) => ({ id: r.id, title: r.title, as: 'list_reply' as const }));
      return { text: interactive.body.text, answers };
    }
  }
}
