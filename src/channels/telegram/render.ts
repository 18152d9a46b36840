import type { Option, Say } from '#src/care/outgoing.ts';
import { pieces } from '../pieces.ts';
import { rightToLeft } from '../rightToLeft.ts';

/** What `sendMessage` is called with. */
export interface SendMessage {
  readonly chat_id: number | string;
  readonly text: string;
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] };
}
interface Button {
  readonly text: string;
  readonly callback_data: string;
}

/** Telegram's limits: characters of a text, bytes of a button's data. */
const textLimit = 4096;
const dataLimit = 64;

/**
 * Lays words out as `sendMessage` requests, in order. Pure. Plain text without `parse_mode`, so that nothing a counselor
 * types can be refused as bad markup. The answers go under the last part, one a row, for thumbs and long Urdu labels.
 * An answer whose id does not fit a button makes all of them numbered, so that none is out of reach.
 */
export function render(say: Say, style: 'buttons' | 'numbers' = 'buttons'): SendMessage[] {
  const fits = say.options.every((o) => Buffer.byteLength(o.id) <= dataLimit && o.label.trim() !== '');
  const buttons = style === 'buttons' && fits && say.options.length > 0;
  const speaker = 'counselor' in say.from ? `${say.from.counselor}:\n` : '';
  const answers = buttons || say.options.length === 0 ? '' : `\n\n${numbered(say.options)}`;
  const parts = pieces(rightToLeft(speaker + say.text + answers), textLimit);
  return parts.map((text, i) => ({
    chat_id: chatId(say.to.address),
    text,
    // A preview of a linked page would be fetched and shown on a phone that others see.
    link_preview_options: { is_disabled: true },
    ...(buttons && i === parts.length - 1 && { reply_markup: { inline_keyboard: say.options.map(row) } }),
  }));
}

const row = (o: Option): Button[] => [{ text: o.label, callback_data: o.id }];

const numbered = (options: readonly Option[]): string => options.map((o, i) => `${i + 1}. ${o.label}`).join('\n');

/** Chat ids are numbers of up to 52 bits; what is not a number is a `@name`. */
function chatId(address: string): number | string {
  return /^-?\d+$/.test(address) ? Number(address) : address;
}
