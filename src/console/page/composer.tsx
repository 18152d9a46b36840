import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import { longestReply } from '../wire.ts';
import { draftOf, draftsChanged, keepDraft } from './drafts.ts';
import { Icon } from './icons.tsx';
import { loadReplies, openBlank, readyReplies } from './readyReplies.ts';
import { ReplyPicker } from './replyPicker.tsx';
import { deedbox, desk, serverNow } from './state.ts';
import { Draft } from './suggestionBoxes.tsx';
import { draftIdOf, keepDraftId } from './suggestions.ts';
import { languageOf, t } from './text.ts';
import { lengthOf } from './time.ts';
import { windowOf } from './window.ts';

/** On a touch screen a focus would push the keyboard over the talk, and Enter is the only way to a new line. */
const byMouse = matchMedia('(pointer: fine)').matches;

/** Where the owner writes to the person. What is begun is kept for this chat until it is sent. */
export function Composer({ entry }: { entry: QueueEntry }) {
  const text = useSignal(draftOf('reply', entry.person));
  const picking = useSignal(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const tooLong = text.value.trim().length > longestReply;
  const blank = openBlank(text.value);
  useEffect(() => {
    if (byMouse) box.current?.focus({ preventScroll: true });
    return () => desk.value?.writing(entry.person, false);
  }, []);
  useEffect(() => grow(box.current), [text.value]);
  // A reply that was taken back comes back here to be written better.
  useEffect(() => {
    text.value = draftOf('reply', entry.person);
  }, [draftsChanged.value]);

  function write(value: string): void {
    text.value = value;
    keepDraft('reply', entry.person, value);
    if (value.trim() === '') keepDraftId(entry.person, null);
    desk.value?.writing(entry.person, value.trim() !== '');
  }
  function send(): void {
    const words = text.value.trim();
    if (!words || tooLong) return;
    if (blank) {
      select(blank);
      return;
    }
    const draft = draftIdOf(entry.person);
    const said = { person: entry.person, handover: entry.handover.id, text: words };
    deedbox.value?.do('handover.reply', draft ? { ...said, draft } : said);
    write('');
    box.current?.focus();
  }
  function select({ from, to }: { from: number; to: number }): void {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  }
  /** Puts a ready reply where the caret stood, and the caret into its first blank. */
  function insert(words: string): void {
    picking.value = false;
    const { selectionStart: at = 0, selectionEnd: end = 0 } = box.current ?? {};
    const before = text.value.slice(0, at);
    write(`${before}${before && !/\s$/.test(before) ? ' ' : ''}${words}${text.value.slice(end)}`);
    const first = openBlank(text.value);
    // Once the box holds the words.
    setTimeout(() => {
      if (first) select(first);
      else box.current?.focus();
    });
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <WindowNote entry={entry} />
      <Draft
        entry={entry}
        take={(words, id) => {
          insert(words);
          keepDraftId(entry.person, id);
        }}
      />
      {picking.value && (
        <ReplyPicker
          language={entry.language}
          known={{
            counselor: desk.value?.counselor.value?.name ?? null,
            name: desk.value?.chat.value?.profile?.name ?? null,
          }}
          pick={insert}
          cancel={() => {
            picking.value = false;
            box.current?.focus();
          }}
        />
      )}
      <textarea
        id="reply"
        ref={box}
        rows={1}
        dir={text.value ? 'auto' : undefined}
        lang={languageOf(text.value) || undefined}
        aria-label={t('replyTo')}
        aria-describedby="reply-help"
        placeholder={t('replyPlaceholder')}
        value={text.value}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => desk.value?.writing(entry.person, false)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === '/' && text.value === '') {
            event.preventDefault();
            picking.value = true;
          }
          if (event.key !== 'Enter' || event.shiftKey || !byMouse) return;
          event.preventDefault();
          send();
        }}
      />
      <button
        type="button"
        class="ready-open"
        aria-label={t('ready')}
        title={`${t('ready')} ( / )`}
        aria-expanded={picking.value}
        onClick={() => {
          picking.value = !picking.value;
        }}
      >
        <Icon name="ready" />
      </button>
      <button type="submit" class="primary send" disabled={!text.value.trim() || tooLong} aria-label={t('send')}>
        <Icon name="send" />
      </button>
      <p id="reply-help" class={tooLong || blank ? 'problem' : 'quiet'}>
        {tooLong
          ? t('replyTooLong', { n: text.value.trim().length, max: longestReply })
          : blank
            ? t('fillBlank', { name: blank.name })
            : t('sendHint')}
      </p>
    </form>
  );
}

/** How long the channel still carries free words, or what happens to them when it does not. */
function WindowNote({ entry }: { entry: QueueEntry }) {
  const stands = windowOf(entry, serverNow.value);
  // Which message is approved comes with the ready replies: it must not be denied because nobody has opened these yet.
  useEffect(() => {
    if (stands === 'closed' && desk.value) void loadReplies(desk.value.ask);
  }, [stands === 'closed', desk.value?.connected.value]);
  if (stands === null || (stands === 'closed' && !readyReplies.value)) return null;
  if (stands !== 'closed') return <p class="window quiet">{t('windowLeft', { time: lengthOf(stands.leftMs) })}</p>;
  const body = readyReplies.value?.template?.[entry.language ?? 'ur-Latn'];
  return (
    <p class="window problem" role="note">
      {body ? t('windowTemplate', { body: body.replace('{{1}}', '…') }) : t('windowClosed')}
    </p>
  );
}

/** Lets the box grow with its words where the style sheet cannot; it says how far. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports('field-sizing', 'content')) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 2}px`;
}
