import type { Option, Say } from '#src/care/outgoing.ts';
import { hours, type Instant, type Language, minutes } from '#src/care/words.ts';
import { pieces } from '../pieces.ts';
import { rightToLeft } from '../rightToLeft.ts';
import { type Chosen, type Template, templatesFor } from './templates.ts';

/** What `/messages` is called with. */
export type CloudRequest = Readonly<Record<string, unknown>> & { readonly type: 'text' | 'interactive' | 'template' };

/** How a message is laid out. */
export type Style = 'free' | 'template';

/** What render knows besides the message. */
export interface Layout {
  readonly style: Style;
  readonly templates: readonly Template[];
  /** The label of the button that opens a list of answers, at most 20 characters. */
  readonly choose: (language: Language) => string;
}

/** The Cloud API's limits, in characters. */
const limits = { text: 4_096, buttonsBody: 1_024, listBody: 4_096, button: 20, row: 24, template: 1_024 } as const;
const most = { buttons: 3, rows: 10 } as const;

/** How long after their last message a person may be written to freely. */
const windowMs = hours(24);
/** A contact point is known to have been heard to within five minutes, never later than the truth. */
const heardWithinMs = minutes(5);

/** Whether the 24 hours since the person wrote are over: `maybe` where that is not known so closely. */
export function windowOf(say: Say, now: Instant): 'open' | 'maybe' | 'closed' {
  const { heardAt } = say;
  if (heardAt === undefined) return 'maybe';
  if (heardAt === null) return 'closed';
  const silent = now - heardAt;
  if (silent <= windowMs) return 'open';
  return silent <= windowMs + heardWithinMs ? 'maybe' : 'closed';
}

/**
 * Lays words out as requests, in order. Pure. Up to three answers are buttons, up to ten a list, and all are numbered where
 * one of them does not fit. By a template everything is said in one request, or nothing: none where no approved template
 * may say it.
 */
export function render(say: Say, { style, templates, choose }: Layout): CloudRequest[] {
  if (style === 'template') return byTemplate(say, templates);
  const words = rightToLeft(speakerOf(say) + say.text);
  const interactive = interactiveOf(say.options, choose(say.language));
  if (interactive === null) return withNumbers(say, words);
  const parts = pieces(words, limits.text);
  // The answers go under the last part, whose body may be shorter than a text.
  const last = pieces(parts.at(-1) ?? '', interactive.bodyLimit);
  const body = last.at(-1);
  // Answers cannot stand without words above them.
  if (body === undefined) return withNumbers(say, words);
  return [
    ...[...parts.slice(0, -1), ...last.slice(0, -1)].map((text) => textTo(say, text)),
    { ...to(say), type: 'interactive', interactive: { ...interactive.content, body: { text: body } } },
  ];
}

/** The words of a part with buttons or a list as text, the answers numbered under them. */
export function numberedInstead(say: Say, part: CloudRequest): CloudRequest[] {
  const { body } = part.interactive as { readonly body: { readonly text: string } };
  return withNumbers(say, body.text);
}

/** A person is addressed by phone number, or by the id that stands for them where WhatsApp hides it. */
export function recipientOf(address: string): { readonly to: string } | { readonly recipient: string } {
  return /^\d+$/.test(address) ? { to: address } : { recipient: address };
}

const to = (say: Say) => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  ...recipientOf(say.to.address),
});

const textTo = (say: Say, body: string): CloudRequest => ({
  ...to(say),
  type: 'text',
  // A preview of a linked page would be fetched and shown on a phone that others see.
  text: { body, preview_url: false },
});

function withNumbers(say: Say, words: string): CloudRequest[] {
  const all = say.options.length === 0 ? words : `${words}\n\n${rightToLeft(numbered(say.options).join('\n'))}`;
  return pieces(all, limits.text).map((text) => textTo(say, text));
}

const speakerOf = (say: Say): string => ('counselor' in say.from ? `${say.from.counselor}:\n` : '');

const numbered = (options: readonly Option[]): string[] => options.map((o, i) => `${i + 1}. ${o.label}`);

function interactiveOf(options: readonly Option[], choose: string): { bodyLimit: number; content: object } | null {
  const fits = (limit: number) => options.every((o) => o.label.trim() !== '' && lengthOf(o.label) <= limit);
  const distinct = new Set(options.map((o) => o.label)).size === options.length;
  if (options.length === 0 || !distinct) return null;
  if (options.length <= most.buttons && fits(limits.button)) {
    const buttons = options.map(({ id, label }) => ({ type: 'reply', reply: { id, title: label } }));
    return { bodyLimit: limits.buttonsBody, content: { type: 'button', action: { buttons } } };
  }
  if (options.length <= most.rows && fits(limits.row)) {
    const rows = options.map(({ id, label }) => ({ id, title: label }));
    return { bodyLimit: limits.listBody, content: { type: 'list', action: { button: choose, sections: [{ rows }] } } };
  }
  return null;
}

/** Characters as people count them at the most: a provider that counts code points never counts more. */
const lengthOf = (text: string): number => text.length;

function byTemplate(say: Say, templates: readonly Template[]): CloudRequest[] {
  for (const chosen of templatesFor(say, templates)) {
    const words = oneLine(say, chosen.version.buttons.length === 0);
    const body = chosen.version.body.replaceAll('{{1}}', () => words);
    if (body.length <= limits.template && words !== '') return [fill(say, chosen, words)];
  }
  return [];
}

/** A template's blank takes no line breaks, no tabs and no runs of blanks. */
function oneLine(say: Say, withAnswers: boolean): string {
  const answers = withAnswers ? numbered(say.options) : [];
  return rightToLeft([speakerOf(say) + say.text, ...answers].join(' ').replace(/\s+/gu, ' ').trim());
}

function fill(say: Say, { template, version }: Chosen, words: string): CloudRequest {
  const body = template.parameters.map(() => ({ type: 'text', text: words }));
  return {
    ...to(say),
    type: 'template',
    template: {
      name: template.name,
      language: { code: version.code },
      components: [
        ...(body.length > 0 ? [{ type: 'body', parameters: body }] : []),
        ...version.buttons.map((_, i) => ({
          type: 'button',
          sub_type: 'quick_reply',
          index: String(i),
          // Comes back as the message's own answer.
          parameters: [{ type: 'payload', payload: say.options[i]!.id }],
        })),
      ],
    },
  };
}
