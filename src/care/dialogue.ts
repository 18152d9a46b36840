import type { Turn } from './turn.ts';

/**
 * One concern's part in the conversation. The ordered list of all of them stands in `dialogues.ts`.
 * Option ids are `<dialogue name>:<payload>`, so that a tap finds its dialogue however old the message is.
 */
export interface Dialogue {
  readonly name: string;
  /** An option of this dialogue was tapped, or typed by its number or label. `payload` is what follows `<name>:`. */
  chosen(turn: Turn, payload: string): void;
  /** Free words while this dialogue's question is open. False where they do not answer it; the question then stays open. */
  answered(turn: Turn, text: string): boolean;
  /** Free words while no question of its own is open. True where this dialogue took them up. */
  understood?(turn: Turn, text: string): boolean;
  /** Called for every message once it was judged, whoever answers it: what was found or read may change a plan. */
  noticed?(turn: Turn): void;
  /** A timer of this dialogue, set as `<name>:<what>`, came due. */
  rang?(turn: Turn, what: string, data: Readonly<Record<string, string>>): void;
}
