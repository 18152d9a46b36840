import { effect } from '@preact/signals';
import type { Communication, QueueEntry } from '#src/store/store.ts';
import { putBack } from './drafts.ts';
import { deedbox, desk } from './state.ts';

/** The id by which this counselor gave a reply; null where the message is none of theirs. */
function givenAs(message: Communication): string | null {
  const me = desk.value?.counselor.value?.id;
  const [, by, id] = /^console:(.+):([\w-]{8,64})\//.exec(message.id) ?? [];
  return me !== undefined && by === me && id !== undefined ? id : null;
}

/** Until when a reply of this counselor has not left and can be taken back; null where it cannot. */
export function undoUntil(message: Communication, entry: QueueEntry | null, now: number): number | null {
  const id = givenAs(message);
  if (id === null || message.state !== 'due') return null;
  const held = entry?.handover.unsent?.find((u) => message.id.startsWith(`${u.event}/`));
  return held && held.until > now ? held.until : null;
}

/** Takes a reply back, and once that is certain puts its words back before what is begun. */
export function undo(message: Communication, entry: QueueEntry): void {
  const reply = givenAs(message);
  const box = deedbox.value;
  if (reply === null || !box) return;
  const { person, handover } = entry;
  const under = box.deeds.peek().some((d) => d.name === 'handover.undo' && d.payload.reply === reply);
  if (under) return;
  const id = box.do('handover.undo', { person, handover: handover.id, reply });
  const stop = effect(() => {
    const deed = box.deeds.value.find((d) => d.payload.id === id);
    if (deed?.state === 'waiting') return;
    if (deed?.state === 'done') putBack(person, message.text);
    queueMicrotask(() => stop());
  });
}

/** Takes back the last reply that can be; false where there is none. */
export function undoLast(now: number): boolean {
  const chat = desk.value?.chat.value;
  if (!chat?.entry) return false;
  const last = [...chat.communications.values()]
    .filter((c) => undoUntil(c, chat.entry, now) !== null)
    .sort((a, b) => b.at - a.at)[0];
  if (last) undo(last, chat.entry);
  return last !== undefined;
}
