import { computed, signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { QueueEntry } from '#src/store/store.ts';
import { authPath, socketPath } from '../wire.ts';
import { watchForEmergencies } from './alarm.ts';
import type { DeskSocket } from './ask.ts';
import { createDeedbox, type Deedbox } from './deedbox.ts';
import { createDesk, type Desk } from './desk.ts';
import { invitation, whoIsThere } from './entry.ts';
import { ordered } from './order.ts';
import { tick } from './time.ts';

/**
 * Where the page stands: finding out who is there, at the sign-in, before a second factor is set up, at the desk, or with the
 * accounts and the audit alone.
 */
export const phase = signal<'starting' | 'signed-out' | 'half' | 'at-desk' | 'office'>('starting');
export const desk = signal<Desk | null>(null);
export const deedbox = signal<Deedbox | null>(null);
/** True once the connection has been there: before it, the page is connecting, and after it, it was lost. */
export const wasConnected = signal(false);
/** What the desk shows: the conversations, or what never arrived. */
/** What a supervisor can look at besides the conversations. */
export type View = 'undelivered' | 'channels' | 'programme' | 'teamwork' | 'account';
export const view = signal<'talk' | View>('talk');
/** On a narrow screen: whether the facts beside the chat are shown instead of it. */
export const showAbout = signal(false);

/** The server's time. */
export const serverNow = computed(() => tick.value + (desk.value?.clockOffset.value ?? 0));
/** The queue as it is read: what waits, what is mine, what colleagues have; null until it is known. */
export const queue = computed(() => {
  const known = desk.value?.queue.value;
  return known ? ordered([...known.values()], desk.value?.counselor.value?.id ?? '') : null;
});

const tabOwner = 'hamdam.counselor';
let socket: DeskSocket | null = null;

/** Finds out whether somebody is signed in, and opens the desk or the sign-in. */
export async function start(): Promise<void> {
  const there = await whoIsThere();
  if (!there) {
    // The service is not there at this moment: that says nothing about who is signed in.
    setTimeout(() => void start(), 2_000);
    return;
  }
  const { counselor, role, half } = there;
  if (!counselor || invitation.value !== null) phase.value = 'signed-out';
  else if (half) phase.value = 'half';
  else if (role === 'administrator' || role === 'auditor') phase.value = 'office';
  else openDesk(counselor.id);
}

function openDesk(counselor: string): void {
  // What another counselor left in this tab is not for this one; what this one left when a session ran out is.
  if (sessionStorage.getItem(tabOwner) !== counselor) sessionStorage.clear();
  sessionStorage.setItem(tabOwner, counselor);
  socket = io({ path: socketPath, transports: ['websocket'], reconnectionDelayMax: 4_000 });
  const made = createDesk(socket);
  const box = createDeedbox(made, shelfOf(`hamdam.deeds.${counselor}`));
  socket.on('connect', () => {
    wasConnected.value = true;
    void box.flush();
  });
  socket.on('signed-out', () => endDesk());
  socket.on('connect_error', (error) => {
    if (error.message === 'signed-out' || error.message === 'second-factor') endDesk();
    // A refusal by the server ends the automatic attempts; anything else may pass.
    else if (!socket?.active) setTimeout(() => socket?.connect(), 2_000);
  });
  desk.value = made;
  deedbox.value = box;
  phase.value = 'at-desk';
  watchForEmergencies(queue);
  // A deed whose answer was lost while the connection stood is given again.
  setInterval(() => void box.flush(), 5_000);
}

/** Back to the sign-in. Drafts and what was not sent yet wait in this tab for the same counselor. */
function endDesk(): void {
  socket?.disconnect();
  location.reload();
}

/** Ends the session on the server, and with it everything this tab has kept. */
export async function signOut(): Promise<void> {
  await fetch(`${authPath}/sign-out`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  sessionStorage.clear();
  endDesk();
}

export function openChat(entry: QueueEntry): void {
  showAbout.value = false;
  desk.value?.open(entry.person);
}

/** Opens the conversation of somebody who may not be in the queue that is known here. */
export function openPerson(person: string): void {
  view.value = 'talk';
  showAbout.value = false;
  desk.value?.open(person);
}

/** Shows what never arrived or how the channels are doing; the conversations again where that is shown already. */
export function switchView(to: View): void {
  view.value = view.value === to ? 'talk' : to;
  if (view.value === 'undelivered') desk.value?.watchUndelivered();
}

export function leaveChat(): void {
  showAbout.value = false;
  desk.value?.leave();
}

export function claimChat(entry: QueueEntry): void {
  deedbox.value?.do('handover.claim', { person: entry.person, handover: entry.handover.id });
}

function shelfOf(key: string) {
  return {
    read: () => sessionStorage.getItem(key),
    write: (text: string) => sessionStorage.setItem(key, text),
  };
}
