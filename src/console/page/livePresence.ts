import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mention, Viewer } from '../wire.ts';
import type { Ask, DeskSocket } from './ask.ts';

export interface LivePresence {
  /** Who has which conversation open, as far as it was told. */
  readonly present: ReadonlySignal<{ readonly person: string; readonly viewers: readonly Viewer[] } | null>;
  /** Mentions that were not looked at yet. */
  readonly mentions: ReadonlySignal<readonly Mention[]>;
  /** Those of them that came while this page was open. */
  readonly freshMentions: ReadonlySignal<readonly Mention[]>;
  /** This counselor is writing there, or has stopped. Said as seldom as it can be. */
  writing(person: string, is: boolean): void;
  dismissMention(note: string): void;
}

/** Said again before the server forgets it. */
const againMs = 3_000;

/** Who else looks at the open conversation and writes in it. Nothing of it is kept. */
export function createLivePresence(socket: DeskSocket, ask: Ask): LivePresence {
  const present = signal<LivePresence['present']['value']>(null);
  const mentions = signal<readonly Mention[]>([]);
  const fresh = signal<readonly Mention[]>([]);
  let told: { person: string; at: number } | null = null;

  socket.on('present', (news) => {
    present.value = news;
  });
  socket.on('mentioned', (mention) => {
    if (mentions.value.some((m) => m.note === mention.note)) return;
    mentions.value = [mention, ...mentions.value];
    fresh.value = [...fresh.value, mention];
  });
  // What was written while nobody was here stands in the list.
  socket.on('connect', () => {
    void ask('mentions.open', {}).then((answer) => {
      if (!answer?.ok) return;
      const later = mentions.value.filter((m) => !answer.mentions.some((a) => a.note === m.note));
      mentions.value = [...later, ...answer.mentions];
    });
  });
  socket.on('disconnect', () => {
    present.value = null;
    told = null;
  });

  return {
    present,
    mentions,
    freshMentions: fresh,
    writing(person, is) {
      const known = told?.person === person;
      if (is ? known && Date.now() - told!.at < againMs : !known) return;
      told = is ? { person, at: Date.now() } : null;
      void ask('chat.typing', { person, typing: is });
    },
    dismissMention(note) {
      mentions.value = mentions.value.filter((m) => m.note !== note);
      fresh.value = fresh.value.filter((m) => m.note !== note);
      void ask('mentions.seen', { note });
    },
  };
}
