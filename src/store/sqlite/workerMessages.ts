import type { Notice } from '../store.ts';
import type { Engine } from './engine.ts';

/** What the store's thread is started with. */
export interface Opening {
  readonly file: string;
  readonly masterKey: Uint8Array;
}

/** What can be called by name. */
export type Callable = Exclude<keyof Engine, 'watch'>;
export type Call = readonly [id: number, name: Callable, args: readonly unknown[]];
export type Answer = readonly [id: number, ok: boolean, value: unknown];

/** What of an error passes from thread to thread; the rest of it would be lost on the way. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly stack: string | undefined;
}

/** All that one turn of the event loop asks of the thread. */
export interface ToThread {
  readonly calls: readonly Call[];
  /** Whether anybody wants to know what changed. */
  readonly watched: boolean;
}

/** All that came of one group. The notices come first: they were written before anybody was answered. */
export interface FromThread {
  readonly notices: readonly Notice[];
  readonly answers: readonly Answer[];
}
