import type { Instant } from '#src/care/words.ts';
import type { Waiting } from '#src/store/store.ts';

/** One accepted event on its way through the corridor. */
export interface Entry {
  readonly waiting: Waiting;
  /** The instant it is decided at: when it was first handled, kept through every further try. */
  at: Instant | null;
  /** How often another commit came first. */
  moves: number;
}

interface Lane {
  readonly entries: Entry[];
  /** How many of them were spoken at a contact point. */
  voices: number;
}

/**
 * Accepted events in memory, one lane per person: of a lane only the first is ever out. Lanes in which somebody speaks go
 * before lanes in which only time passed, but never take all the room, so that neither can hold the other up.
 */
export class Lanes {
  private readonly lanes = new Map<string, Lane>();
  private readonly known = new Set<number>();
  /** Lanes whose first entry is not out, in the order in which they are served. */
  private readonly spoken = new Set<string>();
  private readonly quiet = new Set<string>();

  /** How many entries there are, those that are out included. */
  get size(): number {
    return this.known.size;
  }

  /** How many entries there are of one person. */
  of(person: string): number {
    return this.lanes.get(person)?.entries.length ?? 0;
  }

  /** Adds an event at its place in its lane, where it was tried before with the instant of that. One that is known stays as it is. */
  add(waiting: Waiting, triedAt: Instant | null = null): void {
    if (this.known.has(waiting.seq)) return;
    this.known.add(waiting.seq);
    const entry: Entry = { waiting, at: waiting.handledAt ?? triedAt, moves: 0 };
    const lane = this.lanes.get(waiting.person);
    if (!lane) {
      this.lanes.set(waiting.person, { entries: [entry], voices: isVoice(waiting) ? 1 : 0 });
      this.ready(waiting.person, isVoice(waiting));
      return;
    }
    // Groups of events may be handed over in another order than they were accepted in; the first entry may be out.
    let place = lane.entries.length;
    while (place > 1 && lane.entries[place - 1]!.waiting.seq > waiting.seq) place--;
    lane.entries.splice(place, 0, entry);
    if (isVoice(waiting) && lane.voices++ === 0 && this.quiet.delete(waiting.person)) this.spoken.add(waiting.person);
  }

  /** Takes out the first entries of up to `limit` lanes, a quarter of the room kept for lanes in which nobody speaks. */
  take(limit: number): Entry[] {
    const taken: Entry[] = [];
    const reserved = Math.min(this.quiet.size, limit >> 2);
    this.takeFrom(this.spoken, limit - reserved, taken);
    this.takeFrom(this.quiet, limit, taken);
    return taken;
  }

  /** The entry that was out is finished; the next of its lane gets ready. */
  done(entry: Entry): void {
    const { person, seq } = entry.waiting;
    const lane = this.lanes.get(person)!;
    lane.entries.shift();
    if (isVoice(entry.waiting)) lane.voices--;
    this.known.delete(seq);
    if (lane.entries.length === 0) this.lanes.delete(person);
    else this.ready(person, lane.voices > 0);
  }

  /** The entry that was out must be tried again before the next of its lane. */
  again(entry: Entry): void {
    const { person } = entry.waiting;
    this.ready(person, this.lanes.get(person)!.voices > 0);
  }

  private ready(person: string, voices: boolean): void {
    (voices ? this.spoken : this.quiet).add(person);
  }

  private takeFrom(ready: Set<string>, limit: number, taken: Entry[]): void {
    for (const person of ready) {
      if (taken.length >= limit) return;
      ready.delete(person);
      taken.push(this.lanes.get(person)!.entries[0]!);
    }
  }
}

/** Somebody spoke at a contact point, as against time that passed or a counselor who acted. */
export function isVoice(waiting: Waiting): boolean {
  return 'contactPoint' in waiting.arrival.subject;
}
