import { z } from 'zod';
import { urgencies } from '#src/care/words.ts';

const urgency = z.enum(urgencies);
const about = {
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.string().default('?'),
  category: z.string().default('?'),
};

/** A message with its label. Fields that are not named are ignored. */
export const messageSchema = z.object({ ...about, text: z.string(), urgency, hard: z.boolean().default(false) });
export type LabelledMessage = z.infer<typeof messageSchema>;

/** A conversation with the urgency that should stand after each turn. */
export const conversationSchema = z
  .object({
    ...about,
    profile: z
      .object({
        pregnantWeeks: z.number().nullish(),
        postpartumDays: z.number().nullish(),
        conditions: z.array(z.string()).nullish(),
      })
      .nullish(),
    turns: z.array(z.string()).min(1),
    expected: z.array(urgency).min(1),
  })
  .refine(({ turns, expected }) => turns.length === expected.length, {
    path: ['expected'],
    message: 'needs one urgency a turn',
  });
export type LabelledConversation = z.infer<typeof conversationSchema>;

/** What a file of labelled lines holds; `wrong` names the lines that could not be read and why, never what they say. */
export interface Labelled {
  readonly messages: readonly LabelledMessage[];
  readonly conversations: readonly LabelledConversation[];
  readonly wrong: readonly string[];
}

/** Reads JSON lines with labels. Never throws. */
export function parseLabelled(text: string, name: string): Labelled {
  const messages: LabelledMessage[] = [];
  const conversations: LabelledConversation[] = [];
  const wrong: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const where = `${name}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      wrong.push(`${where}: not JSON`);
      return;
    }
    const isTalk = typeof value === 'object' && value !== null && 'turns' in value;
    const parsed = (isTalk ? conversationSchema : messageSchema).safeParse(value);
    if (!parsed.success) {
      wrong.push(
        `${where}: ${parsed.error.issues.map((e) => `${e.path.join('.') || 'line'}: ${e.message}`).join('; ')}`,
      );
    } else if ('turns' in parsed.data) conversations.push(parsed.data);
    else messages.push(parsed.data);
  });
  return { messages, conversations, wrong };
}
