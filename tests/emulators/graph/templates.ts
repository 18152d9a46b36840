import { z } from 'zod';
import type { Refused, Shown } from './messages.ts';

/** A template as Meta keeps it: in one language, with what became of its approval. */
export interface ApprovedTemplate {
  readonly name: string;
  readonly code: string;
  readonly state: 'approved' | 'pending' | 'rejected' | 'paused' | 'disabled';
  readonly body: string;
  readonly buttons: readonly string[];
}

const bodySchema = z.looseObject({
  type: z.literal('body'),
  parameters: z.array(z.looseObject({ type: z.literal('text'), text: z.string() })),
});
const buttonSchema = z.looseObject({
  type: z.literal('button'),
  sub_type: z.literal('quick_reply'),
  index: z.coerce.number().int().min(0).max(9),
  parameters: z.array(z.looseObject({ type: z.literal('payload'), payload: z.string().min(1).max(256) })).length(1),
});

/** What the person sees of a template, or why WhatsApp will not have it. */
export function fillTemplate(
  asked: { name: string; language: { code: string }; components?: readonly { type: string }[] | undefined },
  templates: readonly ApprovedTemplate[],
): Shown | Refused {
  const found = templates.find((t) => t.name === asked.name && t.code === asked.language.code);
  if (!found || found.state === 'pending' || found.state === 'rejected') {
    return { code: 132001, details: 'the template does not exist in that language' };
  }
  if (found.state === 'paused') return { code: 132015, details: 'the template is paused' };
  if (found.state === 'disabled') return { code: 132016, details: 'the template is disabled' };
  const components = asked.components ?? [];
  const body = bodySchema.safeParse(components.find((c) => c.type === 'body'));
  const words = body.success ? body.data.parameters.map((p) => p.text) : [];
  const blanks = new Set(found.body.match(/\{\{\d+\}\}/g)).size;
  if (words.length !== blanks) return { code: 132000, details: `the template takes ${blanks} parameters` };
  if (words.some((w) => w.trim() === '' || /[\n\t]| {5}/.test(w))) {
    return { code: 132012, details: 'a parameter is empty or holds line breaks, tabs or more than four blanks' };
  }
  const text = found.body.replace(/\{\{(\d+)\}\}/g, (_, n: string) => words[Number(n) - 1]!);
  if (text.length > 1_024) return { code: 132005, details: 'the text is too long' };
  const payloads = new Map<number, string>();
  for (const component of components.filter((c) => c.type === 'button')) {
    const read = buttonSchema.safeParse(component);
    if (!read.success || read.data.index >= found.buttons.length) return { code: 132012, details: 'a button is wrong' };
    payloads.set(read.data.index, read.data.parameters[0]!.payload);
  }
  const answers = found.buttons.map((title, i) => ({ id: payloads.get(i) ?? title, title, as: 'template' as const }));
  return { text, answers, template: found.name };
}
