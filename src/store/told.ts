import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Communication, CommunicationState, Notice } from './store.ts';

/** What somebody wrote, as watchers are told of it. */
export function received(arrival: Arrival, person: string, at: Instant): Notice {
  const { id } = arrival;
  if (arrival.type === 'handover.noted') {
    const { counselor, text } = arrival;
    return { kind: 'note', value: { id, person, at, counselor: counselor.name, text } };
  }
  if (arrival.type !== 'message.received') throw new Error('nobody wrote this event');
  const value: Communication = {
    id,
    person,
    direction: 'in',
    at,
    text: arrival.text,
    media: arrival.media,
    choice: arrival.choice,
    options: [],
    from: 'person',
    state: 'received',
    version: 1,
    ...(arrival.file && { attachment: { media: null, transcript: null } }),
    ...(arrival.place && { place: arrival.place }),
  };
  return { kind: 'communication', value };
}

/** What was said, as it stands now. */
export function spoken(
  row: {
    readonly id: string;
    readonly person: string;
    readonly saidAt: Instant;
    readonly state: string;
    readonly version: number;
  },
  body: Say,
): Communication {
  return {
    id: row.id,
    person: row.person,
    direction: 'out',
    at: row.saidAt,
    text: body.text,
    media: null,
    choice: null,
    options: body.options,
    from: 'companion' in body.from ? 'companion' : body.from,
    // Waiting behind another row of its contact point is the store's own business.
    state: (row.state === 'held' ? 'due' : row.state) as CommunicationState,
    version: row.version,
  };
}
