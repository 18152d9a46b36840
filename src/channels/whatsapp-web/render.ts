import type { Say } from '#src/care/outgoing.ts';
import { rightToLeft } from '../rightToLeft.ts';

/** The most characters that WhatsApp takes as one message. */
export const textLimit = 65_536;

/**
 * A row as one text. Pure. WhatsApp Web has no buttons, so the answers are numbered; a counselor's words bear their name.
 * Null where it is longer than WhatsApp takes.
 */
export function render(say: Say): string | null {
  const speaker = 'counselor' in say.from ? `${say.from.counselor}:\n` : '';
  const answers = say.options.map((o, i) => `${i + 1}. ${o.label}`).join('\n');
  const text = rightToLeft(`${speaker}${say.text}${answers === '' ? '' : `\n\n${answers}`}`.trim());
  return text.length > textLimit ? null : text;
}
