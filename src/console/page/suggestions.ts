import { signal } from '@preact/signals';
import type { Communication, QueueEntry } from '#src/store/store.ts';
import type { Payload, Reason } from '../wire.ts';
import { newId } from './deedbox.ts';
import { desk, serverNow } from './state.ts';
import { interfaceLanguage, t } from './text.ts';

/** How it stands with something a model was asked for; null where it was not asked. */
export type Stand =
  | null
  | { readonly waiting: true }
  | { readonly id: string; readonly text: string }
  | { readonly why: string };

/** What this page asked and has no answer of, by message; a draft's stands under `draft` and the person. */
const asked = signal<ReadonlyMap<string, { readonly id: string; readonly refused: Reason | null }>>(new Map());
/** Translations that were seen: the record keeps the latest alone. */
const seen = new Map<string, { readonly id: string; readonly text: string }>();
/** Drafts this counselor wants no more, or has taken. */
const dropped = signal<ReadonlySet<string>>(new Set());

const keyOf = (entry: QueueEntry, message: Communication | null): string => message?.id ?? `draft ${entry.person}`;

/** Asks for a translation of that message into the console's language or, without one, for a draft of a reply. */
export async function suggest(entry: QueueEntry, message: Communication | null): Promise<void> {
  const key = keyOf(entry, message);
  const id = newId();
  const tell = (refused: Reason | null) => {
    asked.value = new Map(asked.value).set(key, { id, refused });
  };
  tell(null);
  const wish: Payload<'handover.suggest'>['wish'] = message
    ? { kind: 'translation', message: message.id, at: message.at, into: interfaceLanguage.value }
    : { kind: 'draft' };
  const { person, handover } = entry;
  const answer = await desk.value?.ask('handover.suggest', { person, handover: handover.id, id, wish });
  // A connection that broke has asked nothing, or its answer comes with the profile all the same.
  if (!answer) return tell('failed');
  if (!answer.ok) tell(answer.error.reason);
}

/** How the last translation of that message stands or, without one, the last draft of this counselor's. */
export function standOf(entry: QueueEntry, message: Communication | null): Stand {
  const key = keyOf(entry, message);
  const mine = asked.value.get(key);
  const me = desk.value?.counselor.value?.id;
  const known = desk.value?.chat.value?.profile?.suggestions ?? [];
  const found = known.findLast((s) =>
    message ? s.message === message.id : s.kind === 'draft' && s.by === me && !dropped.value.has(s.id),
  );
  // What was asked again stands for itself until its own answer is there.
  const newer = mine && !known.some((s) => s.id.endsWith(`:${mine.id}`));
  if (newer && mine.refused) return { why: t(`refused.${mine.refused}`) };
  if (newer && !found?.text) return { waiting: true };
  if (!found) return message ? (seen.get(message.id) ?? null) : null;
  if (found.text !== null) {
    const shown = { id: found.id, text: found.text };
    if (message) seen.set(message.id, shown);
    return shown;
  }
  if (found.unavailable === null && found.until > serverNow.value) return { waiting: true };
  return { why: t(`unavailable.${found.unavailable ?? 'timeout'}`) };
}

/** Forgets a draft on this page. */
export function drop(entry: QueueEntry, id: string | null): void {
  if (id) dropped.value = new Set(dropped.value).add(id);
  const rest = new Map(asked.value);
  rest.delete(keyOf(entry, null));
  asked.value = rest;
}

/** Which draft the words that are begun for that person came from, in this tab; null where they are the counselor's own. */
export const draftIdOf = (person: string): string | null => sessionStorage.getItem(`hamdam.draft.from.${person}`);

export function keepDraftId(person: string, event: string | null): void {
  const key = `hamdam.draft.from.${person}`;
  const id = event?.slice(event.lastIndexOf(':') + 1);
  if (id) sessionStorage.setItem(key, id);
  else sessionStorage.removeItem(key);
}
