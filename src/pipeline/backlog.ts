import type { Store, Waiting } from '#src/store/store.ts';

/** Events read from the inbox at once: few enough not to hold up the event loop. */
const page = 256;

/**
 * What waits in the inbox and is not in memory. Nothing new of a person of whom there is such may be taken straight into
 * memory: it would overtake their older events. Everybody else is let by, so that one person's flood delays nobody.
 */
export class Backlog {
  private readonly store: Pick<Store, 'waiting'>;
  /** Everything up to it is decided or in memory. */
  private cursor = Number.POSITIVE_INFINITY;
  private left = 0;
  /** Of whom there are events; null where that is not known, since an earlier run left them. */
  private people: Set<string> | null = new Set();
  /** Whether the inbox may hold more than memory does. */
  exists = false;

  constructor(store: Pick<Store, 'waiting'>) {
    this.store = store;
  }

  /** Everything that is not decided: what a start-up takes up. */
  all(): void {
    this.exists = true;
    this.cursor = 0;
    this.people = null;
  }

  /** Whether the inbox may hold events of that person that memory does not. */
  holds(person: string): boolean {
    return this.exists && (this.people === null || this.people.has(person));
  }

  /** Leaves an accepted event in the inbox for later. */
  leave(waiting: Waiting): void {
    this.exists = true;
    this.left++;
    this.people?.add(waiting.person);
    this.cursor = Math.min(this.cursor, waiting.seq - 1);
  }

  /** Reads on: the next events, at most `limit`. Some of them may be in memory already. */
  async read(limit: number): Promise<readonly Waiting[]> {
    const { cursor, left } = this;
    const most = Math.min(page, limit);
    const found = await this.store.waiting(cursor, most);
    const last = found.at(-1);
    if (last && this.cursor === cursor) this.cursor = last.seq;
    // An event that was left in the inbox while it was being read may or may not be among those found.
    if (found.length < most && this.left === left) {
      this.exists = false;
      this.cursor = Number.POSITIVE_INFINITY;
      this.people = new Set();
    }
    return found;
  }
}
