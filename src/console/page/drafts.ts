/** What a counselor has begun to write, per conversation, in this tab only. */
const key = (kind: 'reply' | 'note', person: string) => `hamdam.draft.${kind}.${person}`;

export function draftOf(kind: 'reply' | 'note', person: string): string {
  return sessionStorage.getItem(key(kind, person)) ?? '';
}

/** Keeps a draft; an empty one is let go. */
export function keepDraft(kind: 'reply' | 'note', person: string, text: string): void {
  if (text) sessionStorage.setItem(key(kind, person), text);
  else sessionStorage.removeItem(key(kind, person));
}
