import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Say } from '#src/care/outgoing.ts';
import { type Language, languages } from '#src/care/words.ts';

/** The states a template can be in at Meta. Only an approved one leaves. */
const states = ['approved', 'pending', 'rejected', 'paused', 'disabled'] as const;
/** What can fill a template's blanks: the words of the message in one line. */
const parameters = ['text'] as const;
/** What a template may be used for: a wording key, a whole section, or the own words of a counselor. */
const served = z.string().regex(/^(counselor|[a-z][\w-]*(\.[\w-]+)*(\.\*)?)$/, {
  error: 'must be a wording key, a section such as plan.* or counselor',
});

const versionSchema = z
  .strictObject({
    /** Meta's code of the language it was approved in; Roman Urdu has none of its own. */
    code: z
      .string()
      .regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, { error: 'must be a language code of Meta, such as ur or en_US' }),
    state: z.enum(states),
    body: z.string().trim().min(1).max(1_024),
    /** Labels of its quick replies, as they were approved; in their place stand the message's own answers. */
    buttons: z.array(z.string().min(1).max(25)).max(10).default([]),
  })
  .readonly();

const templateSchema = z
  .strictObject({
    /** As it is called at Meta. */
    name: z.string().regex(/^[a-z0-9_]{1,512}$/, { error: 'must be small letters, digits and _' }),
    category: z.enum(['utility', 'marketing', 'authentication']),
    serves: z.array(served).min(1),
    /** What fills {{1}}, {{2}} and so on. */
    parameters: z.array(z.enum(parameters)).max(10),
    languages: z.partialRecord(z.enum(languages), versionSchema),
    reviewedBy: z.string().nullable(),
    verifiedOn: z.iso.date().nullable(),
  })
  .readonly()
  .superRefine((template, context) => {
    for (const [language, version] of Object.entries(template.languages)) {
      const wanted = template.parameters.map((_, i) => `{{${i + 1}}}`).join();
      const found = [...new Set(version.body.match(/\{\{[^}]*\}\}/g) ?? [])].sort().join();
      if (/^\{\{|\}\}$/.test(version.body)) {
        const message = 'must not begin or end with a blank: Meta refuses that';
        context.addIssue({ code: 'custom', path: ['languages', language, 'body'], message });
      }
      if (found === wanted) continue;
      const blanks = wanted || 'no blanks';
      context.addIssue({ code: 'custom', path: ['languages', language, 'body'], message: `must hold ${blanks}` });
    }
  });

/** A message as Meta approved it: what may be said to who has not written for 24 hours. */
export type Template = z.infer<typeof templateSchema>;

/** One file of `prompts/templates`. Throws an error that names the file and the field. */
export function parseTemplate(file: string, raw: unknown): Template {
  const read = templateSchema.safeParse(raw);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`);
  throw new Error(`${file}: ${wrong.join('; ')}`);
}

/** The templates of a folder, in the order of their files: the first that fits is taken. Throws as `parseTemplate` does. */
export function readTemplates(folder = path.resolve(import.meta.dirname, '../../../prompts/templates')): Template[] {
  if (!fs.existsSync(folder)) throw new Error(`${folder}: there is no such folder of templates`);
  const files = fs.readdirSync(folder).filter((f) => f.endsWith('.yaml'));
  return files.sort().map((file) => {
    const whole = path.join(folder, file);
    let raw: unknown;
    try {
      raw = parse(fs.readFileSync(whole, 'utf8'));
    } catch (error) {
      throw new Error(`${whole}: ${(error as Error).message}`);
    }
    return parseTemplate(whole, raw);
  });
}

/** A template in one language, chosen for a message. */
export interface Chosen {
  readonly template: Template;
  readonly version: NonNullable<Template['languages'][Language]>;
}

/**
 * The approved templates in the message's language that may say all of it, those whose buttons are the message's own
 * answers first; those with other buttons fit no message.
 */
export function templatesFor(say: Say, all: readonly Template[]): Chosen[] {
  const labels = say.options.map((o) => o.label);
  const fitting = all.flatMap((template) => {
    const version = template.languages[say.language];
    return version?.state === 'approved' && mayServe(say, template) ? [{ template, version }] : [];
  });
  const same = ({ version }: Chosen) => version.buttons.join('\n') === labels.join('\n');
  const plain = ({ version }: Chosen) => version.buttons.length === 0;
  return [...fitting.filter((c) => !plain(c) && same(c)), ...fitting.filter(plain)];
}

function mayServe(say: Say, { serves, parameters }: Template): boolean {
  const wanted = say.keys.length > 0 ? say.keys : ['counselor'];
  // A template without a blank for the words says its own and no other: it may stand for one sentence.
  if (parameters.length === 0 && (wanted.length > 1 || wanted[0] === 'counselor')) return false;
  return wanted.every((key) =>
    serves.some((one) => one === key || (one.endsWith('.*') && key.startsWith(one.slice(0, -1)))),
  );
}
