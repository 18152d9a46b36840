import type { Counselor } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';

/** What the console can ask of the room that pages counselors. */
export interface PagerDesk {
  view(counselor: Counselor, endpoint: string | null): Promise<PagerView>;
  /** Makes a browser's push subscription that counselor's. Says which field is wrong, where one is. */
  subscribe(
    counselor: Counselor,
    subscription: unknown,
    language: 'en' | 'ur',
  ): Promise<{ readonly wrong: string } | null>;
  unsubscribe(counselor: Counselor, endpoint: string): Promise<void>;
  /** A one-time code that makes the chat it is written from that counselor's pager; null where there is no such channel. */
  code(counselor: Counselor, language: 'en' | 'ur'): Promise<{ readonly code: string; readonly until: Instant } | null>;
  unlink(counselor: Counselor): Promise<void>;
  /** Where it is left out, a note that names somebody is told at their desk alone. */
  readonly mentions?: MentionDesk;
  /** Sends a page to everything of that counselor's now; tells how many arrived where they should. */
  test(counselor: Counselor): Promise<{ readonly sent: number; readonly failed: number }>;
}

/** Notes that name colleagues, each kept until the colleague has looked. Counselors go by their ids. */
export interface MentionDesk {
  /** Names them to these colleagues, and pages who does not look soon. On disk when it resolves. */
  add(mention: Pick<UnreadMention, 'note' | 'person'>, colleagues: readonly string[]): Promise<void>;
  /** What that counselor has not looked at, the latest first. */
  of(counselor: string): Promise<readonly UnreadMention[]>;
  seen(counselor: string, note: string): Promise<void>;
}

/** A note that names a counselor who has not looked yet. */
export interface UnreadMention {
  /** The note's event. */
  readonly note: string;
  readonly person: string;
  readonly at: Instant;
}

/** How a counselor is called while they do not look at the page. */
export interface PagerView {
  /** What a browser needs to subscribe. */
  readonly pushKey: string;
  readonly devices: number;
  /** Whether the browser that asks is one of them. */
  readonly here: boolean;
  /** Null where the programme has no bot. */
  readonly telegram: { readonly linked: boolean } | null;
}
export const pagerPath = '/console/api/pager';
