import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import { longestReply } from '../wire.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { Icon } from './icons.tsx';
import { deedbox } from './state.ts';
import { t } from './text.ts';

/** On a touch screen a focus would push the keyboard over the talk, and Enter is the only way to a new line. */
const byMouse = matchMedia('(pointer: fine)').matches;

/** Where the owner writes to the person. What is begun is kept for this chat until it is sent. */
export function Composer({ entry }: { entry: QueueEntry }) {
  const text = useSignal(draftOf('reply', entry.person));
  const box = useRef<HTMLTextAreaElement>(null);
  const tooLong = text.value.trim().length > longestReply;
  useEffect(() => {
    if (byMouse) box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => grow(box.current), [text.value]);

  function write(value: string): void {
    text.value = value;
    keepDraft('reply', entry.person, value);
  }
  function send(): void {
    const words = text.value.trim();
    if (!words || tooLong) return;
    deedbox.value?.do('handover.reply', { person: entry.person, handover: entry.handover.id, text: words });
    write('');
    box.current?.focus();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        id="reply"
        ref={box}
        rows={1}
        dir={text.value ? 'auto' : undefined}
        aria-label={t('replyTo')}
        aria-describedby="reply-help"
        placeholder={t('replyPlaceholder')}
        value={text.value}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !byMouse) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="primary send" disabled={!text.value.trim() || tooLong} aria-label={t('send')}>
        <Icon name="send" />
      </button>
      <p id="reply-help" class={tooLong ? 'problem' : 'quiet'}>
        {tooLong ? t('replyTooLong', { n: text.value.trim().length, max: longestReply }) : t('sendHint')}
      </p>
    </form>
  );
}

/** Lets the box grow with its words; the style sheet says how far. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 2}px`;
}
