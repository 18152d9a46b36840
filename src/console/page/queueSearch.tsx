import { signal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import type { Ask } from './ask.ts';
import { concernsCalled } from './concerns.ts';
import { desk } from './state.ts';
import { namesOf, t, word } from './text.ts';

/** What is looked for in the queue; empty where nothing is. */
export const seeking = signal('');
/** What was found for it; null while it is looked for, `failed` where nobody answered. */
export const soughtOut = signal<readonly QueueEntry[] | 'failed' | null>(null);

/** While somebody types on, nothing is asked. */
const restMs = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks for people: by the end of their id, a name, a concern, why they are here, or who has them. */
export function seek(text: string): void {
  seeking.value = text;
  soughtOut.value = null;
  clearTimeout(timer);
  const ask = desk.value?.ask;
  if (text.trim().length >= 2 && ask) timer = setTimeout(() => void look(ask, text), restMs);
}

async function look(ask: Ask, text: string): Promise<void> {
  const wanted = text.trim();
  const called = (name: string) => name.toLowerCase().includes(wanted.toLowerCase());
  const answer = await ask('queue.search', {
    text: wanted,
    concerns: concernsCalled(called),
    reasons: namesOf('reason').filter((reason) => called(word('reason', reason))),
  });
  if (seeking.value === text) soughtOut.value = answer?.ok ? answer.entries : 'failed';
}

/** Where a counselor looks for somebody. */
export function QueueSearch() {
  return (
    <search class="queue-search">
      <input
        id="seek"
        type="search"
        aria-label={t('seek')}
        placeholder={t('seek')}
        dir="auto"
        value={seeking.value}
        onInput={(event) => seek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-line]')?.focus();
          }
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          seek('');
          event.currentTarget.blur();
        }}
      />
      <p class="unseen" role="status">
        {Array.isArray(soughtOut.value) && t('foundPeople', { n: soughtOut.value.length })}
      </p>
    </search>
  );
}
