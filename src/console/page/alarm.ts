import { effect, type ReadonlySignal, signal } from '@preact/signals';
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

/** Rings, announces and marks the tab's title when somebody new needs a human. What waited at the start only marks the title. */
export function watchForEmergencies(queue: ReadonlySignal<Ordered | null>): void {
  let known: Map<string, string> | null = null;
  effect(() => {
    const waiting = queue.value?.waiting;
    if (!waiting) return;
    document.title = waiting.length > 0 ? `(${waiting.length}) ${t('product')}` : t('product');
    const fresh = known ? waiting.filter((e) => known?.get(e.handover.id) !== e.handover.urgency) : [];
    known = new Map(waiting.map((e) => [e.handover.id, e.handover.urgency]));
    const [gravest] = fresh;
    if (!gravest) return;
    const emergency = gravest.handover.urgency === 'emergency';
    const [concern] = gravest.concerns;
    const what = concern ? concernName(concern.concern) : word('reason', gravest.handover.reason);
    announcement.value = t(emergency ? 'newEmergency' : 'newUrgent', { what });
    if (soundOn.peek()) ring(emergency);
  });
}

let audio: AudioContext | null = null;

/** Two soft tones; three rising ones in an emergency. A browser that has not been touched yet stays silent. */
function ring(emergency: boolean): void {
  audio ??= new AudioContext();
  const at = audio;
  void at.resume();
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
