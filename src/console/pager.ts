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
  code(
    counselor: Counselor,
    language: 'en' | 'ur',
  ): Promise<{ readonly code: string; readonly until: Instant } | null>;
  unlink(counselor: Counselor): Promise<void>;
  /** Sends a page to everything of that counselor's now; tells how many arrived where they should. */
  test(counselor: Counselor): Promise<{ readonly sent: number; readonly failed: number }>;
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
