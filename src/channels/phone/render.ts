import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { PhoneMessage } from './wire.ts';

/** A row as the phone shows it: words, tappable answers, and who speaks. Pure. */
export function render(outgoing: string, body: Say, at: Instant): PhoneMessage {
  return {
    id: outgoing,
    direction: 'out',
    at,
    text: body.text,
    media: null,
    choice: null,
    options: body.options,
    from: 'counselor' in body.from ? { counselor: body.from.counselor } : 'companion',
    state: 'sent',
    language: body.language,
  };
}

/** A row as it sounds, where it was spoken too. Pure. */
export function renderVoice(id: string, sound: string, at: Instant): PhoneMessage {
  const silent = { text: '', choice: null, options: [] } as const;
  return { ...silent, id, direction: 'out', at, media: 'voice', sound, from: 'companion', state: 'sent' };
}

/** A person's own message, for the other pages of the same phone. Pure. */
export function renderOwn(arrival: Extract<Arrival, { type: 'message.received' }>): PhoneMessage {
  const { id, sentAt: at, text, media, choice } = arrival;
  return { id, direction: 'in', at, text, media, choice, options: [], from: 'person', state: 'received' };
}
