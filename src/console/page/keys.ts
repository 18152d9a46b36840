import { type Handing, handing, mayHand } from './handing.tsx';
import { showKeys } from './keysDialog.tsx';
import { claimChat, desk, leaveChat, openChat, queue, serverNow, showAbout, switchView, view } from './state.ts';
import { undoLast } from './undo.ts';

/** The keyboard of the desk; `keysDialog.tsx` lists it for who asks by `?`. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const writing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (event.key === 'Escape') back(event.target, writing);
    else if (!writing && actions[event.key]) {
      // In the conversation the arrows scroll, as everywhere.
      if (event.key.startsWith('Arrow') && !inQueue(event.target)) return;
      event.preventDefault();
      actions[event.key]?.();
    }
  });
}

const actions: Record<string, () => void> = {
  j: () => move(1),
  ArrowDown: () => move(1),
  k: () => move(-1),
  ArrowUp: () => move(-1),
  c: claim,
  r: focusOn('#reply'),
  f: focusOn('#seek'),
  n: note,
  m: measured,
  s: () => document.querySelector<HTMLElement>('#find-in-chat')?.click(),
  a: () => {
    showAbout.value = !showAbout.value;
  },
  u: () => void undoLast(serverNow.value),
  '/': () => document.querySelector<HTMLElement>('.ready-open')?.click(),
  t: () => hand('transfer'),
  g: () => hand('giveBack'),
  o: () => hand('takeOver', 'reopen'),
  x: () => hand('close'),
  '?': () => {
    showKeys.value = true;
  },
};

function focusOn(selector: string): () => void {
  return () => document.querySelector<HTMLElement>(selector)?.focus();
}

/** The notes stand beside the chat; on a narrow screen they have to be shown first. */
function note(): void {
  showAbout.value = true;
  setTimeout(focusOn('.new-note textarea'));
}

/** What was measured is charted beside the chat, by whoever has it. */
function measured(): void {
  showAbout.value = true;
  setTimeout(() => {
    const form = document.querySelector<HTMLDetailsElement>('#add-reading');
    if (!form) return;
    form.open = true;
    form.querySelector<HTMLElement>('select')?.focus();
  });
}

/** Opens the dialog of the first of these that this counselor may do with the open chat. */
function hand(...wanted: readonly Handing[]): void {
  const entry = desk.value?.chat.value?.entry;
  const may = entry ? mayHand(entry) : [];
  handing.value = wanted.find((w) => may.includes(w)) ?? null;
}

function inQueue(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('.queue') !== null);
}

function lines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-line]')];
}

function move(step: number): void {
  const all = lines();
  const here = all.indexOf(document.activeElement as HTMLElement);
  const current = here >= 0 ? here : all.findIndex((l) => l.getAttribute('aria-current') === 'true');
  all[Math.min(Math.max(current + step, 0), all.length - 1)]?.focus();
}

/** Claims the line that has the focus, or else the open chat. */
function claim(): void {
  const focused = document.activeElement?.getAttribute('data-line') ?? desk.value?.chat.value?.person;
  const entry = queue.value?.waiting.find((e) => e.person === focused);
  if (!entry) return;
  claimChat(entry);
  openChat(entry);
}

function back(target: EventTarget | null, writing: boolean): void {
  if (writing) {
    (target as HTMLElement).blur();
    return;
  }
  if (view.value !== 'talk') return void switchView(view.value);
  if (showAbout.value) {
    showAbout.value = false;
    return;
  }
  const person = desk.value?.chat.value?.person;
  leaveChat();
  document.querySelector<HTMLElement>(`[data-line="${CSS.escape(person ?? '')}"]`)?.focus();
}
