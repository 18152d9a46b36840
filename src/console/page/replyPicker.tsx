import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Language, languages } from '#src/care/words.ts';
import type { ReadyReply } from '../wire.ts';
import { Words } from './messageText.tsx';
import { filled, loadReplies, readyReplies, sought } from './readyReplies.ts';
import { desk } from './state.ts';
import { interfaceLanguage, t, word } from './text.ts';

/**
 * The ready replies over the composer. What is chosen goes into the composer for editing, and never out by itself. The
 * person's language comes first.
 */
export function ReplyPicker(props: {
  language: Language | null;
  known: Readonly<Record<string, string | null>>;
  pick: (text: string) => void;
  cancel: () => void;
}) {
  const typed = useSignal('');
  const language = useSignal<Language>(props.language ?? 'ur-Latn');
  const at = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    input.current?.focus();
    if (desk.value) void loadReplies(desk.value.ask);
  }, []);
  const found = sought(readyReplies.value?.replies ?? [], typed.value, language.value);
  const current = Math.min(at.value, found.length - 1);
  const known = { ...readyReplies.value?.blanks, ...props.known };
  const wordsOf = (reply: ReadyReply) => filled(reply.text[language.value], known);
  useEffect(() => {
    frame.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  function pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) at.value = Math.max(0, Math.min(current + step, found.length - 1));
    else if (event.key === 'Enter') found[current] && props.pick(wordsOf(found[current]));
    else if (event.key === 'Escape') props.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <fieldset class="picker" ref={frame} aria-label={t('ready')}>
      <div class="picker-head">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('readyFind')}
          aria-expanded="true"
          aria-controls="ready-replies"
          aria-autocomplete="list"
          aria-activedescendant={found[current] && `ready-${found[current].id}`}
          placeholder={t('readyFind')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={pressed}
        />
        <select
          aria-label={t('readyLanguage')}
          value={language.value}
          onChange={(event) => {
            language.value = event.currentTarget.value as Language;
          }}
        >
          {languages.map((l) => (
            <option key={l} value={l}>
              {word('language', l)}
            </option>
          ))}
        </select>
        <button type="button" onClick={props.cancel}>
          {t('cancel')}
        </button>
      </div>
      {/* The keyboard stays in the field above; what is marked there is told by its id. */}
      <div id="ready-replies" class="picker-list" role="listbox" aria-label={t('ready')} tabIndex={-1}>
        {found.map((reply, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={reply.id}
            id={`ready-${reply.id}`}
            class="picker-line"
            role="option"
            tabIndex={-1}
            aria-selected={n === current}
            onClick={() => props.pick(wordsOf(reply))}
          >
            <strong>{reply.title[interfaceLanguage.value]}</strong>
            <Words text={wordsOf(reply)} />
          </div>
        ))}
      </div>
      {readyReplies.value !== null && found.length === 0 && <p class="quiet small">{t('readyNone')}</p>}
    </fieldset>
  );
}
