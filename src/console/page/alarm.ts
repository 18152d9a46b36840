import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { concernName } from './concerns.ts';
import type { Ordered } from './order.ts';
import { t, word } from './text.ts';

const remembered = 'hamdam.console.sound';
export const soundOn = signal(localStorage.getItem(remembered) !== 'off');
/** What was just said to a screen reader. */
export const announcement = signal('');

export function switchSound(): void {
  soundOn.value = !soundOn.value;
  localStorage.setItem(remembered, soundOn.value ? 'on' : 'off');
  if (soundOn.value) ring(false);
}

/**
 * Rings, announces and marks the tab's title when somebody needs a human: somebody new, graver, called for again, or given
 * back. What waited at the start, and what is only now read of a long queue, marks the title alone.
 */
export function watchForEmergencies(queue: ReadonlySignal<Ordered | null>): void {
  let known: Map<string, string> | null = null;
  let latest = 0;
  listenForTouch();
  effect(() => {
    const now = queue.value;
    if (!now) return;
    const { waiting, all } = now;
    document.title = waiting.length > 0 ? `(${waiting.length}) ${t('product')}` : t('product');
    const before = known;
    const isNew = (e: QueueEntry) =>
      before?.has(e.handover.id) ? before.get(e.handover.id) !== standingOf(e) : calledAt(e) > latest;
    const fresh = before ? waiting.filter(isNew) : [];
    known = new Map([...(before ?? []), ...all.map((e) => [e.handover.id, standingOf(e)] as const)]);
    latest = Math.max(latest, ...all.map(calledAt));
    const [gravest] = fresh;
    if (!gravest) return;
    const emergency = gravest.handover.urgency === 'emergency';
    const [concern] = gravest.concerns;
    const what = concern ? concernName(concern.concern) : word('reason', gravest.handover.reason);
    announcement.value = t(emergency ? 'newEmergency' : 'newUrgent', { what });
    if (soundOn.peek()) ring(emergency);
  });
}

const standingOf = ({ handover: { state, urgency, calls } }: QueueEntry) => `${state} ${urgency} ${calls}`;
const calledAt = ({ handover }: QueueEntry) => Math.max(handover.openedAt, handover.called?.at ?? 0);

let audio: AudioContext | null = null;
/** What could not be heard yet, because the page was not touched: whether it was an emergency. */
let owed: boolean | null = null;

/** Browsers let a page be heard only once somebody has touched it: the first touch brings what rang before. */
function listenForTouch(): void {
  const touched = async () => {
    audio ??= new AudioContext();
    if (audio.state !== 'running') await audio.resume().catch(() => {});
    const late = owed;
    owed = null;
    if (late !== null && soundOn.peek()) ring(late);
  };
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => void touched(), { capture: true });
}

/** Two soft tones; three rising ones in an emergency. In a page that was not touched yet it rings at the first touch. */
function ring(emergency: boolean): void {
  audio ??= new AudioContext();
  const at = audio;
  if (at.state !== 'running') {
    void at.resume();
    owed = owed === true || emergency;
    return;
  }
  const tones = emergency ? [660, 880, 1175] : [520, 660];
  tones.forEach((frequency, n) => {
    const tone = at.createOscillator();
    const level = at.createGain();
    const from = at.currentTime + n * 0.18;
    tone.frequency.value = frequency;
    level.gain.setValueAtTime(0, from);
    level.gain.linearRampToValueAtTime(0.12, from + 0.02);
    level.gain.exponentialRampToValueAtTime(0.001, from + 0.3);
    tone.connect(level).connect(at.destination);
    tone.start(from);
    tone.stop(from + 0.32);
  });
}
