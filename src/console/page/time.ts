import { signal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { interfaceLanguage, t } from './text.ts';

/** This machine's clock, a second at a time: what live timers are drawn from. */
export const tick = signal(Date.now());
setInterval(() => {
  tick.value = Date.now();
}, 1000);

/** How long a stretch of milliseconds is, in words. */
export function lengthOf(ms: number): string {
  const all = Math.floor(ms / 60_000);
  if (all < 1) return t('now');
  if (all < 60) return t('minutes', { n: all });
  if (all < 48 * 60) return t('hours', { h: Math.floor(all / 60), n: all % 60 });
  return t('days', { n: Math.floor(all / (24 * 60)) });
}

/** Minutes within which a human must act: emergency 5, urgent 60, soon 72 hours (facts, tiers T1 to T3). */
const withinMinutes = { emergency: 5, urgent: 60, soon: 72 * 60, routine: Number.POSITIVE_INFINITY };

/** Whether nobody has answered in the time that the urgency allows. */
export function isOverdue(entry: QueueEntry, now: number): boolean {
  const { state, firstReplyAt, openedAt, urgency } = entry.handover;
  if (state === 'closed' || firstReplyAt !== null) return false;
  return now - openedAt >= withinMinutes[urgency] * 60_000;
}

const locale = () => (interfaceLanguage.value === 'ur' ? 'ur-PK' : 'en-GB');

/** The time of day, on this machine's clock. */
export function timeOfDay(at: number): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).format(at);
  // Isolated, so that it reads left to right within Urdu.
  return `\u2066${time}\u2069`;
}

/** The day in words: today, yesterday, or its date. */
export function dayOf(at: number): string {
  const day = new Date(at).toDateString();
  if (day === new Date().toDateString()) return t('today');
  if (day === new Date(Date.now() - 86_400_000).toDateString()) return t('yesterday');
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'long' }).format(at);
}

/** A calendar day as written in a record, `YYYY-MM-DD`. */
export function dateInWords(date: string): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** When something was, short: the time today, else the day with it. */
export function whenOf(at: number): string {
  const time = timeOfDay(at);
  return new Date(at).toDateString() === new Date().toDateString() ? time : `${dayOf(at)} · ${time}`;
}

/** The same for a narrow column: a day without its weekday. */
export function shortWhenOf(at: number): string {
  if (new Date(at).toDateString() === new Date().toDateString()) return timeOfDay(at);
  return `${new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' }).format(at)} · ${timeOfDay(at)}`;
}

/** The calendar day on this machine's clock, `YYYY-MM-DD`. */
export function calendarDay(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
