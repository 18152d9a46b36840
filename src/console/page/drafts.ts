import { signal } from '@preact/signals';

/** What a counselor has begun to write, per conversation, in this tab only. */
const key = (kind: 'reply' | 'note', person: string) => `hamdam.draft.${kind}.${person}`;

/** Grows when a draft is changed from elsewhere than the box it is written in. */
export const draftsChanged = signal(0);

export function draftOf(kind: 'reply' | 'note', person: string): string {
  return sessionStorage.getItem(key(kind, person)) ?? '';
}

/** Keeps a draft; an empty one is let go. */
export function keepDraft(kind: 'reply' | 'note', person: string, text: string): void {
  if (text) sessionStorage.setItem(key(kind, person), text);
  else sessionStorage.removeItem(key(kind, person));
}

/** Puts words that were taken back before what is begun. */
export function putBack(person: string, text: string): void {
  const begun = draftOf('reply', person);
  keepDraft('reply', person, begun ? `${text}\n${begun}` : text);
  draftsChanged.value = draftsChanged.peek() + 1;
}
