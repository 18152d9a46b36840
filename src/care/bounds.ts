import type { Arrival } from './event.ts';

/** No provider lets a person write more in one message: WhatsApp and Telegram end at 4,096 characters. */
export const longestText = 16_000;
/**
 * Ids are keys of an index. A provider's own key is far shorter, and what follows from it carries its id on: words that were
 * tried elsewhere several times and are said again by hand are named by all of that.
 */
export const longestId = 500;

const cut = '\n[…]\n';

/**
 * The arrival within the house's bounds. Of a text that is too long the beginning and the end are kept, with a mark
 * between them, so that what stands last is judged too. Throws a RangeError where an id is too long: a door made it, so
 * that is a fault of ours and nothing a person can cause.
 */
export function bounded(arrival: Arrival): Arrival {
  if (arrival.id.length > longestId) throw new RangeError(`id: longer than ${longestId} characters`);
  if (!('text' in arrival) || arrival.text.length <= longestText) return arrival;
  const tail = longestText / 4;
  const text = arrival.text.slice(0, longestText - tail - cut.length) + cut + arrival.text.slice(-tail);
  // A cut may fall between the halves of a surrogate pair.
  return { ...arrival, text: text.toWellFormed() };
}
