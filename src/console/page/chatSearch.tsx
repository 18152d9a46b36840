import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Communication } from '#src/store/store.ts';
import type { Found } from '../wire.ts';
import { Words } from './messageText.tsx';
import { desk } from './state.ts';
import { t } from './text.ts';
import { whenOf } from './time.ts';

/** While somebody types on, nothing is asked. */
const restMs = 250;
/** How many pages are fetched to reach a message that was found. */
const farthestPages = 40;

/** Looks for words in the open conversation, also in what is not on the page, and leads to them. */
export function ChatSearch({ person, done }: { person: string; done: () => void }) {
  const typed = useSignal('');
  const found = useSignal<Found | 'failed' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const text = typed.value.trim();
    found.value = null;
    if (text.length < 2) return;
    const timer = setTimeout(async () => {
      const answer = await desk.value?.ask('chat.search', { person, text });
      if (typed.value.trim() === text) found.value = answer?.ok ? answer : 'failed';
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const hits = found.value === null || found.value === 'failed' ? null : found.value;

  return (
    <search class="chat-search">
      <input
        ref={input}
        type="search"
        aria-label={t('findInChat')}
        placeholder={t('findInChat')}
        dir="auto"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          done();
        }}
      />
      <button type="button" onClick={done}>
        {t('shut')}
      </button>
      <p class="quiet small" role="status">
        {found.value === 'failed' && t('offlineShort')}
        {hits && t('foundMessages', { n: hits.communications.length })}
        {hits?.since != null && ` ${t('foundSince', { time: whenOf(hits.since) })}`}
      </p>
      {hits && hits.communications.length > 0 && (
        <ul>
          {hits.communications.map((c) => (
            <li key={c.id}>
              <button type="button" class="found" onClick={() => void goTo(c)}>
                <span class="quiet small">{whenOf(c.at)}</span>
                <Words text={around(wordsOf(c), typed.value.trim())} marked={[typed.value.trim()]} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** Fetches as far back as that message lies, and shows it. */
async function goTo({ id, person }: Communication): Promise<void> {
  for (let pages = 0; pages < farthestPages; pages++) {
    const chat = desk.value?.chat.value;
    if (chat?.person !== person || chat.communications.has(id) || chat.complete) break;
    const known = chat.communications.size;
    await desk.value?.earlier();
    if ((desk.value?.chat.value?.communications.size ?? 0) === known) break;
  }
  // Once it stands on the page.
  setTimeout(() => {
    const there = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
    if (!there) return;
    there.tabIndex = -1;
    there.scrollIntoView({ block: 'center' });
    there.focus({ preventScroll: true });
  });
}

function wordsOf({ text, attachment }: Communication): string {
  const heard = attachment?.transcript;
  return heard && 'text' in heard ? `${text} ${heard.text}`.trim() : text;
}

/** The words around what was sought, short enough for a line or two. */
function around(text: string, sought: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(sought.toLowerCase()));
  const from = Math.max(0, at - 40);
  const to = Math.min(text.length, at + sought.length + 80);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
