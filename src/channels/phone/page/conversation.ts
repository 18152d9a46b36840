import type { PhoneMessage } from '../wire.ts';

/** How far a message has come; a later word never takes it back. */
const progress = ['received', 'sent', 'delivered', 'read'];
const further = (a: string, b: string) => (progress.indexOf(a) > progress.indexOf(b) ? a : b);

/** The conversation with these messages in it: each id once, in order of time. Pure. */
export function merge(
  conversation: readonly PhoneMessage[],
  incoming: readonly PhoneMessage[],
): readonly PhoneMessage[] {
  const byId = new Map(conversation.map((m) => [m.id, m]));
  for (const message of incoming) {
    const known = byId.get(message.id);
    // The first instant stays, so that what a person has seen does not change its place.
    byId.set(
      message.id,
      known ? { ...known, ...message, at: known.at, state: further(known.state, message.state) } : message,
    );
  }
  return [...byId.values()].sort((a, b) => a.at - b.at);
}

/** Those messages brought on to a state, never back. Pure. */
export function advance(
  conversation: readonly PhoneMessage[],
  ids: readonly string[],
  state: 'delivered' | 'read',
): readonly PhoneMessage[] {
  const which = new Set(ids);
  return conversation.map((m) => (which.has(m.id) ? { ...m, state: further(m.state, state) } : m));
}

/** Answers that have not been looked at. Pure. */
export function unread(conversation: readonly PhoneMessage[]): readonly PhoneMessage[] {
  return conversation.filter((m) => m.direction === 'out' && m.state !== 'read');
}

/** Which option of a message was tapped, by the message's id: a tap belongs to the last message before it that offers it. Pure. */
export function tapped(conversation: readonly PhoneMessage[]): ReadonlyMap<string, string> {
  const taps = new Map<string, string>();
  conversation.forEach((tap, i) => {
    if (!tap.choice) return;
    const offer = conversation
      .slice(0, i)
      .findLast((m) => m.options.some((o) => o.id === tap.choice) && !taps.has(m.id));
    if (offer) taps.set(offer.id, tap.choice);
  });
  return taps;
}

/** The words of a tapped answer, as they stood on its button. Pure. */
export function labelOf(conversation: readonly PhoneMessage[], tap: PhoneMessage): string | null {
  for (const m of conversation.filter((m) => m.at <= tap.at).reverse()) {
    const option = m.options.find((o) => o.id === tap.choice);
    if (option) return option.label;
  }
  return null;
}

/** BCP 47 of a text where its script tells it: Urdu where most letters are Arabic ones, else unknown. Pure. */
export function scriptLanguage(text: string): 'ur' | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin ? 'ur' : undefined;
}
